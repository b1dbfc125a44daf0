import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type AllianceTexts = Texts<typeof en>;

export const useTexts: () => AllianceTexts = textsOf<typeof en>('alliances');
