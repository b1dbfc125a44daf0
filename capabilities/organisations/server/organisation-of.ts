import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadOrganisation, type Organisation } from './store.ts';

/** Name, country and currency of the organisation that the transaction works in. */
export async function organisationOf(tx: Transaction, organisation: Id): Promise<Organisation> {
  const found = await loadOrganisation(tx, organisation);
  invariant(found, 'a transaction works in an organisation that exists');
  return found;
}
