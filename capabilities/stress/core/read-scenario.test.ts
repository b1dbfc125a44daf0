import { expect, it } from 'vitest';
import type { Json } from '#kernel/canonical-json.ts';
import { readScenario } from './read-scenario.ts';
import { refusals, type StressRefusal } from './refusals.ts';
import { simulate } from './simulate.ts';
import { horizonMonths } from './stress-case.ts';

const scenario: { readonly [key: string]: Json } = {
  currency: 'EUR',
  firstMonth: '2027-01',
  income: [
    { name: 'Vinstar', monthly: '60000.00', contract: { noticeMonths: 3 } },
    { name: 'Bosch', monthly: 15000.5, leaves: 0.1 },
  ],
  fixedCost: '35000',
  variableCost: '0.55',
  cash: '-100.00',
  departures: [{ counterparty: 'Vinstar', month: 3 }],
};
const leaving = (...departures: readonly Json[]): Json => ({ ...scenario, departures });
const vinstar = (change: { readonly [key: string]: Json }): Json =>
  leaving({ counterparty: 'Vinstar', month: 3, noticeMonths: 0, ...change });

it('a scenario is read, amounts as texts or numbers, and what is left out is the usual', () => {
  const read = readScenario(scenario);
  expect(read).toMatchObject({
    ok: true,
    value: {
      income: [
        {
          monthlyMinor: 6_000_000n,
          contract: { endsAfterMonths: null, noticeMonths: 3, renews: false },
          leaves: null,
        },
        { monthlyMinor: 1_500_050n, leaves: { numerator: 1n, denominator: 10n } },
      ],
      otherIncomeMinor: 0n,
      fixedCostMinor: 3_500_000n,
      cashMinor: -10_000n,
      debtServiceMinor: 0n,
      departures: [{ month: 3, cut: { numerator: 1n, denominator: 1n }, rampMonths: 0, noticeMonths: null }],
      largeFrom: { numerator: 1n, denominator: 10n },
    },
  });
});

const faulty: readonly (readonly [StressRefusal, string, Json])[] = [
  [
    'field_is_missing',
    'cash',
    Object.fromEntries(Object.entries(scenario).filter(([key]) => key !== 'cash')),
  ],
  ['field_is_missing', 'departures[0].month', leaving({ counterparty: 'Vinstar' })],
  ['field_has_wrong_type', '', [1, 2]],
  ['field_has_wrong_type', 'income', { ...scenario, income: 'Vinstar' }],
  ['field_has_wrong_type', 'income[0]', { ...scenario, income: ['Vinstar'] }],
  ['field_has_wrong_type', 'cash', { ...scenario, cash: true }],
  ['field_has_wrong_type', 'income[0].name', { ...scenario, income: [{ name: ' ', monthly: 1 }] }],
  ['field_is_unknown', 'csh', { ...scenario, csh: '1.00' }],
  ['currency_is_unknown', 'currency', { ...scenario, currency: 'EURO' }],
  ['month_does_not_exist', 'firstMonth', { ...scenario, firstMonth: '2027-13' }],
  ['amount_is_unreadable', 'cash', { ...scenario, cash: '1,000.00' }],
  ['amount_is_unreadable', 'cash', { ...scenario, cash: '0.001' }],
  ['amount_is_unreadable', 'cash', { ...scenario, cash: 1e21 }],
  ['amount_is_negative', 'fixedCost', { ...scenario, fixedCost: '-1.00' }],
  ['amount_is_negative', 'income[0].monthly', { ...scenario, income: [{ name: 'A', monthly: -5 }] }],
  ['amount_is_too_large', 'cash', { ...scenario, cash: '99999999999999999999' }],
  ['share_is_unreadable', 'variableCost', { ...scenario, variableCost: '55 %' }],
  ['share_is_out_of_range', 'variableCost', { ...scenario, variableCost: '55' }],
  [
    'share_is_out_of_range',
    'income[0].leaves',
    { ...scenario, income: [{ name: 'A', monthly: 5, leaves: 1.01 }] },
  ],
  [
    'there_are_too_many_counterparties',
    'income',
    { ...scenario, income: Array.from({ length: 1001 }, (_, index) => ({ name: `c${index}`, monthly: 1 })) },
  ],
  [
    'counterparty_is_repeated',
    'income[1].name',
    {
      ...scenario,
      income: [
        { name: 'Vinstar', monthly: 1 },
        { name: 'Vinstar ', monthly: 2 },
      ],
    },
  ],
  ['there_is_no_income', 'income', { ...scenario, income: [{ name: 'Vinstar', monthly: 0 }] }],
  [
    'contract_month_is_out_of_range',
    'income[0].contract.noticeMonths',
    { ...scenario, income: [{ name: 'Vinstar', monthly: 1, contract: { noticeMonths: -1 } }] },
  ],
  [
    'there_are_too_many_departures',
    'departures',
    leaving(...Array.from({ length: 51 }, () => ({ counterparty: 'Vinstar', month: 1, cut: 0 }))),
  ],
  ['counterparty_is_unknown', 'departures[0].counterparty', vinstar({ counterparty: 'Vinster' })],
  ['month_is_out_of_range', 'departures[0].month', vinstar({ month: 0 })],
  ['month_is_out_of_range', 'departures[0].month', vinstar({ month: 25 })],
  ['month_is_out_of_range', 'departures[0].month', vinstar({ month: 1.5 })],
  ['cut_is_out_of_range', 'departures[0].cut', vinstar({ cut: '1.01' })],
  ['cut_is_out_of_range', 'departures[0].cut', vinstar({ cut: -0.1 })],
  ['ramp_is_out_of_range', 'departures[0].rampMonths', vinstar({ rampMonths: 25 })],
  ['notice_is_out_of_range', 'departures[0].noticeMonths', vinstar({ noticeMonths: 36 })],
  ['departure_is_beyond_horizon', 'departures[0].noticeMonths', vinstar({ month: 20, noticeMonths: 5 })],
  ['departure_is_beyond_horizon', 'departures[0].month', leaving({ counterparty: 'Vinstar', month: 22 })],
  [
    'cuts_exceed_income',
    'departures[1].cut',
    leaving(
      { counterparty: 'Vinstar', month: 3, cut: '0.6' },
      { counterparty: 'Vinstar', month: 6, cut: '0.5' },
    ),
  ],
];

it.each(faulty)('%s at %s', (code, path, input) => {
  const read = readScenario(input);
  expect(read).toMatchObject({ ok: false, refusal: { code, path } });
});

it('all that is wrong is told at once', () => {
  const read = readScenario({
    ...scenario,
    cash: 'x',
    departures: [{ counterparty: 'X', month: 0, cut: 2 }],
  });
  expect(read.ok ? [] : read.refusal.faults?.map(({ path }) => path)).toEqual([
    'cash',
    'departures[0].counterparty',
    'departures[0].month',
    'departures[0].cut',
  ]);
});

it('the last month is still within reach, and cuts may add up to all', () => {
  expect(readScenario(vinstar({ month: horizonMonths })).ok).toBe(true);
  const halves = [
    { counterparty: 'Vinstar', month: 3, cut: '0.5' },
    { counterparty: 'Vinstar', month: 3, cut: '0.5' },
  ];
  expect(readScenario(leaving(...halves)).ok).toBe(true);
});

it.each([
  ['draws_are_out_of_range', { draws: 0, seed: 1 }],
  ['draws_are_out_of_range', { draws: 100_001, seed: 1 }],
  ['draws_are_out_of_range', { draws: 1.5, seed: 1 }],
  ['seed_is_out_of_range', { draws: 1, seed: -1 }],
  ['seed_is_out_of_range', { draws: 1, seed: 0.5 }],
])('%s for %o', (code, draws) => {
  const read = readScenario(scenario);
  expect(read.ok && simulate(read.value, draws)).toMatchObject({ ok: false, refusal: { code } });
});

it('every refusal of a scenario has a row', () => {
  const rows = new Set<string>([
    ...faulty.map(([code]) => code),
    'draws_are_out_of_range',
    'seed_is_out_of_range',
  ]);
  const codes = Object.keys(refusals).filter(
    (code) => !['there_are_no_sales', 'rates_are_wanting', 'figures_were_changed'].includes(code),
  );
  expect(codes.filter((code) => !rows.has(code))).toEqual([]);
});

it.each([
  ['currency', { ...scenario, currency: 'EURO' }],
  ['income', { ...scenario, departures: [{ counterparty: 'Vinstar', month: 3 }], income: [] }],
])('a fault of %s is not told once more by what follows from it', (path, input) => {
  const read = readScenario(input);
  expect(read.ok ? [] : (read.refusal.faults ?? [read.refusal]).map((fault) => fault.path)).toEqual([path]);
});
