import { expect, it, test } from 'vitest';
import { readTyped, type TypedScenario } from './typed-scenario.ts';

const departure = { who: 'A', month: '3', cut: '100', ramp: '', notice: '' };
const typed = (change: object = {}, rest: Partial<TypedScenario> = {}): TypedScenario => ({
  departures: [{ ...departure, ...change }],
  chances: {},
  draws: '',
  seed: '',
  ...rest,
});

it('takes nothing typed for at once, for the notice of the contract, and for the usual draws', () => {
  expect(readTyped(typed())).toEqual({
    departures: [
      {
        counterparty: 'A',
        month: 3,
        cut: { numerator: 100n, denominator: 100n },
        rampMonths: 0,
        noticeMonths: null,
      },
    ],
    chances: new Map(),
    draws: 10_000,
    seed: 1,
    unread: [],
  });
});

test.each([
  ['40', 40n, 100n],
  ['33,3 %', 333n, 1000n],
  ['４０％', 40n, 100n],
  ['120', 120n, 100n],
  ['-5', -5n, 100n],
])('a cut of %s', (cut, numerator, denominator) => {
  const read = readTyped(typed({ cut }));
  expect(read.unread).toEqual([]);
  expect(read.departures[0]?.cut).toEqual({ numerator, denominator });
});

test.each([
  ['12', 12],
  ['１２', 12],
  ['1,5', 1.5],
  ['-3', -3],
  ['99', 99],
])('%s months', (notice, months) => {
  const read = readTyped(typed({ notice, ramp: notice }));
  expect(read.unread).toEqual([]);
  expect(read.departures[0]).toMatchObject({ noticeMonths: months, rampMonths: months });
});

test.each(['10000', '10,000', '10.000', '10 000'])('%s futures', (draws) => {
  expect(readTyped(typed({}, { draws, seed: draws }))).toMatchObject({
    draws: 10_000,
    seed: 10_000,
    unread: [],
  });
});

it('names the field of what is no number', () => {
  const all = { cut: 'half', ramp: 'soon', notice: '1e3' };
  const read = readTyped(typed(all, { chances: { A: 'often', B: ' ', C: '101' }, draws: 'many', seed: '?' }));
  expect(read.unread).toEqual([
    { path: 'departures[0].cut', wanted: 'percent' },
    { path: 'departures[0].rampMonths', wanted: 'count' },
    { path: 'departures[0].noticeMonths', wanted: 'count' },
    { path: 'chances.A', wanted: 'percent' },
    { path: 'chances.C', wanted: 'percent' },
    { path: 'draws', wanted: 'count' },
    { path: 'seed', wanted: 'count' },
  ]);
  expect(readTyped(typed({ cut: '' })).unread).toEqual([{ path: 'departures[0].cut', wanted: 'percent' }]);
});

it('takes a chance in per cent', () => {
  const { chances } = readTyped(typed({}, { chances: { A: '12,5', B: '' } }));
  expect([...chances]).toEqual([['A', { numerator: 125_000n, denominator: 1_000_000n }]]);
});
