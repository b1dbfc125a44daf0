/**
 * Light, dark, or as the device says. The first paint is right because a small script file sets the attribute before
 * the page is drawn (apps/web/public/scheme.js); it and Mantine read the same key.
 */
import { localStorageColorSchemeManager } from '@mantine/core';

export const schemeManager = localStorageColorSchemeManager({ key: 'entente.scheme' });
