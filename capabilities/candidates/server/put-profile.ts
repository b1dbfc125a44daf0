import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideProfile, type PartnerProfile } from '../core/profile.ts';
import { findSelection } from './find-selection.ts';
import { type Doing, loadProfile, type Place, writeProfile } from './store.ts';

/** Says what an ideal partner looks like. */
export async function putProfile(
  tx: Transaction,
  place: Place,
  doing: Doing,
  { version, ...wish }: PartnerProfile & { readonly version: number },
): Promise<Decision<{ readonly version: number }>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const decided = decideProfile(wish);
  if (!decided.ok) return decided;
  const before = await loadProfile(tx, place);
  const known = before?.version ?? 0;
  if (before !== undefined && isSame(before, decided.value)) return accept({ version: known });
  if (version !== known) {
    const who =
      before === undefined ? '' : ((await namesOf(tx, [before.changedBy])).get(before.changedBy) ?? '');
    return refuse('profile_was_changed', { path: 'version', values: { who } });
  }
  await writeProfile(tx, place, decided.value, doing);
  return accept({ version: known + 1 });
}

function isSame(before: PartnerProfile, after: PartnerProfile): boolean {
  const texts = (one: PartnerProfile) => [
    one.industry,
    one.competing,
    one.customers,
    one.capability,
    one.winWin,
  ];
  const all = (one: PartnerProfile) => JSON.stringify([one.sizeLeast, one.sizeMost, ...texts(one)]);
  return all(before) === all(after);
}
