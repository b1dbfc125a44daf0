import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Stage } from '../core/alliance.ts';
import { updateStage } from './store.ts';

/** Moves an alliance on; the caller has locked it and decided that it may. */
export async function moveToStage(tx: Transaction, alliance: Id, stage: Stage): Promise<void> {
  await updateStage(tx, alliance, stage);
}
