import { expect, it } from 'vitest';
import { parseLocalDate } from '#kernel/local-date.ts';
import { canFollow, governingTerms, type SignedTerms } from './governing-terms.ts';
import { parsedTerms, termsWith } from './test-examples.ts';

const version = (number: number, starts: string): SignedTerms => ({
  version: number,
  terms: parsedTerms({ starts }),
  document: null,
});

it.each<[string, [number, string][], number | undefined]>([
  ['2026-03-01', [], undefined],
  ['2026-03-01', [[1, '2026-03-10']], 1],
  ['2026-01-01', [[1, '2026-03-10']], 1],
  [
    '2026-05-01',
    [
      [1, '2026-01-01'],
      [2, '2026-05-01'],
    ],
    2,
  ],
  [
    '2026-05-01',
    [
      [1, '2026-01-01'],
      [2, '2026-05-02'],
    ],
    1,
  ],
  [
    '2026-06-01',
    [
      [1, '2026-01-01'],
      [2, '2026-05-02'],
    ],
    2,
  ],
  [
    '2026-06-01',
    [
      [1, '2026-01-01'],
      [2, '2026-05-02'],
      [4, '2026-02-01'],
    ],
    4,
  ],
])('the period from %s under %j is settled by version %s', (start, signed, expected) => {
  const day = parseLocalDate(start) ?? 0;
  expect(
    governingTerms(
      signed.map(([number, starts]) => version(number, starts)),
      day,
    )?.version,
  ).toBe(expected);
});

it.each([
  [{ shares: [{ split: { soft: '1', hard: '0' } }], base: 'net', starts: '2026-05-01' }, true],
  [{ currency: 'VND', payout: { minimum: '0', dueIn: 'P30D' } }, false],
  [{ period: 'quarter' }, false],
  [{ timeZone: 'Asia/Ho_Chi_Minh' }, false],
  [{ parties: ['hard', 'soft'] }, false],
])('one chain of statements can go on under %j: %s', (changes, follows) => {
  expect(canFollow(parsedTerms(), parsedTerms({ ...termsWith(), ...changes }))).toBe(follows);
});
