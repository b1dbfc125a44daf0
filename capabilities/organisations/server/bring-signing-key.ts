import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { insertSigningKey, retireSigningKey } from './store.ts';

/** Puts a key that the organisation keeps itself in the place of the one in use. The caller has checked that it holds it. */
export async function bringSigningKey(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  key: { readonly id: Id; readonly publicKey: string },
  now: Date,
): Promise<void> {
  await retireSigningKey(tx, by.organisation, by.person, now);
  await insertSigningKey(tx, by.organisation, {
    id: key.id,
    publicKey: Buffer.from(key.publicKey, 'base64url'),
    keptBy: 'organisation',
    sealedSecret: null,
    createdBy: by.person,
    createdAt: now,
  });
}
