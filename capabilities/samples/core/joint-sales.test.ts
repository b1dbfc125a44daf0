import { describe, expect, it } from 'vitest';
import { compareInstants, parseInstant } from '#kernel/instant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { jointSales } from './joint-sales.ts';

const first = parseLocalDate('2025-09-01') ?? 0;
const last = parseLocalDate('2026-03-17') ?? 0;
const words = { product: (key: string) => key, channel: (key: string) => key };
const events = jointSales(5, first, last, words);

describe('joint sales', () => {
  it('are the same for the same seed', () => {
    expect(jointSales(5, first, last, words)).toEqual(events);
  });

  it('come from both sides in every month, each with ids of its own', () => {
    for (const party of ['haiphong', 'utrecht']) {
      const months = new Set(
        events.flatMap((one) => (one.party === party ? [one.event.at?.slice(0, 7)] : [])),
      );
      expect([...months].length, party).toBe(7);
    }
    expect(new Set(events.map(({ event }) => event.id)).size).toBe(events.length);
  });

  it('lie between the first and the last day', () => {
    for (const { event } of events) {
      const day = parseLocalDate((event.at ?? '').slice(0, 10)) ?? 0;
      expect(day).toBeGreaterThanOrEqual(first);
      expect(day).toBeLessThanOrEqual(last);
    }
  });

  it('have refunds after their sales, of no more than those', () => {
    const refunds = events.filter(({ event }) => event.kind === 'refund');
    expect(refunds.length).toBeGreaterThan(0);
    for (const { event } of refunds) {
      const sale = events.find((one) => one.event.id === event.of)?.event;
      const at = (text: string | undefined) => parseInstant(text ?? '') ?? { seconds: 0, fraction: '' };
      expect(compareInstants(at(event.at), at(sale?.at))).toBeGreaterThan(0);
      expect(Number(event.amount)).toBeLessThanOrEqual(Number(sale?.amount));
    }
  });

  it('have one that is reported a month late', () => {
    const late = events.filter(({ event, pushedOn }) => {
      const day = parseLocalDate((event.at ?? '').slice(0, 10)) ?? 0;
      return pushedOn !== day;
    });
    expect(late).toHaveLength(1);
    expect(late[0]?.event.at?.slice(0, 7)).toBe('2025-11');
  });
});
