import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type Candidate, listCandidates, listSelections } from './store.ts';

export interface ShortlistedCandidate {
  readonly selection: { readonly id: Id; readonly name: string };
  readonly candidate: Candidate;
}

/** Candidates that are looked at closely, of the searches that are on the list; oldest first. */
export async function listShortlist(
  tx: Transaction,
  organisation: Id,
): Promise<readonly ShortlistedCandidate[]> {
  const [selections, candidates] = await Promise.all([
    listSelections(tx, organisation),
    listCandidates(tx, organisation),
  ]);
  const open = new Map(
    selections.filter(({ removedAt }) => removedAt === null).map(({ id, name }) => [id, { id, name }]),
  );
  return candidates.flatMap((candidate): readonly ShortlistedCandidate[] => {
    const selection = open.get(candidate.selection);
    const isListed = candidate.removedAt === null && candidate.shortlistedAt !== null;
    return selection === undefined || !isListed ? [] : [{ selection, candidate }];
  });
}
