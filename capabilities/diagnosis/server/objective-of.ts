import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type KeptObjective, loadNewestObjective } from './store.ts';

/** The company's objective as it stands: that of its newest diagnosis that has one; `null` where none has. */
export async function objectiveOf(tx: Transaction, organisation: Id): Promise<KeptObjective | null> {
  return (await loadNewestObjective(tx, organisation)) ?? null;
}
