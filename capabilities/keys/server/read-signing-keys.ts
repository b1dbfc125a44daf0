import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { signingKeysOf } from '#capabilities/organisations/server/signing-keys-of.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { SigningKeysView } from '../core/contract.ts';

/** The keys of the organisation with who brought each and when, the one in use first. */
export async function readSigningKeys(tx: Transaction, organisation: Id): Promise<SigningKeysView> {
  const keys = await signingKeysOf(tx, organisation);
  const people = keys.flatMap(({ createdBy, retiredBy }) => [createdBy, retiredBy]);
  const names = await namesOf(
    tx,
    [...new Set(people)].filter((one) => one !== null),
  );
  const nameOf = (person: Id | null) => (person === null ? null : (names.get(person) ?? ''));
  return {
    keys: keys.map((key) => ({
      id: key.id,
      publicKey: key.publicKey,
      keptBy: key.keptBy,
      since: key.createdAt.toISOString(),
      by: nameOf(key.createdBy),
      until: key.retiredAt?.toISOString() ?? null,
      endedBy: nameOf(key.retiredBy),
    })),
  };
}
