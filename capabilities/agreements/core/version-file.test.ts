import { describe, expect, it } from 'vitest';
import { agreementHash } from './agreement.ts';
import { isVersionFile, readVersionFile } from './version-file.ts';
import { writeVersionFile } from './write-version-file.ts';

const text = { title: 'Sensors', scope: 'Selling sensors', notice: '' };
const terms = { terms: 1, parties: ['soft', 'hard'] };
const example = {
  name: 'One sale',
  period: '2026-03',
  events: [{ id: 'e1', kind: 'sale', amount: '10.00' }],
  expected: { soft: { entitled: '3.00', closing: '3.00' } },
};

const documentOf = (changes: object = {}, examples = [example]) => ({
  ...JSON.parse(
    writeVersionFile({ version: 2, hash: agreementHash(text, terms, examples), text, terms, examples }),
  ),
  ...changes,
});

describe('a version as a file', () => {
  it.each([[[example]], [[]]])('says by itself what its hash is of', (examples) => {
    const hash = agreementHash(text, terms, examples);
    const document = documentOf({}, examples);
    expect(isVersionFile(document)).toBe(true);
    expect(readVersionFile(document)).toEqual({ ok: true, value: { version: 2, hash } });
  });

  it.each([
    ['hash_of_another_text', documentOf({ text: { ...text, scope: 'Selling more' } })],
    ['hash_of_another_text', documentOf({ terms: { ...terms, parties: ['hard', 'soft'] } })],
    ['hash_of_another_text', documentOf({ examples: [] })],
    ['hash_of_another_text', documentOf({ hash: agreementHash(text, terms) })],
    ['not_a_version_file', documentOf({ more: 1 })],
    ['not_a_version_file', documentOf({ text: null })],
    ['not_a_version_file', null],
  ])('%s', (code, document) => {
    expect(readVersionFile(document)).toMatchObject({ refusal: { code } });
  });
});
