import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export const useTexts: () => Texts<typeof en> = textsOf<typeof en>('samples');
