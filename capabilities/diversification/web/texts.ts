import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type DiversificationTexts = Texts<typeof en>;

export const useTexts: () => DiversificationTexts = textsOf<typeof en>('diversification');
