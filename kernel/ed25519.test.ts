import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { isPublicKey, isSignature, publicKeyOf, signText } from './ed25519.ts';

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('base64url', () => {
  test('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect(fromBase64url(text)).toEqual(bytes);
      }),
    );
  });

  test('has one spelling for the same bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AQgw_-+/= é') }), (text) => {
        const bytes = fromBase64url(text);
        expect(bytes === null || toBase64url(bytes) === text).toBe(true);
      }),
    );
    expect([fromBase64url('QQ'), fromBase64url('QR'), fromBase64url('QQ=='), fromBase64url('A')]).toEqual([
      new Uint8Array([65]),
      null,
      null,
      null,
    ]);
  });
});

describe('signatures', () => {
  test('are those of RFC 8032', () => {
    const secret = hexToBytes('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
    expect(hexOf(publicKeyOf(secret))).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    );
    expect(hexOf(signText('', secret))).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
  });

  test('hold for their text and key alone, letter by letter', () => {
    fc.assert(
      fc.property(secrets, fc.string({ minLength: 1 }), fc.nat(85), fc.nat(42), (secret, text, at, keyAt) => {
        const key = publicKeyOf(secret);
        const signature = signText(text, secret);
        expect(isSignature(text, key, signature)).toBe(true);
        expect(isSignature(`${text}.`, key, signature)).toBe(false);
        expect(isSignature(text, key, swapLetter(signature, at))).toBe(false);
        expect(isSignature(text, swapLetter(key, keyAt), signature)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['the neutral point, which passes for the signer of anything', Uint8Array.of(1, ...Array(31).fill(0))],
    ['a point of order 2', Uint8Array.of(0xec, ...Array(30).fill(0xff), 0x7f)],
    ['no point', new Uint8Array(32).fill(2)],
    ['too short', new Uint8Array(31)],
  ])('%s is no key', (_, bytes) => {
    const key = toBase64url(bytes);
    expect(isPublicKey(key)).toBe(false);
    const forged = toBase64url(Uint8Array.of(1, ...Array(63).fill(0)));
    expect(isSignature('anything', key, forged)).toBe(false);
  });

  test('a made key is one', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(isPublicKey(publicKeyOf(secret))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

function hexOf(text: string): string {
  return bytesToHex(fromBase64url(text) ?? new Uint8Array());
}

/** Another letter of the alphabet at one place. */
function swapLetter(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at] === 'B' ? 'C' : 'B'}${text.slice(at + 1)}`;
}
