import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findSelection } from './find-selection.ts';
import { type Doing, listCandidates, type Place, writeDistinction } from './store.ts';

/** Keeps that two candidates are two companies, although they look alike; nobody is asked about them again. */
export async function tellApart(
  tx: Transaction,
  place: Place,
  doing: Doing,
  { one, other }: { readonly one: Id; readonly other: Id },
): Promise<Decision<Record<string, never>>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const all = await listCandidates(tx, place.organisation, place.selection);
  const there = new Set(all.filter(({ removedAt }) => removedAt === null).map(({ id }) => id));
  if (!there.has(one) || !there.has(other)) return refuse('candidate_not_found');
  if (one === other) return refuse('candidate_is_the_same', { path: 'body.other' });
  const [first, second] = one < other ? [one, other] : [other, one];
  await writeDistinction(tx, place, { one: first, other: second }, doing);
  return accept({});
}
