import type { en as agreements } from '#capabilities/agreements/core/messages/en.ts';
import type { en as sharing } from '#capabilities/sharing/core/messages/en.ts';
import { sayingOf, type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';

export type SettlementTexts = Texts<typeof en>;

export const useTexts: () => SettlementTexts = textsOf<typeof en>('settlement');

/** Events are named as sharing names them. */
export const useEventTexts: () => Texts<typeof sharing> = textsOf<typeof sharing>('sharing');

/** Versions of the agreement are named as agreements name them. */
export const useAgreementTexts: () => Texts<typeof agreements> = textsOf<typeof agreements>('agreements');

/** The faults of terms by their codes. */
export const useFaultTexts = sayingOf('settlement', 'refusals');
