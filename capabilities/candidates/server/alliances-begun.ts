import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type BegunAlliance, listBegunAlliances, listCandidates } from './store.ts';

/** Every alliance that was begun with a candidate, oldest first; one of a merged entry is of the one that took it over. */
export async function alliancesBegun(tx: Transaction, organisation: Id): Promise<readonly BegunAlliance[]> {
  const begun = await listBegunAlliances(tx, organisation);
  if (begun.length === 0) return [];
  const candidates = await listCandidates(tx, organisation);
  const mergedInto = new Map(candidates.map((one) => [one.id, one.mergedInto]));
  const last = (id: Id): Id => {
    const next = mergedInto.get(id) ?? null;
    return next === null ? id : last(next);
  };
  return begun.map((one) => ({ ...one, candidate: last(one.candidate) }));
}
