import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { createSigningKey } from './signing.ts';
import { retireSigningKey } from './store.ts';

/** Puts a new key that the server keeps in the place of the one in use. */
export async function bringServerKey(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  id: Id,
  secret: string,
  now: Date,
): Promise<void> {
  await retireSigningKey(tx, by.organisation, by.person, now);
  await createSigningKey(tx, by.organisation, { id, by: by.person, at: now }, secret);
}
