/** How lines explain themselves: in English sentence by sentence, in every language by what has to stand there. */
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { en } from '#capabilities/settlement/core/messages/en.ts';
import { nl } from '#capabilities/settlement/core/messages/nl.ts';
import { vi } from '#capabilities/settlement/core/messages/vi.ts';
import { zhCN } from '#capabilities/settlement/core/messages/zh-CN.ts';
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
      'The base is the whole amount, 0.01 EUR. Rule 1 shares it: soft 30.5%, hard 69.5%. After rounding down, one smallest unit was left over; the largest fractions got one each, equal ones in the order of the parties: hard.',
    ],
    [
      'what is taken off',
      { base: 'profit' },
      [saleOf('s', '100.00', { tax: '10.00', costOfGoods: '20.00' })],
      'The base is 100.00 EUR less 10.00 EUR of tax and 20.00 EUR of cost of goods: 70.00 EUR. Rule 1 shares it: soft 30%, hard 70%.',
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
      'what was shared before a step was reached, and what it comes to now',
      { shares: [{ tiers: { per: 'life', mode: 'whole', steps } }] },
      [saleOf('a', '40.01'), saleOf('b', '60.00')],
      'The base is the whole amount, 60.00 EUR. Step 2 is reached, so everything in the whole term is shared anew. Rule 1 shares all of the whole term at step 2, soft 30.5%, hard 69.5%: the counter now stands at 100.01 EUR, and this line is what that changes. Until then 40.01 EUR had been shared, at step 1: soft 8.00 EUR, hard 32.01 EUR; now it comes to soft 30.50 EUR, hard 69.51 EUR. The cents fall over the whole sum so far, of which this line is only the change: after rounding down, one smallest unit was left over; the largest fractions got one each, equal ones in the order of the parties: hard.',
    ],
    [
      'what a refund under a reached step changes',
      { shares: [{ tiers: { per: 'life', mode: 'whole', steps } }] },
      [saleOf('a', '40.00'), saleOf('b', '60.00'), refundOf('r', 'b', '60.00')],
      'Of sale b, 60.00 EUR out of 60.00 EUR is now refunded; its base falls by 60.00 EUR. Rule 1 shares all of the whole term at step 2, soft 30.5%, hard 69.5%: the counter now stands at 40.00 EUR, and this line is what that changes. Until then 100.00 EUR had been shared, at step 2: soft 30.50 EUR, hard 69.50 EUR; now it comes to soft 12.20 EUR, hard 27.80 EUR.',
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
      'The base is the whole amount, 100.00 EUR. Rule 1 gives soft a fixed fee of 25.00 EUR. The rest, 75.00 EUR, is shared: hard 100%.',
    ],
    [
      'a fee above the base',
      { shares: [{ fee: { to: 'soft', amount: '125.00' }, rest: { hard: '1' } }] },
      [sale],
      'The base is the whole amount, 100.00 EUR. Rule 1 gives soft a fixed fee of 125.00 EUR, but no more than the base: 100.00 EUR. The rest, 0.00 EUR, is shared: hard 100%.',
    ],
    [
      'lateness',
      {},
      [saleOf('s', '100.00', { recordedAt: '2026-04-02T10:00:00Z' })],
      'It happened on 2026-03-10; that period was over when it was recorded. The base is the whole amount, 100.00 EUR. Rule 1 shares it: soft 30%, hard 70%.',
    ],
    [
      'a refund in time',
      { refunds: { within: 'P10D' } },
      [sale, refundOf('r', 's', '0.02')],
      'Of sale s, 0.02 EUR out of 100.00 EUR is now refunded; its base falls by 0.02 EUR. The refund is in time, not after 2026-03-20. Each party gives back its share in the proportions of sale s. Rule 1 had shared that sale. The cents fall over the whole sum so far, of which this line is only the change: after rounding down, one smallest unit was left over; the largest fractions got one each, equal ones in the order of the parties: soft.',
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
      'a refund of a sale in steps',
      { shares: [{ tiers: { per: 'quarter', mode: 'marginal', steps } }] },
      [sale, refundOf('r', 's', '40.00')],
      'Of sale s, 40.00 EUR out of 100.00 EUR is now refunded; its base falls by 40.00 EUR. Each party gives back its share in the proportions of sale s. Rule 1 had shared that sale. The counter of 2026-Q1 now stands at 60.00 EUR.',
    ],
    [
      'a cost below its cap',
      { costs: [{ category: '*', split: { hard: '1' }, cap: { amount: '10.00', per: 'year' } }] },
      [costOf('k', '4.00')],
      'The cap of 10.00 EUR for 2026 is not exceeded by it. Rule 1 for costs of “marketing” shares 4.00 EUR: hard 100%.',
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
      'Bonus 1: the bases of the sales of 2026, less refunds in time, come to 100.00 EUR and reach 100.00 EUR, so hard owes soft 5.00 EUR.',
    ],
  ])('%s', (_, terms, events, text) => {
    expect(why(terms, events)).toBe(text);
  });

  test('another currency', () => {
    const rates = [{ date: '2026-03-01', from: 'VND', to: 'EUR', rate: '0.00004' }];
    expect(why({}, [saleOf('s', '1000000', { currency: 'VND' })], rates)).toBe(
      'Amounts are converted at 0.00004, the rate of 2026-03-01, each rounded to the smallest unit, halves to the even one; the sale or cost was 1000000 VND. The base is the whole amount, 40.00 EUR. Rule 1 shares it: soft 30%, hard 70%.',
    );
  });
});

/** What has to stand in the explanation of each kind of line, whatever the language. */
const told: readonly [kind: string, terms: Fields, events: readonly Fields[], holds: readonly string[]][] = [
  ['split', { shares: [{ split }] }, [saleOf('s', '0.01')], ['1', '30.5%', '69.5%', 'hard']],
  [
    'steps',
    { shares: [{ tiers: { per: 'quarter', mode: 'marginal', steps } }] },
    [saleOf('s', '100.01')],
    ['1', '2026-Q1', '0.00 EUR', '50.00 EUR', '50.01 EUR', '20%', '30.5%', 'hard'],
  ],
  [
    'the whole window',
    { shares: [{ tiers: { per: 'year', mode: 'whole', steps } }] },
    [saleOf('a', '40.00'), saleOf('s', '60.01')],
    ['1', '2026', '2', '30.5%', '100.01 EUR', '40.00 EUR', 'soft 8.00 EUR', 'hard 69.51 EUR'],
  ],
  [
    'refund',
    { shares: [{ tiers: { per: 'month', mode: 'marginal', steps } }] },
    [sale, refundOf('r', 's', '0.03')],
    ['s', '0.03 EUR', '1', '2026-03', '99.97 EUR'],
  ],
  [
    'cost',
    { costs: [{ category: '*', split, cap: { amount: '10.01', per: 'year' } }] },
    [costOf('k', '15.00')],
    ['10.01 EUR', '2026', '4.99 EUR', '1', '30.5%', 'soft'],
  ],
  ['payment', {}, [paymentOf('p', '15.00')], ['hard', 'soft', '15.00 EUR']],
  [
    'bonus',
    { bonuses: [{ to: 'soft', from: 'hard', per: 'year', reaches: '100.00', amount: '5.00' }] },
    [sale],
    ['1', '2026', '100.00 EUR', '5.00 EUR', 'hard', 'soft'],
  ],
];

describe.each(Object.entries({ en, vi, 'zh-CN': zhCN, nl }))('in %s', (locale, { sentences }) => {
  const speak = createTranslator<{ readonly [key: string]: string }>({ locale, messages: sentences });
  test.each(told)('%s says rule, step, window and where the cents fell', (_, terms, events, holds) => {
    const line = linesOf(settled(terms, events)).at(-1);
    const sentence: Words['sentence'] = (code, values) => speak(code, values);
    const text = renderExplanation(line?.why ?? [], { ...words, sentence });
    for (const part of holds) expect(text).toContain(part);
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
