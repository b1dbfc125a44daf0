import { expect, it } from 'vitest';
import { addSums } from './add-sums.ts';

it('adds up what has the same kind and currency, and keeps apart what is to be kept apart', () => {
  const row = (party: string, currency: string | null, minor: bigint | null) => ({
    kind: 'sale' as const,
    currency,
    events: 2,
    minor,
    party,
  });
  const rows = [
    row('soft', 'EUR', 5n),
    row('hard', 'EUR', 7n),
    row('soft', null, null),
    row('soft', 'EUR', 1n),
  ];
  expect(addSums(rows, () => ({}))).toEqual([
    { kind: 'sale', currency: 'EUR', events: 6, minor: 13n },
    { kind: 'sale', currency: null, events: 2, minor: null },
  ]);
  expect(addSums(rows, ({ party }) => ({ party })).map(({ party, minor }) => [party, minor])).toEqual([
    ['soft', 6n],
    ['hard', 7n],
    ['soft', null],
  ]);
});
