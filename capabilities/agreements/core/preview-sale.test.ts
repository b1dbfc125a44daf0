import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currencies } from '#kernel/money.ts';
import { exampleSale, previewSale } from './preview-sale.ts';

const sale = { amountMinor: 100_000n, taxMinor: 10_000n, costOfGoodsMinor: 40_000n };

it.each([
  ['gross', 100_000n, [30_000n, 70_000n]],
  ['net', 90_000n, [27_000n, 63_000n]],
  ['profit', 50_000n, [15_000n, 35_000n]],
] as const)('1,000.00 shared on %s', (base, baseMinor, partsMinor) => {
  expect(previewSale(sale, base, ['0.30', '0.70'])).toEqual({ baseMinor, partsMinor });
});

it('a loss is shared too, and odd cents go to the largest fractions', () => {
  const loss = { amountMinor: 100n, taxMinor: 0n, costOfGoodsMinor: 201n };
  expect(previewSale(loss, 'profit', ['0.30', '0.70']).partsMinor).toEqual([-30n, -71n]);
  expect(previewSale({ ...loss, costOfGoodsMinor: 0n }, 'gross', ['0.335', '0.665']).partsMinor).toEqual([
    34n,
    66n,
  ]);
});

it('parts always add up to the base', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
  fc.assert(
    fc.property(amount, amount, amount, fc.integer({ min: 0, max: 10_000 }), (a, t, c, hundredths) => {
      const rate = (value: number) =>
        `${Math.floor(value / 10_000)}.${String(value % 10_000).padStart(4, '0')}`;
      const { baseMinor, partsMinor } = previewSale(
        { amountMinor: a, taxMinor: t, costOfGoodsMinor: c },
        'profit',
        [rate(hundredths), rate(10_000 - hundredths)],
      );
      expect(partsMinor.reduce((sum, part) => sum + part, 0n)).toBe(baseMinor);
    }),
  );
});

it.each(currencies)('the example of %s has parts in whole minor units', (currency) => {
  const { amountMinor, taxMinor, costOfGoodsMinor } = exampleSale(currency);
  expect(taxMinor * 10n).toBe(amountMinor);
  expect(costOfGoodsMinor * 10n).toBe(amountMinor * 4n);
});
