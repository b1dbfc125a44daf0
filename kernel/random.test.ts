import { expect, test } from 'vitest';
import { seededRandom, xoshiro128 } from './random.ts';

test('xoshiro128** gives the numbers of the authors’ reference program for the state 1, 2, 3, 4', () => {
  const next = xoshiro128([1, 2, 3, 4]);
  const found = Array.from({ length: 10 }, () => next());
  expect(found).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('the same seed gives the same numbers, for ever', () => {
  const take = (seed: number, stream: number) => {
    const random = seededRandom(seed, stream);
    return [random(), random(), random()];
  };
  expect(take(1, 0)).toEqual(take(1, 0));
  expect(take(1, 0)).toMatchInlineSnapshot(`
    [
      0.5686059948349658,
      0.8893939367683266,
      0.4705824180198359,
    ]
  `);
  expect(take(1, 1)).not.toEqual(take(1, 0));
  expect(take(2 ** 32 + 1, 0)).not.toEqual(take(1, 0));
});

test('numbers lie in [0, 1) and fill it evenly', () => {
  const random = seededRandom(7, 0);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let count = 0; count < 100_000; count += 1) {
    const value = random();
    expect(value >= 0 && value < 1).toBe(true);
    const tenth = Math.floor(value * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // Five standard deviations of a count with mean 10,000.
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
});
