import { describe, expect, it } from 'vitest';
import { parseLocalDate, periodName } from '#kernel/local-date.ts';
import { carMaker } from './companies.ts';
import { type MadeSale, makerSales } from './maker-sales.ts';

const last = parseLocalDate('2026-03-31') ?? 0;
const sales = makerSales(7, last);
const sum = (list: readonly MadeSale[]) => list.reduce((total, { amount }) => total + amount, 0);
const lastYear = sales.filter(({ date }) => date > last - 365);
const ofCarMaker = ({ customer }: MadeSale) => customer === carMaker.name;

function sumsBy(list: readonly MadeSale[], of: (sale: MadeSale) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const sale of list) sums.set(of(sale), (sums.get(of(sale)) ?? 0) + sale.amount);
  return sums;
}

describe('two years of sales', () => {
  it('are the same for the same seed and day, and others for another seed', () => {
    expect(makerSales(7, last)).toEqual(sales);
    expect(makerSales(8, last)).not.toEqual(sales);
  });

  it('end on the last day, have two years and about twenty thousand rows', () => {
    expect(sales.length).toBeGreaterThan(18_000);
    expect(sales.length).toBeLessThan(22_000);
    expect(Math.max(...sales.map(({ date }) => date))).toBe(last);
    expect(Math.min(...sales.map(({ date }) => date))).toBe(last - 729);
  });

  it('have 90 customers, one of which brings 60 % of the income of the last year', () => {
    expect(new Set(sales.map(({ customer }) => customer)).size).toBe(90);
    expect(sum(lastYear.filter(ofCarMaker)) / sum(lastYear)).toBeCloseTo(0.6, 3);
  });

  it('depended on it less a year before', () => {
    const yearBefore = sales.filter(({ date }) => date <= last - 365);
    expect(sum(yearBefore.filter(ofCarMaker)) / sum(yearBefore)).toBeLessThan(0.56);
  });

  it('have 30 suppliers behind them', () => {
    expect(new Set(sales.map(({ supplier }) => supplier)).size).toBe(30);
  });

  it('have a heavy tail: the ten largest of the others bring nearly half of what the others bring', () => {
    const others = [
      ...sumsBy(
        lastYear.filter((sale) => !ofCarMaker(sale)),
        (sale) => sale.customer,
      ).values(),
    ].sort((a, b) => b - a);
    const share = others.slice(0, 10).reduce((a, b) => a + b, 0) / others.reduce((a, b) => a + b, 0);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.75);
  });

  it('have sizes as real orders have them: the mean of an order is well above the one in the middle', () => {
    const sizes = sales
      .flatMap((sale) => (sale.amount > 0 && !ofCarMaker(sale) ? [sale.amount] : []))
      .sort((a, b) => a - b);
    const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
    expect(sizes.reduce((a, b) => a + b, 0) / sizes.length / middle).toBeGreaterThan(1.4);
  });

  it('fall with Tết', () => {
    const months = sumsBy(sales, ({ date }) => periodName(date, 'month'));
    expect(months.get('2026-02') ?? 0).toBeLessThan(0.85 * (months.get('2026-01') ?? 0));
  });

  it('have whole thousands of đồng, ids of their own, and refunds that name their sale and come after it', () => {
    expect(new Set(sales.map(({ id }) => id)).size).toBe(sales.length);
    const byId = new Map(sales.map((sale) => [sale.id, sale]));
    const refunds = sales.filter(({ amount }) => amount < 0);
    expect(refunds.length).toBeGreaterThan(200);
    for (const refund of refunds) {
      const sale = byId.get(`HD-${refund.id.slice(3)}`);
      expect(sale, refund.id).toBeDefined();
      expect(-refund.amount).toBeLessThanOrEqual(sale?.amount ?? 0);
      expect(refund.date).toBeGreaterThan(sale?.date ?? 0);
    }
    expect(sales.every(({ amount }) => amount !== 0 && amount % 1000 === 0)).toBe(true);
  });
});
