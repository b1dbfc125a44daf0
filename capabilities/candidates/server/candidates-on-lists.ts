import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type Candidate, listCandidates, listSelections, type Selection } from './store.ts';

export interface ListedCandidate {
  readonly selection: Selection;
  readonly candidate: Candidate;
}

/** Every candidate that stands on the list of a selection that goes on, or the one of them that is named. */
export async function candidatesOnLists(
  tx: Transaction,
  organisation: Id,
  named?: { readonly selection: Id; readonly candidate: Id },
): Promise<readonly ListedCandidate[]> {
  const [selections, candidates] = await Promise.all([
    listSelections(tx, organisation),
    listCandidates(tx, organisation, named?.selection),
  ]);
  const going = new Map(selections.filter(({ removedAt }) => removedAt === null).map((one) => [one.id, one]));
  return candidates.flatMap((candidate) => {
    const selection = going.get(candidate.selection);
    const isWanted = named === undefined || candidate.id === named.candidate;
    return selection === undefined || candidate.removedAt !== null || !isWanted
      ? []
      : [{ selection, candidate }];
  });
}
