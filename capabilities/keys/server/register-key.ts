import { bringSigningKey } from '#capabilities/organisations/server/bring-signing-key.ts';
import { signingKeysOf } from '#capabilities/organisations/server/signing-keys-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isSignature } from '#kernel/ed25519.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { announceEverywhere } from './announce-everywhere.ts';
import { lockAlliances } from './lock-alliances.ts';
import { takeChallenge } from './store.ts';

/**
 * From now on the organisation signs with a key that only it has. The key that the server kept is retired and its secret
 * part erased, and every alliance of the organisation is told, all in one transaction.
 */
export async function registerKey(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'newId' | 'secret'>,
  by: { organisation: Id; person: Id },
  wish: { publicKey: string; challenge: string; proof: string },
): Promise<
  Decision<{ id: Id }, 'challenge_not_open' | 'proof_not_genuine' | 'key_used_before' | 'key_of_another_side'>
> {
  const { publicKey } = wish;
  const now = services.clock.now();
  const open = await takeChallenge(tx, by.organisation);
  if (open?.challenge !== wish.challenge || open.publicKey !== publicKey || open.expiresAt <= now)
    return refuse('challenge_not_open', { path: 'body.challenge' });
  if (!isSignature(open.challenge, publicKey, wish.proof))
    return refuse('proof_not_genuine', { path: 'body.proof' });
  const alliances = await lockAlliances(tx, by.organisation);
  const known = await signingKeysOf(tx, by.organisation);
  if (known.some((one) => one.publicKey === publicKey))
    return refuse('key_used_before', { path: 'body.publicKey' });
  const id = services.newId();
  await bringSigningKey(tx, by, { id, publicKey }, now);
  const told = await announceEverywhere(tx, alliances, by, services.secret, now);
  return told.ok ? accept({ id }) : told;
}
