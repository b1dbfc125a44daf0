import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url } from './base64url.ts';
import { hashText } from './canonical-json.ts';
import { isSignature, publicKeyOf } from './ed25519.ts';
import {
  keyChallenge,
  keyOfChallenge,
  openKey,
  readKeyFile,
  readSignatureFile,
  sealKey,
  signatureFile,
  signHash,
} from './key-file.ts';

const bytes = (length: number, of: number) => new Uint8Array(length).fill(of);
const chance = { secret: bytes(32, 1), salt: bytes(16, 2), nonce: bytes(24, 3) };
const seal = (passphrase: string) => sealKey(passphrase, chance, 16);

describe('a key file', () => {
  test('opens with its passphrase, however its accents are typed, and with no other', async () => {
    const file = readKeyFile(JSON.stringify(await seal('mật khẩu của tôi')));
    if (!file.ok) throw new Error('it is one');
    expect(await openKey(file.value, 'mật khẩu của tôi'.normalize('NFD'))).toEqual({
      ok: true,
      value: { publicKey: publicKeyOf(chance.secret), secret: chance.secret },
    });
    expect(await openKey(file.value, 'mat khau cua toi')).toMatchObject({
      refusal: { code: 'passphrase_wrong' },
    });
  });

  test('shows nothing of the private key', async () => {
    expect(JSON.stringify(await seal('twelve letters'))).not.toContain(
      toBase64url(chance.secret).slice(0, 8),
    );
  });

  test('whatever letter of it is changed, it is no key file or does not open', async () => {
    const text = JSON.stringify(await seal('twelve letters'));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'019aBZ_-"'), async (at, letter) => {
        const changed = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
        const file = readKeyFile(changed);
        if (changed === text || !file.ok) return;
        // A dearer file than the one made would only make this test slow.
        if (file.value.sealed.cost > 1024) return;
        expect(await openKey(file.value, 'twelve letters')).toMatchObject({ ok: false });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['no JSON', 'key'],
    ['something else', '{"ententeKey":2}'],
    [
      'a file that asks for too much',
      JSON.stringify({ ententeKey: 1, publicKey: 'A', sealed: { cost: 2 ** 30 } }),
    ],
  ])('%s is none', (_, text) => {
    expect(readKeyFile(text)).toMatchObject({ refusal: { code: 'not_a_key_file' } });
  });
});

describe('a signature file', () => {
  const hash = hashText('a document');
  const given = signHash(hash, { publicKey: publicKeyOf(chance.secret), secret: chance.secret });

  test('holds the signature of its document', () => {
    expect(isSignature(hash, given.publicKey, given.signature)).toBe(true);
    expect(readSignatureFile(signatureFile(hash, given), hash)).toEqual({ ok: true, value: given });
  });

  test.each([
    ['signature_of_another_document', signatureFile(hashText('another'), given)],
    ['not_a_signature_file', signatureFile(hash, { ...given, signature: given.publicKey })],
    ['not_a_signature_file', '{}'],
    ['not_a_signature_file', 'no JSON'],
  ])('refuses with %s', (code, text) => {
    expect(readSignatureFile(text, hash)).toMatchObject({ refusal: { code } });
  });
});

test('a challenge names its key, and nothing else is one', () => {
  const key = publicKeyOf(chance.secret);
  const challenge = keyChallenge('0193b5a0-0000-7000-8000-000000000001', key, toBase64url(bytes(32, 9)));
  expect(keyOfChallenge(challenge)).toBe(key);
  expect([keyOfChallenge(hashText('x')), keyOfChallenge(`${challenge} `)]).toEqual([null, null]);
});
