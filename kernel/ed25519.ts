/**
 * Ed25519 (RFC 8032) over the UTF-8 bytes of a text, strictly: keys and signatures have one spelling each, and a key that
 * would pass for the signer of anything is none. The same code signs and checks in browser, server and command line.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64url, toBase64url } from './base64url.ts';
import { invariant } from './invariant.ts';

/** Raw Ed25519 public key, base64url: 43 letters. */
export type PublicKey = string;

/** @param secret 32 random bytes: the private key of RFC 8032 */
export function publicKeyOf(secret: Uint8Array): PublicKey {
  return toBase64url(ed25519.getPublicKey(secret));
}

/** Whether a text is a public key that one holder can have: a canonical point of the main subgroup. */
export function isPublicKey(text: string): boolean {
  const bytes = fromBase64url(text);
  if (bytes === null || bytes.length !== 32) return false;
  try {
    const point = ed25519.Point.fromBytes(bytes);
    return !point.isSmallOrder() && point.isTorsionFree();
  } catch {
    return false;
  }
}

/** @returns the signature, base64url */
export function signText(text: string, secret: Uint8Array): string {
  invariant(secret.length === 32, 'an Ed25519 private key has 32 bytes');
  return toBase64url(ed25519.sign(new TextEncoder().encode(text), secret));
}

/** Whether this key signed this text; key and signature in base64url. */
export function isSignature(text: string, publicKey: PublicKey, signature: string): boolean {
  const key = fromBase64url(publicKey);
  const signed = fromBase64url(signature);
  if (key === null || key.length !== 32 || signed === null || signed.length !== 64) return false;
  return ed25519.verify(signed, new TextEncoder().encode(text), key, { zip215: false });
}
