import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Trait, TraitVerdict } from '../core/profile.ts';
import { findCandidate } from './find-candidate.ts';
import { type Doing, type Place, writeTrait } from './store.ts';

/** Says at first sight whether a candidate is as the profile wants it; no verdict takes it back. */
export async function judgeTrait(
  tx: Transaction,
  place: Place,
  doing: Doing,
  it: { readonly candidate: Id; readonly trait: Trait; readonly verdict: TraitVerdict | null },
): Promise<Decision<Record<string, never>>> {
  const found = await findCandidate(tx, place, it.candidate);
  if (!found.ok) return found;
  await writeTrait(tx, place, it, doing);
  return accept({});
}
