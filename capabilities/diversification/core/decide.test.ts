import { describe, expect, it } from 'vitest';
import { checkTargetDay, unitsOfShare } from './check-target.ts';
import { decideStandIn } from './decide-stand-in.ts';
import { isAboveTheLine } from './plan.ts';
import { readGivenMoney } from './read-given-money.ts';

const codeOf = (decision: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  decision.refusal?.code ?? 'accepted';

describe('the day of a target', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 'target_date_is_past'],
    ['2026-01-02', '2026-01-01', 'accepted'],
    ['2046-01-31', '2026-01-01', 'accepted'],
    ['2046-02-01', '2026-01-01', 'target_date_is_too_far'],
  ])('%s after %s: %s', (day, after, code) => {
    expect(codeOf(checkTargetDay(day, after))).toBe(code);
  });
});

describe('a share as it is written', () => {
  it.each([
    ['0.3', 3000],
    ['0.3333', 3333],
    ['0.0001', 1],
    ['0.05', 500],
  ])('%s is %s parts of 10,000', (text, units) => {
    expect(unitsOfShare(text)).toBe(units);
  });
});

describe('an amount that was typed', () => {
  it.each([
    ['12.50', 'EUR', 'accepted'],
    ['12.5', 'EUR', 'amount_is_no_money'],
    ['12,50', 'EUR', 'amount_is_no_money'],
    ['-1.00', 'EUR', 'amount_is_negative'],
    ['100000000000000', 'VND', 'accepted'],
    ['1000000000000000', 'VND', 'amount_is_too_large'],
  ])('%s in %s: %s', (text, currency, code) => {
    expect(codeOf(readGivenMoney(text, currency, 'body.amount'))).toBe(code);
  });
});

describe('a stand-in', () => {
  const known = { by: 'supplier', counterparty: 'Foxlink', name: 'Hanwha' } as const;
  it.each([
    ['Samwon', 'accepted'],
    [' hanwha', 'stand_in_is_named_already'],
    ['FOXLINK', 'stand_in_is_the_counterparty'],
  ])('%s: %s', (name, code) => {
    expect(codeOf(decideStandIn({ ...known, name }, [known]))).toBe(code);
  });
  it('may stand in for several', () => {
    expect(codeOf(decideStandIn({ ...known, counterparty: 'Other' }, [known]))).toBe('accepted');
  });
});

describe('the line', () => {
  it.each([
    [1n, 5n, true],
    [199n, 1000n, false],
    [3n, 10n, true],
  ])('%s of %s: %s', (numerator, denominator, above) => {
    expect(isAboveTheLine({ numerator, denominator })).toBe(above);
  });
});
