import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { currentParties, type Party } from '../core/alliance.ts';
import { type AllianceRow, loadAlliance, loadAllianceLocked, loadParties } from './store.ts';

/** An alliance as one of its members works in it. */
export interface FoundAlliance {
  readonly alliance: AllianceRow;
  /** All sides in their order, those that left included. */
  readonly parties: readonly Party[];
  /** The side of the acting organisation. */
  readonly own: Party;
}

/**
 * The alliance, if the acting organisation is a side of it; to everybody else there is none.
 * @param lock `for change`: holds the alliance until the transaction ends, so that what depends on the state of the
 *   whole alliance is decided one at a time
 */
export async function findAlliance(
  tx: Transaction,
  organisation: Id,
  id: Id,
  lock?: 'for change',
): Promise<Decision<FoundAlliance, 'alliance_not_found'>> {
  const alliance = await (lock === undefined ? loadAlliance(tx, id) : loadAllianceLocked(tx, id));
  if (alliance === undefined) return refuse('alliance_not_found');
  const parties = await loadParties(tx, [id]);
  const own = currentParties(parties).find((party) => party.organisation === organisation);
  return own === undefined ? refuse('alliance_not_found') : accept({ alliance, parties, own });
}
