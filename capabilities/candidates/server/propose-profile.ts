import { objectiveOf } from '#capabilities/diagnosis/server/objective-of.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ProfileProposal, profileFromObjective } from '../core/profile-from-objective.ts';
import { findSelection } from './find-selection.ts';
import type { Place } from './store.ts';

/** What the company's objective says of an ideal partner; `null` where it has none yet. */
export async function proposeProfile(
  tx: Transaction,
  place: Place,
): Promise<Decision<ProfileProposal | null>> {
  const found = await findSelection(tx, place, 'look');
  if (!found.ok) return found;
  const kept = await objectiveOf(tx, place.organisation);
  return accept(kept && profileFromObjective(kept.objective));
}
