/** The profile of an ideal partner as the objective of the company suggests it, to be looked at and changed. */
import type { Objective } from '#capabilities/diagnosis/core/objective.ts';
import { longestOfProfile, type PartnerProfile } from './profile.ts';
import { longest } from './selection.ts';

export interface ProposedMust {
  /** Short enough for a criterion's name; the whole sentence is its question. */
  readonly name: string;
  readonly question: string;
}

export interface ProfileProposal {
  readonly profile: PartnerProfile;
  readonly mustHaves: readonly ProposedMust[];
}

/**
 * Customers and regions in scope are whom the partner should share with us; the product in scope is what it must not
 * sell itself; what it gains stands in the objective; where the need is capability, what success is measured by names it.
 */
export function profileFromObjective(objective: Objective): ProfileProposal {
  const { primary, scope, success, partnerGain, mustHaves } = objective;
  const measures = success.map(({ measure }) => measure);
  return {
    profile: {
      sizeLeast: null,
      sizeMost: null,
      industry: '',
      competing: text([scope.product.in]),
      customers: text([scope.customers.in, scope.region.in]),
      capability: primary === 'capability' ? text(measures) : '',
      winWin: text([partnerGain]),
    },
    mustHaves: mustHaves.flatMap((must) => {
      const question = must.trim().slice(0, longest.question);
      return question === '' ? [] : [{ name: short(question), question }];
    }),
  };
}

function text(parts: readonly string[]): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  return said.join('; ').slice(0, longestOfProfile);
}

/** As many whole words as a name may have; of a text without blanks as many characters. */
function short(sentence: string): string {
  if (sentence.length <= longest.criterionName) return sentence;
  const cut = sentence.slice(0, longest.criterionName - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > 20 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
