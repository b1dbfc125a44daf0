/** Terms are tried on columns: the figures are those of the engine that statements come from. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canUseColumns } from '#capabilities/settlement/core/columns/can-use-columns.ts';
import { startColumnSimulation } from '#capabilities/settlement/core/columns/simulate-columns.ts';
import { type EventBatch, parseEvents } from '#capabilities/settlement/core/events.ts';
import { type Simulator, startSimulation } from '#capabilities/settlement/core/simulate.ts';
import { anyCase, type Case } from './settlement-arbitraries.ts';

/** Amounts 10^`zeros` times as large, so that doubles do not hold what they come to. */
function byMonth({ basis, batch }: Case, zeros: number): EventBatch {
  const larger = (value: unknown) =>
    typeof value === 'string' ? value.replace(/(?=\.|$)/, '0'.repeat(zeros)) : value;
  const events = batch.events.map(({ given }) => {
    const { amount, tax, costOfGoods } = given;
    const amounts = { amount, tax, costOfGoods };
    return {
      ...given,
      ...Object.fromEntries(
        Object.entries(amounts).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, larger(value)]],
        ),
      ),
    };
  });
  const unread = [
    { id: 'x', kind: 'sale', at: 'never' },
    { id: 'y', kind: 'gift' },
  ];
  const read = parseEvents([...events, ...unread], { timeZone: basis.terms.timeZone, period: 'month' });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

function simulated(simulator: Simulator, { events, unread }: EventBatch, atOnce: number) {
  for (let from = 0; from < events.length; from += atOnce) simulator.take(events.slice(from, from + atOnce));
  simulator.leaveOut(unread);
  return simulator.finish();
}

test('columns and objects come to the same figures, whatever the amounts and however events are handed over', () => {
  fc.assert(
    fc.property(
      anyCase,
      fc.constantFrom(0, 0, 9, 12, 14),
      fc.integer({ min: 1, max: 30 }),
      (given, zeros, atOnce) => {
        const batch = byMonth(given, zeros);
        expect(canUseColumns(given.basis.terms)).toBe(true);
        expect(simulated(startColumnSimulation(given.basis, batch.events.length), batch, atOnce)).toEqual(
          simulated(startSimulation(given.basis), batch, 100),
        );
      },
    ),
  );
});

test('without events there are no months and no groups', () => {
  const [given] = fc.sample(anyCase, { numRuns: 1, seed: 1 });
  if (given === undefined) throw new Error('there is a case');
  const { months, groups, applied } = startColumnSimulation(given.basis, 0).finish();
  expect({ months, groups, applied }).toEqual({
    months: [],
    groups: { product: [], channel: [], region: [] },
    applied: 0,
  });
});
