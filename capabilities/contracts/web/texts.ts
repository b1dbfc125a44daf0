import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type ContractsTexts = Texts<typeof en>;
export const useTexts: () => ContractsTexts = textsOf<typeof en>('contracts');
