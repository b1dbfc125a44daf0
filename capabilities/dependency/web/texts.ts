import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type DependencyTexts = Texts<typeof en>;

export const useTexts: () => DependencyTexts = textsOf<typeof en>('dependency');
