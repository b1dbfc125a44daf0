import { findCandidate } from '#capabilities/candidates/server/find-candidate.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { checklistFor } from '../core/checklist-template.ts';
import { type Doing, insertDiligence, insertItem, listItems, type Place, recordState } from './store.ts';

/** Begins with the checklist for the candidate's country. @returns how many items there are; begun before: as they are */
export async function beginDiligence(
  tx: Transaction,
  place: Place,
  doing: Doing,
  newId: () => Id,
): Promise<Decision<number>> {
  const found = await findCandidate(tx, place, place.candidate);
  if (!found.ok) return found;
  await insertDiligence(tx, place, doing);
  const items = await listItems(tx, place.organisation, place.candidate);
  if (items.length > 0) return accept(items.length);
  const checklist = checklistFor(found.value.country);
  await Promise.all(
    checklist.map(({ id, area }, position) =>
      insertItem(
        tx,
        place,
        { id: newId(), area, template: id, name: null, look: null, owner: null, dueOn: null, position },
        doing,
      ),
    ),
  );
  await recordState(tx, place);
  return accept(checklist.length);
}
