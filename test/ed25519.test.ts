/** Our Ed25519 against Node's own: each takes what the other made, and both spell bytes alike. */
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64url } from '#kernel/base64url.ts';
import { isSignature, publicKeyOf, signText } from '#kernel/ed25519.ts';

test('a signature that Node made holds', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'jwk' }).x ?? '';
  const signature = sign(null, Buffer.from('sha256:é'), privateKey).toString('base64url');
  expect(isSignature('sha256:é', raw, signature)).toBe(true);
});

test('Node believes a signature of ours', () => {
  const secret = new Uint8Array(32).fill(7);
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKeyOf(secret) }, format: 'jwk' });
  expect(verify(null, Buffer.from('é'), key, Buffer.from(signText('é', secret), 'base64url'))).toBe(true);
});

test('bytes are spelled as Node spells them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
  );
});
