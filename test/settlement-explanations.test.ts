/** How lines explain themselves in English, sentence by sentence. */
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { en } from '#capabilities/settlement/core/messages/en.ts';
import {
  percent,
  plainValue,
  renderExplanation,
  type Words,
} from '#capabilities/settlement/core/render-explanation.ts';
import {
  costOf,
  type Fields,
  linesOf,
  paymentOf,
  refundOf,
  saleOf,
  settled,
} from '#capabilities/settlement/core/test-examples.ts';

const translate = createTranslator<{ readonly [key: string]: string }>({
  locale: 'en',
  messages: en.sentences,
});
const words: Words = { sentence: (code, values) => translate(code, values), value: plainValue, between: ' ' };

/** How the last line explains itself. */
function why(terms: Fields, events: readonly Fields[], rates: readonly Fields[] = []): string {
  const line = linesOf(settled(terms, events, rates)).at(-1);
  return line === undefined ? '' : renderExplanation(line.why, words);
}

const split = { soft: '0.305', hard: '0.695' };
const steps = [{ upTo: '50.00', split: { soft: '0.2', hard: '0.8' } }, { split }];
const sale = saleOf('s', '100.00');

describe('a line explains itself', () => {
  test.each([
    [
      'a split, with the odd cents',
      { shares: [{ split }] },
      [saleOf('s', '0.01')],
      'The base is the whole amount, 0.01 EUR. Rule 1 shares it soft 30.5%, hard 69.5%. After rounding down, one smallest unit was left over; the largest fractions got one each: hard.',
    ],
    [
      'what is taken off',
      { base: 'profit' },
      [saleOf('s', '100.00', { tax: '10.00', costOfGoods: '20.00' })],
      'The base is 100.00 EUR less 10.00 EUR of tax and 20.00 EUR of cost of goods: 70.00 EUR. Rule 1 shares it soft 30%, hard 70%.',
    ],
    [
      'steps and their window',
      { base: 'net', shares: [{ tiers: { per: 'quarter', mode: 'marginal', steps } }] },
      [saleOf('s', '110.00', { tax: '10.00' })],
      'The base is 110.00 EUR less 10.00 EUR of tax: 100.00 EUR. Rule 1 shares by steps; before this sale the counter of 2026-Q1 stood at 0.00 EUR. 50.00 EUR falls in step 1: soft 20%, hard 80%. 50.00 EUR falls in step 2: soft 30.5%, hard 69.5%.',
    ],
    [
      'a step that is reached',
      { shares: [{ tiers: { per: 'life', mode: 'whole', steps } }] },
      [sale],
      'The base is the whole amount, 100.00 EUR. Step 2 is reached, so everything in the whole term is shared anew. Rule 1 shares all of the whole term at step 2, soft 30.5%, hard 69.5%: the counter now stands at 100.00 EUR, and this line is what that changes.',
    ],
    [
      'roles',
      { shares: [{ roles: { source: '0.25', close: '0.75' }, else: 'hard' }] },
      [saleOf('s', '100.00', { roles: { source: 'soft' } })],
      'The base is the whole amount, 100.00 EUR. Rule 1 shares by the role each party played: source soft 25%. Roles that nobody played under rule 1: close hard 75%.',
    ],
    [
      'a fee',
      { shares: [{ fee: { to: 'soft', amount: '25.00' }, rest: { hard: '1' } }] },
      [sale],
      'The base is the whole amount, 100.00 EUR. Rule 1 gives soft a fixed fee of 25.00 EUR. The rest, 75.00 EUR, is shared hard 100%.',
    ],
    [
      'a fee above the base',
      { shares: [{ fee: { to: 'soft', amount: '125.00' }, rest: { hard: '1' } }] },
      [sale],
      'The base is the whole amount, 100.00 EUR. Rule 1 gives soft a fixed fee of 125.00 EUR, but no more than the base: 100.00 EUR. The rest, 0.00 EUR, is shared hard 100%.',
    ],
    [
      'lateness',
      {},
      [saleOf('s', '100.00', { recordedAt: '2026-04-02T10:00:00Z' })],
      'It happened on 2026-03-10; that period was over when it was recorded. The base is the whole amount, 100.00 EUR. Rule 1 shares it soft 30%, hard 70%.',
    ],
    [
      'a refund in time',
      { refunds: { within: 'P10D' } },
      [sale, refundOf('r', 's', '0.02')],
      'Of sale s, 0.02 EUR out of 100.00 EUR is now refunded; its base falls by 0.02 EUR. The refund is in time, not after 2026-03-20. Each party gives back its share in the proportions of sale s. After rounding down, one smallest unit was left over; the largest fractions got one each: soft.',
    ],
    [
      'a refund too late',
      { refunds: { within: 'P9D' } },
      [sale, refundOf('r', 's', '0.02')],
      'Of sale s, 0.02 EUR out of 100.00 EUR is now refunded; its base falls by 0.02 EUR. The refund came after 2026-03-19, so hard, who collected the sale, bears it alone.',
    ],
    [
      'a shared cost',
      { costs: [{ category: '*', split: { hard: '1' }, cap: { amount: '10.00', per: 'period' } }] },
      [costOf('k', '15.00')],
      'The cap of 10.00 EUR for 2026-03 leaves 10.00 EUR to share; 5.00 EUR stays with soft. Rule 1 for costs of “marketing” shares 10.00 EUR: hard 100%.',
    ],
    [
      'a cost nobody shares',
      {},
      [costOf('k', '15.00')],
      'No rule shares costs of “marketing”; the whole stays with soft.',
    ],
    ['a payment', {}, [paymentOf('p', '15.00')], 'hard paid soft 15.00 EUR.'],
    [
      'a bonus',
      { bonuses: [{ to: 'soft', from: 'hard', per: 'year', reaches: '100.00', amount: '5.00' }] },
      [sale],
      'Bonus 1: the sales of 2026 come to 100.00 EUR and reach 100.00 EUR, so hard owes soft 5.00 EUR.',
    ],
  ])('%s', (_, terms, events, text) => {
    expect(why(terms, events)).toBe(text);
  });

  test('another currency', () => {
    const rates = [{ date: '2026-03-01', from: 'VND', to: 'EUR', rate: '0.00004' }];
    expect(why({}, [saleOf('s', '1000000', { currency: 'VND' })], rates)).toBe(
      'Amounts are converted at 0.00004, the rate of 2026-03-01; the sale or cost was 1000000 VND. The base is the whole amount, 40.00 EUR. Rule 1 shares it soft 30%, hard 70%.',
    );
  });
});

test.each([
  ['0', '0%'],
  ['1', '100%'],
  ['0.5', '50%'],
  ['0.005', '0.5%'],
  ['0.3330', '33.3%'],
  ['1.000', '100%'],
])('%s is %s', (rate, text) => {
  expect(percent(rate)).toBe(text);
});
