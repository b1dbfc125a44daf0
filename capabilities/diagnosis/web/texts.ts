import { type Say, sayingOf, type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type DiagnosisTexts = Texts<typeof en>;

export const useTexts: () => DiagnosisTexts = textsOf<typeof en>('diagnosis');
export const useWarnings: () => Say = sayingOf('diagnosis', 'warnings');
export const useRefusals: () => Say = sayingOf('diagnosis', 'refusals');
