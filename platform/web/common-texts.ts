import type { en } from './messages/en.ts';
import { type Texts, textsOf } from './texts.ts';

export type CommonTexts = Texts<typeof en>;

/** The words every page shares. */
export const useCommonTexts: () => CommonTexts = textsOf<typeof en>('common');
