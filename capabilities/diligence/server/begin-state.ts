import type { Transaction } from '#platform/db/pool.ts';
import { type Doing, insertDiligence, listDiligences, type Place, recordState } from './store.ts';

/**
 * The number of the state that the candidate's due diligence is in, for a decision to refer to. Where nothing was looked
 * into it is a first state without items. Whoever calls this holds the lock of the selection.
 */
export async function beginState(tx: Transaction, place: Place, doing: Doing): Promise<number> {
  if (await insertDiligence(tx, place, doing)) await recordState(tx, place);
  const [state] = await listDiligences(tx, place.organisation, place.candidate);
  return state?.version ?? 0;
}
