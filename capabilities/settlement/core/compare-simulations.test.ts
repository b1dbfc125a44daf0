import { expect, it } from 'vitest';
import { compareSimulations } from './compare-simulations.ts';
import { parseRates } from './rates.ts';
import { type Simulation, startSimulation } from './simulate.ts';
import { batchOf, type Fields, parsedTerms, saleOf } from './test-examples.ts';

function simulated(changes: Fields, events: readonly unknown[]): Simulation {
  const terms = parsedTerms(changes);
  const rates = parseRates([{ date: '2026-01-01', from: 'EUR', to: 'VND', rate: '30000' }]);
  if (!rates.ok) throw new Error('the test gives rates');
  const simulator = startSimulation({ terms, rates: rates.value });
  simulator.take(batchOf(terms, events).events);
  return simulator.finish();
}

const march = saleOf('s', '100.00');
const may = saleOf('t', '10.00', { at: '2026-05-02T10:00:00Z' });
const half = { shares: [{ split: { soft: '0.5', hard: '0.5' } }] };

it('puts two sets of terms side by side, month by month, with the difference', () => {
  const { months, whole } = compareSimulations(simulated({}, [march, may]), simulated(half, [march, may]));
  expect(months.map(({ month, byParty }) => [month, byParty.soft])).toEqual([
    ['2026-03', { first: '30.00', second: '50.00', difference: '-20.00' }],
    ['2026-04', { first: '0.00', second: '0.00', difference: '0.00' }],
    ['2026-05', { first: '3.00', second: '5.00', difference: '-2.00' }],
  ]);
  expect(whole).toEqual({
    soft: { first: '33.00', second: '55.00', difference: '-22.00' },
    hard: { first: '77.00', second: '55.00', difference: '22.00' },
  });
});

it('shows one alone, and a month that only one of them has', () => {
  expect(compareSimulations(simulated({}, [march]), null).whole.soft).toEqual({
    first: '30.00',
    second: null,
    difference: null,
  });
  const { months } = compareSimulations(simulated({}, [march]), simulated({}, [may]));
  expect(months.map(({ byParty }) => byParty.soft)).toEqual([
    { first: '30.00', second: null, difference: null },
    { first: null, second: '3.00', difference: null },
  ]);
});

it('tells no difference between currencies', () => {
  const dong = { currency: 'VND', payout: { minimum: '0', dueIn: 'P30D' } };
  expect(compareSimulations(simulated({}, [march]), simulated(dong, [march])).whole.soft).toEqual({
    first: '30.00',
    second: '900000',
    difference: null,
  });
});

it('names a side that stands in one of them only', () => {
  const three = { parties: ['soft', 'hard', 'care'], ...half };
  const { parties, whole } = compareSimulations(simulated({}, [march]), simulated(three, [march]));
  expect(parties).toEqual(['soft', 'hard', 'care']);
  expect(whole.care).toEqual({ first: null, second: '0.00', difference: null });
});
