import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, ln } from './portable-math.ts';

test('the logarithm is the logarithm', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    }),
  );
  expect(ln(1)).toBe(0);
});

test('the exponential is the exponential', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThanOrEqual(2e-13);
    }),
  );
  expect(exp(0)).toBe(1);
  expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
});
