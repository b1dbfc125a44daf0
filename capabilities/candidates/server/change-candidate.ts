import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type CandidateWish, decideCandidate } from '../core/decide-candidate.ts';
import { findSelection } from './find-selection.ts';
import { type Doing, listCandidates, type Place, writeCandidate } from './store.ts';

export interface CandidateChange {
  /** The version the person saw. */
  readonly version: number;
  readonly fields: { readonly [Field in keyof CandidateWish]?: CandidateWish[Field] | undefined };
}

/** Changes what is written of a candidate; fields left out stay. */
export async function changeCandidate(
  tx: Transaction,
  place: Place,
  doing: Doing,
  id: Id,
  { version, fields }: CandidateChange,
): Promise<Decision<number>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const all = await listCandidates(tx, place.organisation, place.selection);
  const active = all.filter(({ removedAt }) => removedAt === null);
  const before = active.find((one) => one.id === id);
  if (before === undefined) return refuse('candidate_not_found');
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const wish: CandidateWish = { ...before, ...given };
  const decided = decideCandidate(
    wish,
    active.filter((one) => one.id !== id),
  );
  if (!decided.ok) return decided;
  const after = { ...before, ...decided.value };
  if (JSON.stringify(after) === JSON.stringify(before)) return accept(before.version);
  if (version !== before.version) {
    const who = (await namesOf(tx, [before.changedBy])).get(before.changedBy) ?? '';
    return refuse('candidate_was_changed', { path: 'body.version', values: { who } });
  }
  await writeCandidate(tx, place, id, decided.value, doing);
  return accept(before.version + 1);
}
