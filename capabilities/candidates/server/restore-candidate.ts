import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideCandidate } from '../core/decide-candidate.ts';
import { findSelection } from './find-selection.ts';
import { listCandidates, markCandidate, type Place } from './store.ts';

/** Brings a removed candidate back with its scores, unless another one has taken its name. */
export async function restoreCandidate(
  tx: Transaction,
  place: Place,
  id: Id,
): Promise<Decision<Record<string, never>>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const all = await listCandidates(tx, place.organisation, place.selection);
  const candidate = all.find((one) => one.id === id);
  if (candidate === undefined) return refuse('candidate_not_found');
  if (candidate.removedAt === null) return accept({});
  const active = all.filter(({ removedAt }) => removedAt === null);
  const decided = decideCandidate(candidate, active);
  if (!decided.ok) return decided;
  await markCandidate(tx, place, id, null);
  return accept({});
}
