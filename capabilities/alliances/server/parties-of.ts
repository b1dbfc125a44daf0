import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Party } from '../core/alliance.ts';
import { loadParties } from './store.ts';

/** All sides of an alliance in their order, those that left included; none to a stranger. */
export function partiesOf(tx: Transaction, alliance: Id): Promise<readonly Party[]> {
  return loadParties(tx, [alliance]);
}
