/** What the pages that try terms call the sides and the terms. */
import { useAgreementTexts, useTexts } from './texts.ts';
import type { TrialTerms } from './trial-terms.ts';

export interface NamedSide {
  readonly party: string;
  readonly name: string;
}

/** How much there is to try terms on. */
export interface Figures {
  readonly sharedEvents: number;
  readonly ownSales: number;
}

/** What a set of terms is called: our draft, or its number and state. */
export function useTermsNames(): (terms: TrialTerms | null) => string {
  const texts = useTexts();
  const agreements = useAgreementTexts();
  return (terms) => {
    if (terms === null) return texts('simulator.nothing');
    if (terms.of.kind === 'draft') return texts('simulator.draft');
    const { version, state } = terms.of.version;
    return texts('simulator.version', { version, state: agreements(`states.${state}`) });
  };
}
