/** Sums, groups and windows by example; that they are what statements say stands in settle.properties.test.ts. */
import { describe, expect, it } from 'vitest';
import { formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { parseEvents } from './events.ts';
import { parseRates } from './rates.ts';
import { asIfFrom, eventsFrom, type Simulation, startSimulation } from './simulate.ts';
import type { Terms } from './terms.ts';
import { batchOf, costOf, type Fields, parsedTerms, refundOf, saleOf } from './test-examples.ts';

function simulated(terms: Terms, events: readonly unknown[]): Simulation {
  const rates = parseRates([]);
  const batch = parseEvents(events, { timeZone: terms.timeZone, period: 'month' });
  if (!rates.ok || !batch.ok) throw new Error('the test gives rates and events');
  const simulator = startSimulation({ terms, rates: rates.value });
  simulator.take(batch.value.events);
  simulator.leaveOut(batch.value.unread);
  return simulator.finish();
}

describe('sums', () => {
  const whole = (changes: Fields, events: readonly unknown[]) =>
    simulated(parsedTerms(changes), events).whole.map(({ gained, collected, borne, roles }) =>
      [gained, collected, borne, roles].map(Number),
    );

  it('has what each side gains, collects, bears of costs and does by its roles', () => {
    const roles = { close: 'soft', deliver: 'hard', care: 'hard' };
    const costs = [{ category: 'marketing', split: { soft: '0.5', hard: '0.5' } }];
    expect(whole({ costs }, [saleOf('s', '90.00', { roles }), costOf('c', '10.00')])).toEqual([
      [2700, 0, 500, 3000],
      [6300, 9000, 500, 6000],
    ]);
  });

  it('leaves a cost that no rule shares with the side that paid it', () => {
    expect(whole({}, [costOf('c', '10.00')])).toEqual([
      [0, 0, 1000, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('groups refunds with their sale', () => {
    const { groups } = simulated(parsedTerms(), [
      saleOf('s', '90.00', { product: 'lamp' }),
      saleOf('t', '20.00'),
      refundOf('r', 's', '30.00'),
    ]);
    expect(
      groups.product.map(({ value, sums }) => [value, sums.map(({ gained }) => Number(gained))]),
    ).toEqual([
      ['lamp', [1800, 4200]],
      [null, [600, 1400]],
    ]);
  });

  it('shows months without anything between others', () => {
    const { months } = simulated(parsedTerms(), [
      saleOf('s', '90.00'),
      saleOf('t', '20.00', { at: '2026-05-02T10:00:00Z' }),
    ]);
    expect(months.map(({ from }) => formatLocalDate(from))).toEqual([
      '2026-03-01',
      '2026-04-01',
      '2026-05-01',
    ]);
  });
});

it('tries a draft that begins in the future, and ended ones, on what is past', () => {
  const terms = parsedTerms({ starts: '2030-01-01', ends: '2030-06-30' });
  const sale = saleOf('s', '90.00');
  expect(simulated(terms, [sale]).exceptions).toMatchObject([{ code: 'outside-term', count: 1, event: 's' }]);
  const day = parseLocalDate('2026-03-10') ?? 0;
  expect(simulated(asIfFrom(terms, day), [sale]).exceptions).toEqual([]);
});

it('leaves out of a window what is before it, and refunds of sales before it', () => {
  const batch = batchOf(parsedTerms(), [
    saleOf('old', '90.00', { at: '2026-02-10T10:00:00Z' }),
    saleOf('new', '90.00'),
    costOf('cost', '5.00', { at: '2026-02-28T10:00:00Z' }),
    refundOf('r1', 'old', '5.00'),
    refundOf('r2', 'new', '5.00'),
    refundOf('r3', 'nowhere', '5.00'),
  ]);
  const kept = eventsFrom(batch.events, parseLocalDate('2026-03-01') ?? 0);
  expect(kept.map(({ id }) => id)).toEqual(['new', 'r2', 'r3']);
});
