import type { Transaction } from '#platform/db/pool.ts';
import { type Doing, markClosed, type SheetPlace } from './store.ts';

/** From now on the sheet is read only; one that is closed already stays as it was. */
export function closeSheet(tx: Transaction, place: SheetPlace, doing: Doing): Promise<void> {
  return markClosed(tx, place, doing);
}
