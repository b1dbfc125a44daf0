import { frozenFile } from '#capabilities/files/core/frozen-file.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Method } from '../core/method.ts';
import type { Chance } from '../core/rank-by-chance.ts';
import { type SelectionSnapshot, snapshotSelection } from '../core/snapshot-selection.ts';
import { readSelection } from './read-selection.ts';
import type { Place } from './store.ts';

/** The selection as it is now, ranked and frozen with everything the ranking was made of. */
export async function freezeSelection(
  tx: Transaction,
  place: Place,
  asked: Chance & { readonly method: Method },
): Promise<Decision<SelectionSnapshot>> {
  const read = await readSelection(tx, place);
  if (!read.ok) return read;
  const { selection, criteria, candidates, judgements, names, files } = read.value;
  const listed = candidates.map((one) => ({ ...one, shortlisted: one.shortlistedAt !== null }));
  const scores = read.value.scores.map((one) => ({
    ...one,
    files: (files.get(one.id) ?? []).map(frozenFile),
  }));
  const content = { selection, criteria, candidates: listed, scores, judgements, names };
  const frozen = snapshotSelection(content, asked);
  return frozen.ok ? accept(frozen.value) : frozen;
}
