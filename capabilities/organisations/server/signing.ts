/**
 * The key an organisation signs with. While it lets the server sign, the secret part lies sealed with AES-256-GCM under
 * the installation's secret and is opened only to sign; of a key that the organisation keeps itself there is none here.
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
import type { PublicKey } from '#kernel/ed25519.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { holdSigningKey, insertSigningKey, type SigningKey } from './store.ts';

/** The key an organisation signs with now. */
export interface KeyInUse {
  readonly id: Id;
  readonly publicKey: PublicKey;
  readonly keptBy: SigningKey['keptBy'];
  /** Signs as the organisation; `null` where it keeps its key itself, so that the server cannot. */
  readonly sign: ((hash: Hash) => string) | null;
}

/** Holds the organisation's key against a change until the transaction ends. */
export async function holdKey(tx: Transaction, organisation: Id, secret: string): Promise<KeyInUse> {
  const key = await holdSigningKey(tx, organisation);
  invariant(key, 'an organisation has a signing key from its first day');
  const { sealedSecret } = key;
  return {
    id: key.id,
    publicKey: key.publicKey.toString('base64url'),
    keptBy: key.keptBy,
    sign: sealedSecret === null ? null : (hash) => signSealed(hash, sealedSecret, secret),
  };
}

function signSealed(hash: Hash, sealedSecret: Buffer, secret: string): string {
  const privateKey = createPrivateKey({ key: unseal(sealedSecret, secret), format: 'der', type: 'pkcs8' });
  return sign(null, Buffer.from(hash), privateKey).toString('base64url');
}

/** A key that the server keeps and signs with. */
export async function createSigningKey(
  tx: Transaction,
  organisation: Id,
  made: { readonly id: Id; readonly by: Id | null; readonly at: Date },
  secret: string,
): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'jwk' }).x;
  invariant(raw, 'an Ed25519 public key has its x');
  await insertSigningKey(tx, organisation, {
    id: made.id,
    publicKey: Buffer.from(raw, 'base64url'),
    keptBy: 'server',
    sealedSecret: seal(privateKey.export({ format: 'der', type: 'pkcs8' }), secret),
    createdBy: made.by,
    createdAt: made.at,
  });
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
