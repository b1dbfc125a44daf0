import type { en as settlement } from '#capabilities/settlement/core/messages/en.ts';
import { type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type SharingTexts = Texts<typeof en>;

export const useTexts: () => SharingTexts = textsOf<typeof en>('sharing');

/** A file of events is read by settlement's reader, whose refusals it says. */
export const useFileTexts: () => Texts<typeof settlement> = textsOf<typeof settlement>('settlement');
