import { expect, test } from 'vitest';
import { contractEntries, type DatedContract, type Entry, entriesFor, entryKinds, entryOf } from './entry.ts';
import { en } from './messages/en.ts';

const contract: DatedContract = {
  id: '7',
  kind: 'customer',
  counterparty: 'Vinstar',
  title: '',
  startsOn: null,
  endsOn: '2026-12-31',
  notice: 'P3M',
  renewsFor: 'P12M',
  priceChanges: [
    { on: '2026-07-01', change: '+3 %' },
    { on: '2026-07-01', change: 'new list' },
  ],
  clauses: [],
  note: '',
  responsible: 'lan',
  version: 4,
  changedAt: new Date('2026-01-05T09:30:00Z'),
};

const told = (entries: readonly Entry[]) =>
  entries.map(({ kind, id, when, text, until }) => [kind, id, when.kind === 'day' && when.day, text, until]);

test('a contract puts its notice day, its renewal and each price into the calendar', () => {
  expect(told(contractEntries(contract, { today: '2026-06-01', since: '2026-03-01' }))).toEqual([
    ['contract_price', 'contract-7-price-2026-07-01', '2026-07-01', '+3 %', null],
    ['contract_price', 'contract-7-price-2026-07-01-2', '2026-07-01', 'new list', null],
    ['contract_notice', 'contract-7-notice-2026-09-30', '2026-09-30', '', '2026-12-31'],
    ['contract_renewal', 'contract-7-renewal-2026-12-31', '2026-12-31', '', null],
  ]);
});

test('a notice day that has just passed stays beside the next one', () => {
  const days = told(contractEntries(contract, { today: '2026-10-05', since: '2026-07-05' }));
  expect(days.filter(([kind]) => kind === 'contract_notice')).toEqual([
    ['contract_notice', 'contract-7-notice-2026-09-30', '2026-09-30', '', '2026-12-31'],
    ['contract_notice', 'contract-7-notice-2027-09-30', '2027-09-30', '', '2027-12-31'],
  ]);
});

test('a contract that has ended long ago has nothing to say', () => {
  const ended = { ...contract, renewsFor: null, priceChanges: [] };
  expect(told(contractEntries(ended, { today: '2027-02-01', since: '2026-11-01' }))).toEqual([
    ['contract_end', 'contract-7-end-2026-12-31', '2026-12-31', '', null],
  ]);
  expect(contractEntries(ended, { today: '2028-02-01', since: '2027-11-01' })).toEqual([]);
});

test.each([
  ['own', ['both', 'mine', 'gone', 'nobodys']],
  ['company', ['both', 'mine', 'theirs', 'gone', 'nobodys']],
] as const)('a calendar of %s', (content, expected) => {
  const entry = (id: string, people: readonly string[], day: string) =>
    entryOf('next_step', id, {
      ...{ name: 'Weserkamp', page: '', people, changedAt: new Date(0), sequence: 1 },
      when: { kind: 'day', day },
    });
  const entries = [
    entry('nobodys', [], '2026-03-05'),
    entry('gone', ['uwe'], '2026-03-04'),
    entry('theirs', ['minh'], '2026-03-03'),
    entry('mine', ['lan'], '2026-03-02'),
    entry('both', ['minh', 'lan'], '2026-03-01'),
  ];
  const asked = { content, person: 'lan', colleagues: new Set(['lan', 'minh']) };
  const found = entriesFor(entries, asked);
  expect(found.map(({ id }) => id)).toEqual(expected);
  expect(entriesFor([...entries].reverse(), asked)).toEqual(found);
  // Whoever has left is not named any more.
  expect(found.find(({ id }) => id === 'gone')?.people).toEqual([]);
});

test('everything that stands in a calendar has its words', () => {
  const titles: Readonly<Record<string, string>> = en.titles;
  expect(entryKinds.filter((kind) => titles[kind] === undefined)).toEqual([]);
});
