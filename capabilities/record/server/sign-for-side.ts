import { holdKey, type KeyInUse } from '#capabilities/organisations/server/signing.ts';
import type { Hash } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isSignature } from '#kernel/ed25519.ts';
import type { Id } from '#kernel/id.ts';
import type { GivenSignature } from '#kernel/key-file.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import type { Actor } from '../core/entry.ts';
import type { SigningRefusal } from '../core/refusals.ts';
import { announceKey } from './announce-key.ts';

export interface SideSignature extends GivenSignature {
  readonly keyId: Id;
}

/**
 * A side's Ed25519 signature over the hash of a document. While the server keeps the organisation's key it is made here; an
 * organisation that keeps its key gives the signature, which is checked. Before its first signature in an alliance the key
 * is announced there. Call it after the alliance is locked and before the deed is written.
 */
export async function signForSide(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'secret'>,
  actor: Actor,
  alliance: Id,
  hash: Hash,
  given?: GivenSignature | undefined,
): Promise<Decision<SideSignature, SigningRefusal>> {
  const key = await holdKey(tx, actor.organisation, services.secret);
  const signature = signatureBy(key, hash, given);
  if (!signature.ok) return signature;
  const announced = await announceKey(tx, alliance, actor, key, services.clock.now());
  return announced.ok
    ? accept({ keyId: key.id, publicKey: key.publicKey, signature: signature.value })
    : announced;
}

function signatureBy(
  { publicKey, sign }: KeyInUse,
  hash: Hash,
  given: GivenSignature | undefined,
): Decision<string, SigningRefusal> {
  const at = (code: SigningRefusal) => refuse(code, { path: 'body.signature' });
  if (given === undefined) return sign === null ? at('signature_needed') : accept(sign(hash));
  if (given.publicKey !== publicKey) return at('signature_of_another_key');
  return isSignature(hash, publicKey, given.signature)
    ? accept(given.signature)
    : at('signature_not_genuine');
}
