/**
 * An organisation's signature: Ed25519 over the hash of a document. The server keeps the secret part sealed with
 * AES-256-GCM under the installation's secret and opens it only to sign.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign,
} from 'node:crypto';
import type { Hash } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { currentSigningKey, insertSigningKey, type SigningKey } from './store.ts';

export interface Signature {
  readonly keyId: Id;
  /** Raw Ed25519 public key in base64url. */
  readonly publicKey: string;
  /** Ed25519 over the UTF-8 bytes of the hash text (`sha256:…`), in base64url. */
  readonly signature: string;
}

/** Signs a document's hash as the organisation, whose key must be visible in the transaction. */
export async function signAs(
  tx: Transaction,
  organisation: Id,
  hash: Hash,
  secret: string,
): Promise<Signature> {
  const key = await currentSigningKey(tx, organisation);
  invariant(key, 'an organisation has a signing key from its first day');
  const privateKey = createPrivateKey({
    key: unseal(key.sealedSecret, secret),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    keyId: key.id,
    publicKey: key.publicKey.toString('base64url'),
    signature: sign(null, Buffer.from(hash), privateKey).toString('base64url'),
  };
}

export async function createSigningKey(
  tx: Transaction,
  organisation: Id,
  id: Id,
  secret: string,
  now: Date,
): Promise<void> {
  await insertSigningKey(tx, organisation, newSigningKey(id, secret), now);
}

function newSigningKey(id: Id, secret: string): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'jwk' }).x;
  invariant(raw, 'an Ed25519 public key has its x');
  return {
    id,
    publicKey: Buffer.from(raw, 'base64url'),
    sealedSecret: seal(privateKey.export({ format: 'der', type: 'pkcs8' }), secret),
  };
}

function seal(bytes: Buffer, secret: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(secret), nonce);
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function unseal(sealed: Buffer, secret: string): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', sealingKey(secret), sealed.subarray(0, 12));
  cipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]);
}

function sealingKey(secret: string): Buffer {
  return createHash('sha256').update(`entente signing keys ${secret}`).digest();
}
