import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type KeyUse, listSigningKeys } from './store.ts';

/** The keys an organisation has signed with, the one in use first; public keys in base64url. */
export async function signingKeysOf(
  tx: Transaction,
  organisation: Id,
): Promise<readonly (Omit<KeyUse, 'publicKey'> & { readonly publicKey: string })[]> {
  const keys = await listSigningKeys(tx, organisation);
  return keys.map((key) => ({ ...key, publicKey: key.publicKey.toString('base64url') }));
}
