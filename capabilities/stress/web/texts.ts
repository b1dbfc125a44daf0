import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type StressTexts = Texts<typeof en>;
export const useTexts: () => StressTexts = textsOf<typeof en>('stress');
