import { signingKeysOf } from '#capabilities/organisations/server/signing-keys-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isPublicKey } from '#kernel/ed25519.ts';
import type { Id } from '#kernel/id.ts';
import { keyChallenge } from '#kernel/key-file.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { replaceChallenge } from './store.ts';

/** Time enough to carry a text to another machine and its signature back. */
const validMinutes = 60;

/** Makes the text whose signature proves that the organisation holds a key. It names both, and is met once. */
export async function challengeKey(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'random'>,
  by: { organisation: Id; person: Id },
  publicKey: string,
): Promise<Decision<{ challenge: string; expiresAt: string }, 'key_not_usable' | 'key_used_before'>> {
  if (!isPublicKey(publicKey)) return refuse('key_not_usable', { path: 'body.publicKey' });
  const known = await signingKeysOf(tx, by.organisation);
  if (known.some((one) => one.publicKey === publicKey))
    return refuse('key_used_before', { path: 'body.publicKey' });
  const nonce = Buffer.from(services.random(32)).toString('base64url');
  const challenge = keyChallenge(by.organisation, publicKey, nonce);
  const expiresAt = new Date(services.clock.now().getTime() + validMinutes * 60_000);
  await replaceChallenge(tx, by.organisation, { publicKey, challenge, askedBy: by.person, expiresAt });
  return accept({ challenge, expiresAt: expiresAt.toISOString() });
}
