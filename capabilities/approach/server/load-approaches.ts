import {
  candidatesOnLists,
  type ListedCandidate,
} from '#capabilities/candidates/server/candidates-on-lists.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type MeetingState, type Stage, stageOf } from '../core/stage-of.ts';
import {
  type Approach,
  type Contact,
  listApproaches,
  listContacts,
  listMeetings,
  type Meeting,
} from './store.ts';

/** A candidate on a list with all that was done to approach it. */
export interface LoadedApproach extends ListedCandidate {
  readonly stage: Stage;
  readonly approach: Approach | null;
  readonly contacts: readonly Contact[];
  readonly meetings: readonly (Meeting & { readonly state: MeetingState })[];
}

/** Of every candidate on a list, or of the one that is named; those that are not on a list are left out. */
export async function loadApproaches(
  tx: Transaction,
  organisation: Id,
  named?: { readonly selection: Id; readonly candidate: Id },
): Promise<readonly LoadedApproach[]> {
  const [listed, approaches, contacts, meetings] = await Promise.all([
    candidatesOnLists(tx, organisation, named),
    listApproaches(tx, organisation, named?.candidate),
    listContacts(tx, organisation, named?.candidate),
    listMeetings(tx, organisation, named?.candidate),
  ]);
  return listed.map((one) => {
    const isOfIt = ({ candidate }: { readonly candidate: Id }) => candidate === one.candidate.id;
    const approach = approaches.find(isOfIt) ?? null;
    const own = {
      contacts: contacts.filter(isOfIt),
      meetings: meetings.filter(isOfIt).map((meeting) => ({ ...meeting, state: stateOf(meeting) })),
    };
    const begun = approach === null ? null : { ended: approach.end?.how ?? null };
    return { ...one, ...own, approach, stage: stageOf({ begun, ...own }) };
  });
}

function stateOf({ cancelledAt, minutes }: Meeting): MeetingState {
  if (cancelledAt !== null) return 'cancelled';
  return minutes === null ? 'planned' : 'held';
}
