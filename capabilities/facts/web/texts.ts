import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type FactsTexts = Texts<typeof en>;

export const useTexts: () => FactsTexts = textsOf<typeof en>('facts');
