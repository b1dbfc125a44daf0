import { expect, it } from 'vitest';
import { hashJson } from '#kernel/canonical-json.ts';
import { endLine, entryAfter, type Head } from './entry.ts';
import { headToSign } from './head-to-sign.ts';

const alliance = '0193b5a0-0000-7000-8000-000000000001';
const actor = { party: 'soft', organisation: 'o', person: 'p' };
let head: Head = { sequence: 0, hash: null };
const entries = ['alliance_began', 'partner_invited', 'alliance_changed'].map((action) => {
  const deed = { actor, action, subject: {}, content: hashJson({ action }), at: '2026-03-01T09:00:00.000Z' };
  const entry = entryAfter(alliance, head, deed);
  head = entry;
  return entry;
});
const text = [...entries.map(({ line }) => line), endLine(alliance, head), ''].join('\n');

it('is the last entry of a record that holds, or the one up to which it was seen', () => {
  const at = (index: number) => ({ ok: true, value: { sequence: index + 1, hash: entries[index]?.hash } });
  expect(headToSign(text)).toEqual(at(2));
  expect(headToSign(text, 2)).toEqual(at(1));
});

it.each([
  ['record_is_another', text.replace('partner_invited', 'party_joined'), null],
  ['record_is_another', text.split('\n').slice(0, 2).join('\n'), null],
  ['record_is_another', text, 4],
  ['record_is_another', text, 9],
  ['record_not_readable', 'x', null],
])('%s', (code, record, upTo) => {
  expect(headToSign(record, upTo)).toMatchObject({ refusal: { code } });
});
