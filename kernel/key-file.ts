/**
 * The file in which an organisation keeps its own signing key: the public part in clear, the private part sealed under a
 * passphrase by scrypt (RFC 7914) and XChaCha20-Poly1305. It never reaches the server.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { z } from 'zod';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { Hash } from './canonical-json.ts';
import { accept, type Decision, refuse } from './decision.ts';
import { isPublicKey, isSignature, type PublicKey, publicKeyOf, signText } from './ed25519.ts';

/** What scrypt takes to try one passphrase: 2^17 rounds of 128 · 8 bytes, some 128 MiB and half a second. */
export const keyFileCost = 2 ** 17;
/** A file that asks for more is not opened: it could be made to exhaust the machine. */
const mostCost = 2 ** 20;
export const shortestPassphrase = 12;
export const saltBytes = 16;
export const nonceBytes = 24;

const letters = z.string().regex(/^[\w-]+$/);
const keyFileSchema = z.strictObject({
  ententeKey: z.literal(1),
  publicKey: letters,
  sealed: z.strictObject({
    by: z.literal('scrypt, xchacha20-poly1305'),
    cost: z.int().min(2).max(mostCost),
    salt: letters,
    nonce: letters,
    box: letters,
  }),
});

export type KeyFile = z.output<typeof keyFileSchema>;

export interface OwnKey {
  readonly publicKey: PublicKey;
  /** The 32 bytes of RFC 8032. */
  readonly secret: Uint8Array;
}

/** A signature of a document, as a request and `signature.json` carry it. */
export interface GivenSignature {
  readonly publicKey: PublicKey;
  readonly signature: string;
}

/** @param chance fresh random bytes: 32 of a private key, 16 of salt, 24 of a nonce */
export async function sealKey(
  passphrase: string,
  chance: { readonly secret: Uint8Array; readonly salt: Uint8Array; readonly nonce: Uint8Array },
  cost = keyFileCost,
): Promise<KeyFile> {
  const { secret, salt, nonce } = chance;
  const publicKey = publicKeyOf(secret);
  const box = (await cipherOf(passphrase, salt, nonce, cost, publicKey)).encrypt(secret);
  return {
    ententeKey: 1,
    publicKey,
    sealed: {
      by: 'scrypt, xchacha20-poly1305',
      cost,
      salt: toBase64url(salt),
      nonce: toBase64url(nonce),
      box: toBase64url(box),
    },
  };
}

export function readKeyFile(text: string): Decision<KeyFile, 'not_a_key_file'> {
  const file = keyFileSchema.safeParse(parse(text));
  if (!file.success || !isPublicKey(file.data.publicKey)) return refuse('not_a_key_file');
  const { cost, salt, nonce } = file.data.sealed;
  const isRead =
    Number.isInteger(Math.log2(cost)) &&
    fromBase64url(salt)?.length === saltBytes &&
    fromBase64url(nonce)?.length === nonceBytes;
  return isRead ? accept(file.data) : refuse('not_a_key_file');
}

/** Refused where the passphrase is another, or the file was changed: the two look alike. */
export async function openKey(
  { publicKey, sealed }: KeyFile,
  passphrase: string,
): Promise<Decision<OwnKey, 'passphrase_wrong'>> {
  const [salt, nonce, box] = [sealed.salt, sealed.nonce, sealed.box].map((text) => fromBase64url(text));
  if (!salt || !nonce || !box) return refuse('passphrase_wrong');
  const cipher = await cipherOf(passphrase, salt, nonce, sealed.cost, publicKey);
  const secret = decrypted(() => cipher.decrypt(box));
  if (secret?.length !== 32 || publicKeyOf(secret) !== publicKey) return refuse('passphrase_wrong');
  return accept({ publicKey, secret });
}

/** The public key is bound to the box: a file cannot show one key and hold another. */
async function cipherOf(
  passphrase: string,
  salt: Uint8Array,
  nonce: Uint8Array,
  cost: number,
  publicKey: PublicKey,
) {
  // Keyboards and systems write the same accented letter in several ways.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const key = await scryptAsync(typed, salt, { N: cost, r: 8, p: 1, dkLen: 32, maxmem: 2 ** 31 });
  return xchacha20poly1305(key, nonce, new TextEncoder().encode(publicKey));
}

function decrypted(open: () => Uint8Array): Uint8Array | null {
  try {
    return open();
  } catch {
    return null;
  }
}

export function signHash(hash: Hash, { publicKey, secret }: OwnKey): GivenSignature {
  return { publicKey, signature: signText(hash, secret) };
}

/** A signature made elsewhere, as a file. */
const signatureFileSchema = z.strictObject({
  ententeSignature: z.literal(1),
  /** Of the document. */
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  publicKey: letters,
  signature: letters,
});

export function signatureFile(hash: Hash, given: GivenSignature): string {
  return `${JSON.stringify({ ententeSignature: 1, hash, ...given }, null, 2)}\n`;
}

/** The signature in a file, where it is one of this document. */
export function readSignatureFile(
  text: string,
  hash: string,
): Decision<GivenSignature, 'not_a_signature_file' | 'signature_of_another_document'> {
  const file = signatureFileSchema.safeParse(parse(text));
  if (!file.success) return refuse('not_a_signature_file');
  const { hash: signed, publicKey, signature } = file.data;
  if (signed !== hash) return refuse('signature_of_another_document');
  return isSignature(hash, publicKey, signature)
    ? accept({ publicKey, signature })
    : refuse('not_a_signature_file');
}

/**
 * What a holder signs to show that a key is theirs: it names the organisation and the key and is made for one use. No
 * document's hash looks like it, so the proof is no signature of a document, nor the other way round.
 */
export function keyChallenge(organisation: string, publicKey: PublicKey, nonce: string): string {
  return `entente-key-challenge:1:${organisation}:${publicKey}:${nonce}`;
}

/** The key that a challenge names; `null` where a text is no challenge. */
export function keyOfChallenge(text: string): PublicKey | null {
  return /^entente-key-challenge:1:[0-9a-f-]{36}:([\w-]{43}):[\w-]{43}$/.exec(text)?.[1] ?? null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
