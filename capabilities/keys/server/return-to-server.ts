import { bringServerKey } from '#capabilities/organisations/server/bring-server-key.ts';
import { signingKeysOf } from '#capabilities/organisations/server/signing-keys-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { announceEverywhere } from './announce-everywhere.ts';
import { lockAlliances } from './lock-alliances.ts';

/** Lets the server sign again: with a new key, since the one it had before is erased. Every alliance is told. */
export async function returnToServer(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'newId' | 'secret'>,
  by: { organisation: Id; person: Id },
): Promise<Decision<Record<string, never>, 'server_signs_already'>> {
  const alliances = await lockAlliances(tx, by.organisation);
  const [inUse] = await signingKeysOf(tx, by.organisation);
  if (inUse?.keptBy !== 'organisation') return refuse('server_signs_already');
  const now = services.clock.now();
  await bringServerKey(tx, by, services.newId(), services.secret, now);
  const told = await announceEverywhere(tx, alliances, by, services.secret, now);
  invariant(told.ok, 'a key that was just made is nobody else’s');
  return accept({});
}
