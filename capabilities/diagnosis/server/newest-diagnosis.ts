import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { listDiagnoses } from './store.ts';

/** The company's newest diagnosis; `null` where it has begun none. */
export async function newestDiagnosis(tx: Transaction, organisation: Id): Promise<Id | null> {
  const [newest] = await listDiagnoses(tx, organisation);
  return newest?.id ?? null;
}
