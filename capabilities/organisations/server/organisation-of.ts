import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type KeptOrganisation, loadOrganisation } from './store.ts';

/** Name, country, currency and chosen time zone of the organisation that the transaction works in. */
export async function organisationOf(tx: Transaction, organisation: Id): Promise<KeptOrganisation> {
  const found = await loadOrganisation(tx, organisation);
  invariant(found, 'a transaction works in an organisation that exists');
  return found;
}
