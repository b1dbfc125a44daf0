import { sayingOf, type Texts, textsOf } from '#platform/web/texts.ts';
import type { en } from '../core/messages/en.ts';
import type { SayFaults } from './draft-faults.ts';

export type AgreementTexts = Texts<typeof en>;

export const useTexts: () => AgreementTexts = textsOf<typeof en>('agreements');

const useOwnFaults = sayingOf('agreements', 'refusals');
const useTermsFaults = sayingOf('settlement', 'refusals');

/** The faults of a draft and of its terms, by their codes. */
export function useFaultTexts(): SayFaults {
  const own = useOwnFaults();
  const settlement = useTermsFaults();
  return { own, settlement };
}
