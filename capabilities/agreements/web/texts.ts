import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type AgreementTexts = Texts<typeof en>;

export const useTexts: () => AgreementTexts = textsOf<typeof en>('agreements');
