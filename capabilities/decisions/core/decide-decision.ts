import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { DecisionBasis, DecisionContent, FrozenItem } from './document.ts';
import type { DecisionRefusal } from './refusals.ts';

export interface DecisionWish extends DecisionContent {
  readonly deciders: readonly Id[];
  /** The hash of the basis that was read. */
  readonly basis: string;
}

/**
 * Whether a decision can be written down as things stand. Every red finding about the candidate needs its reason; those
 * that have none are all named.
 * @param basisHash of `basis` as it is now @param colleagues ids of the people who may decide
 */
export function decideDecision(
  basis: DecisionBasis,
  basisHash: string,
  wish: DecisionWish,
  colleagues: ReadonlySet<Id>,
): Decision<{ readonly reds: readonly FrozenItem[] }, DecisionRefusal> {
  const { candidate } = wish;
  if (candidate !== null && !basis.selection.candidates.some(({ id }) => id === candidate)) {
    return refuse('candidate_not_found');
  }
  const stranger = wish.deciders.findIndex((id) => !colleagues.has(id));
  if (stranger >= 0) return refuse('decider_is_no_colleague', { path: `body.deciders[${stranger}]` });
  if (wish.basis !== basisHash) return refuse('basis_was_changed');
  const reds = redsOf(basis, candidate);
  const blocking = reds.filter(({ reason }) => reason === null);
  if (blocking.length > 0) {
    return refuse('red_findings_block', {
      values: { count: blocking.length },
      faults: blocking.map(
        ({ id, finding }): Refusal => ({
          code: 'red_finding_is_unexplained',
          path: `diligence.items.${id}`,
          values: { finding: finding.slice(0, 200) },
        }),
      ),
    });
  }
  return accept({ reds });
}

export function redsOf({ diligence }: DecisionBasis, candidate: Id | null): readonly FrozenItem[] {
  const its = diligence.find((one) => one.candidate === candidate);
  return (its?.items ?? []).filter(({ rating }) => rating === 'red');
}
