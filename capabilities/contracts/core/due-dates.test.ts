import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToLocalDate, formatLocalDate, localDateOf, parseLocalDate } from '#kernel/local-date.ts';
import type { ContractTerms } from './contract-terms.ts';
import { decideContract } from './decide-contract.ts';
import { noticeMonthsOf, standingOf, wholeMonthsUntil } from './due-dates.ts';
import { type ContractRefusal, refusals } from './refusals.ts';

const terms: ContractTerms = {
  kind: 'customer',
  counterparty: 'Vinstar',
  title: '',
  startsOn: '2025-01-01',
  endsOn: '2026-12-31',
  notice: 'P3M',
  renewsFor: 'P12M',
  priceChanges: [],
  clauses: [],
  note: '',
};
const standing = (on: string, change: Partial<ContractTerms> = {}) => standingOf({ ...terms, ...change }, on);
const dates = (on: string, change: Partial<ContractTerms> = {}) =>
  standing(on, change).due.map(({ kind, on: day }) => `${kind} ${day}`);

describe('what falls due', () => {
  it.each<[string, string, Partial<ContractTerms>, readonly string[]]>([
    ['before the notice', '2026-06-01', {}, ['notice 2026-09-30', 'renewal 2026-12-31']],
    ['on its last day', '2026-09-30', {}, ['notice 2026-09-30', 'renewal 2026-12-31']],
    [
      'a day late, it is bound for another year',
      '2026-10-01',
      {},
      ['renewal 2026-12-31', 'notice 2027-09-30'],
    ],
    ['years later', '2031-11-30', {}, ['renewal 2031-12-31', 'notice 2032-09-30']],
    ['thirty days of notice', '2026-06-01', { notice: 'P30D' }, ['notice 2026-12-01', 'renewal 2026-12-31']],
    [
      'no notice agreed: the end itself',
      '2026-06-01',
      { notice: null },
      ['notice 2026-12-31', 'renewal 2026-12-31'],
    ],
    ['one that ends', '2026-06-01', { renewsFor: null }, ['end 2026-12-31']],
    ['its last day', '2026-12-31', { renewsFor: null }, ['end 2026-12-31']],
    ['one that has ended', '2027-01-01', { renewsFor: null }, []],
    ['one without an end', '2026-06-01', { endsOn: null, renewsFor: null }, []],
    [
      'price changes ahead, in order',
      '2026-06-01',
      {
        priceChanges: [
          { on: '2027-01-01', change: '+3 %' },
          { on: '2026-05-31', change: '+2 %' },
          { on: '2026-06-01', change: '+1 %' },
        ],
      },
      ['price 2026-06-01', 'notice 2026-09-30', 'renewal 2026-12-31', 'price 2027-01-01'],
    ],
  ])('%s', (_, on, change, wanted) => {
    expect(dates(on, change)).toEqual(wanted);
  });

  it('a term that begins on the last of a month ends on the last of each', () => {
    const monthly = { endsOn: '2026-01-31', renewsFor: 'P1M', notice: null };
    expect(dates('2026-02-01', monthly)).toEqual(['notice 2026-02-28', 'renewal 2026-02-28']);
    expect(dates('2026-03-01', monthly)).toEqual(['notice 2026-03-31', 'renewal 2026-03-31']);
  });

  it.each<[string, string, Partial<ContractTerms>, string, string | null]>([
    ['running', '2026-06-01', {}, 'running', '2026-12-31'],
    ['too late to end', '2026-10-01', {}, 'running', '2027-12-31'],
    ['not begun', '2024-12-31', {}, 'ahead', '2026-12-31'],
    ['ended', '2027-01-01', { renewsFor: null }, 'ended', '2026-12-31'],
    ['open', '2030-01-01', { endsOn: null, renewsFor: null }, 'running', null],
  ])('%s', (_, on, change, state, boundUntil) => {
    expect(standing(on, change)).toMatchObject({ state, boundUntil });
  });

  it('whatever the day: the notice is still possible, reaches the end in time, and no earlier end could be reached', () => {
    const first = localDateOf(2024, 1, 1) ?? 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 12 }),
        (days, renews, notice) => {
          const on = formatLocalDate(first + days);
          const asked = { renewsFor: `P${renews}M`, notice: `P${notice}M` };
          const { due, boundUntil } = standing(on, asked);
          const last = due.find(({ kind }) => kind === 'notice')?.on ?? '';
          const bound = parseLocalDate(boundUntil ?? '') ?? 0;
          expect(last >= on).toBe(true);
          expect(formatLocalDate(addToLocalDate(bound, { count: -notice, unit: 'months' }))).toBe(last);
          if (boundUntil === terms.endsOn) return;
          const earlier = addToLocalDate(bound, { count: -renews, unit: 'months' });
          // Months are clamped to their last day, so an earlier end may lie up to three days off.
          expect(addToLocalDate(earlier, { count: -notice, unit: 'months' })).toBeLessThan(first + days + 3);
        },
      ),
    );
  });
});

it.each([
  ['P3M', 3],
  ['P45D', 1],
  ['P29D', 0],
  ['P60D', 2],
  [null, 0],
])('a notice of %s keeps the income of %i whole months', (notice, months) => {
  expect(noticeMonthsOf({ notice })).toBe(months);
});

it.each([
  ['2027-01', '2027-08-31', 8],
  ['2027-01', '2027-08-30', 7],
  ['2027-01', '2028-12-31', 24],
  ['2027-01', '2026-12-31', 0],
  ['2027-01', '2026-06-30', 0],
])('from %s to %s there are %i whole months', (first, until, months) => {
  expect(wholeMonthsUntil(first, until)).toBe(months);
});

const faulty: readonly (readonly [ContractRefusal, string, Partial<ContractTerms>])[] = [
  ['contract_ends_before_it_starts', 'endsOn', { endsOn: '2024-12-31' }],
  ['notice_is_no_span', 'notice', { notice: '3 months' }],
  ['notice_is_no_span', 'notice', { notice: 'P0M' }],
  ['notice_is_no_span', 'notice', { notice: 'P121M' }],
  ['renewal_is_no_span', 'renewsFor', { renewsFor: 'P1Y' }],
  ['renewal_needs_an_end', 'renewsFor', { endsOn: null }],
  [
    'price_change_is_after_the_end',
    'priceChanges[0].on',
    { renewsFor: null, priceChanges: [{ on: '2027-01-01', change: '+3 %' }] },
  ],
];

describe('a contract', () => {
  it.each(faulty)('%s', (code, path, change) => {
    expect(decideContract({ ...terms, ...change })).toMatchObject({ ok: false, refusal: { code, path } });
  });

  it('is put in order: prices by day, each clause once', () => {
    const priceChanges = [
      { on: '2026-07-01', change: 'b' },
      { on: '2026-01-01', change: 'a' },
    ];
    const decided = decideContract({
      ...terms,
      priceChanges,
      clauses: ['penalty', 'penalty', 'exclusivity'],
    });
    expect(decided).toMatchObject({
      ok: true,
      value: { priceChanges: [{ change: 'a' }, { change: 'b' }], clauses: ['penalty', 'exclusivity'] },
    });
  });

  it('has a row for every refusal of its terms', () => {
    const rows = new Set<string>(faulty.map(([code]) => code));
    const others = [
      'contract_not_found',
      'there_are_too_many_contracts',
      'contract_was_changed',
      'responsible_person_is_no_member',
    ];
    expect(Object.keys(refusals).filter((code) => !rows.has(code) && !others.includes(code))).toEqual([]);
  });
});
