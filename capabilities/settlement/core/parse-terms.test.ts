import { expect, test } from 'vitest';
import { parseTerms } from './parse-terms.ts';
import { termsFaultCodes } from './terms-reader.ts';
import { type Fields, parsedTerms, termsWith } from './test-examples.ts';

const split = { soft: '0.30', hard: '0.70' };
const tiers = (steps: unknown) => ({ shares: [{ tiers: { per: 'year', mode: 'marginal', steps } }] });

/** One fault each: what is changed in good terms, the code, its path. */
const rows: readonly [changes: Fields, code: string, path: string][] = [
  [{ parties: ['soft', 'hard', '\ud800'] }, 'text_cannot_be_hashed', 'parties[2]'],
  [{ payout: null }, 'not_an_object', 'payout'],
  [{ payout: ['50.00'] }, 'not_an_object', 'payout'],
  [{ shares: [null] }, 'not_an_object', 'shares[0]'],
  [{ shares: [{ split: '0.30' }] }, 'not_an_object', 'shares[0].split'],
  [{ shares: [{ roles: ['source'], else: 'hard' }] }, 'not_an_object', 'shares[0].roles'],
  [{ shares: { split } }, 'not_a_list', 'shares'],
  [{ costs: null }, 'not_a_list', 'costs'],
  [{ shares: [{ when: { product: 'A' }, split }] }, 'not_a_list', 'shares[0].when.product'],
  [{ currency: 978 }, 'not_a_text', 'currency'],
  [{ ends: 2026 }, 'not_a_text', 'ends'],
  [{ shares: [{ split: { soft: 0.3, hard: '0.70' } }] }, 'not_a_text', 'shares[0].split.soft'],
  [{ shares: [{ when: { region: [1] }, split }] }, 'not_a_text', 'shares[0].when.region[0]'],
  [{ parties: ['soft', 'hard', ''] }, 'text_is_empty', 'parties[2]'],
  [{ payout: { minimum: '0.00' } }, 'key_missing', 'payout.dueIn'],
  [{ base: undefined }, 'key_missing', 'base'],
  [{ payout: undefined }, 'key_missing', 'payout'],
  [{ shares: [{ roles: { source: '1' } }] }, 'key_missing', 'shares[0].else'],
  [{ shares: [{ fee: { to: 'soft', amount: '1.00' } }] }, 'key_missing', 'shares[0].rest'],
  [
    { bonuses: [{ to: 'soft', from: 'hard', per: 'year', amount: '1.00' }] },
    'key_missing',
    'bonuses[0].reaches',
  ],
  [{ note: 'hello' }, 'key_unknown', 'note'],
  [{ refunds: { until: 'P30D' } }, 'key_unknown', 'refunds.until'],
  [{ shares: [{ when: { colour: ['red'] }, split }] }, 'key_unknown', 'shares[0].when.colour'],
  [{ shares: [{ split, rest: split }] }, 'key_unknown', 'shares[0].rest'],
  [{ 'two words': 1 }, 'key_unknown', '["two words"]'],
  [{ terms: 2 }, 'terms_version_unknown', 'terms'],
  [{ terms: '1' }, 'terms_version_unknown', 'terms'],
  [{ period: 'week' }, 'not_one_of_the_choices', 'period'],
  [{ base: 'turnover' }, 'not_one_of_the_choices', 'base'],
  [
    { shares: [{ tiers: { per: 'day', mode: 'whole', steps: [{ split }] } }] },
    'not_one_of_the_choices',
    'shares[0].tiers.per',
  ],
  [{ currency: 'EURO' }, 'currency_unknown', 'currency'],
  [{ timeZone: 'Europe/Nowhere' }, 'time_zone_unknown', 'timeZone'],
  [{ timeZone: '+01:00' }, 'time_zone_unknown', 'timeZone'],
  [{ starts: '2026-02-30' }, 'date_not_valid', 'starts'],
  [{ ends: '31-12-2026' }, 'date_not_valid', 'ends'],
  [{ ends: '2025-12-31' }, 'ends_before_start', 'ends'],
  [{ parties: [], shares: [] }, 'no_parties', 'parties'],
  [{ parties: ['soft', 'hard', 'soft'] }, 'party_named_twice', 'parties[2]'],
  [{ shares: [{ split: { soft: '0.30', firm: '0.70' } }] }, 'party_not_in_parties', 'shares[0].split.firm'],
  [{ shares: [{ roles: { source: '1' }, else: 'nobody' }] }, 'party_not_in_parties', 'shares[0].else'],
  [{ shares: [{ split: { soft: '-0.30', hard: '1.30' } }] }, 'rate_not_valid', 'shares[0].split.soft'],
  [{ shares: [{ split: { soft: '30%', hard: '0.70' } }] }, 'rate_not_valid', 'shares[0].split.soft'],
  [{ shares: [{ split: { soft: '0.29', hard: '0.70' } }] }, 'rates_do_not_sum_to_one', 'shares[0].split'],
  [{ shares: [{ split: {} }] }, 'rates_do_not_sum_to_one', 'shares[0].split'],
  [{ shares: [{ roles: { source: '0.999' }, else: 'hard' }] }, 'rates_do_not_sum_to_one', 'shares[0].roles'],
  [{ costs: [{ category: '*', split: { soft: '1.01' } }] }, 'rates_do_not_sum_to_one', 'costs[0].split'],
  [{ payout: { minimum: '50', dueIn: 'P30D' } }, 'money_not_valid', 'payout.minimum'],
  [{ payout: { minimum: '-0.01', dueIn: 'P30D' } }, 'money_not_valid', 'payout.minimum'],
  [
    { shares: [{ fee: { to: 'soft', amount: '1,00' }, rest: split }] },
    'money_not_valid',
    'shares[0].fee.amount',
  ],
  [
    { costs: [{ category: 'x', split, cap: { amount: '1.000', per: 'period' } }] },
    'money_not_valid',
    'costs[0].cap.amount',
  ],
  [{ payout: { minimum: '0.00', dueIn: '30 days' } }, 'duration_not_valid', 'payout.dueIn'],
  [{ refunds: { within: 'P1Y' } }, 'duration_not_valid', 'refunds.within'],
  [{ shares: [{ when: {} }] }, 'rule_without_share', 'shares[0]'],
  [
    { shares: [{ split, fee: { to: 'soft', amount: '1.00' }, rest: split }] },
    'rule_with_several_shares',
    'shares[0]',
  ],
  [tiers([]), 'no_steps', 'shares[0].tiers.steps'],
  [
    tiers([{ upTo: '5.00', split }, { upTo: '5.00', split }, { split }]),
    'steps_do_not_rise',
    'shares[0].tiers.steps[1].upTo',
  ],
  [tiers([{ split }, { split }]), 'step_without_limit', 'shares[0].tiers.steps[0].upTo'],
  [tiers([{ upTo: '5.00', split }]), 'last_step_with_limit', 'shares[0].tiers.steps[0].upTo'],
];

/** As a file gives them: a key that is `undefined` is not there. */
function fromFile(changes: Fields): unknown {
  return JSON.parse(JSON.stringify(termsWith(changes)));
}

test.each(rows)('%j: %s at %s', (changes, code, path) => {
  const parsed = parseTerms(code === 'text_cannot_be_hashed' ? termsWith(changes) : fromFile(changes));
  const faults = parsed.ok ? [] : (parsed.refusal.faults ?? []);
  expect(faults.map((fault) => [fault.code, fault.path])).toEqual([[code, path]]);
});

test('every kind of fault has its row', () => {
  const tried = new Set(rows.map(([, code]) => code));
  expect(termsFaultCodes.filter((code) => !tried.has(code))).toEqual([]);
});

test.each([null, 1, 'terms', [], undefined])('%j are no terms', (document) => {
  expect(parseTerms(document)).toMatchObject({ ok: false, refusal: { code: 'terms_not_valid' } });
});

test('all faults are found at once', () => {
  const parsed = parseTerms(
    termsWith({
      currency: 'euro',
      timeZone: 'Mars',
      shares: [{ split: { soft: '0.29', hard: '0.70' } }, { split: { firm: '1' } }],
      extra: true,
    }),
  );
  const faults = parsed.ok ? [] : (parsed.refusal.faults ?? []);
  expect(faults.map(({ path }) => path)).toEqual([
    'extra',
    'currency',
    'timeZone',
    'shares[0].split',
    'shares[1].split.firm',
  ]);
  expect(parsed).toMatchObject({ ok: false, refusal: { values: { count: 5 } } });
});

test('the whole language is understood, and costs, bonuses, refunds and an end may be left out', () => {
  const all = parsedTerms({
    ends: '2026-12-31',
    shares: [
      { when: { product: ['A', 'B'] }, split: { soft: '0.30', hard: '0.70' } },
      {
        when: { channel: ['web'] },
        tiers: {
          per: 'period',
          mode: 'marginal',
          steps: [
            { upTo: '100000.00', split: { soft: '0.20', hard: '0.80' } },
            { split: { soft: '0.355', hard: '0.645' } },
          ],
        },
      },
      { when: { region: ['VN'] }, roles: { source: '0.10', deliver: '0.9' }, else: 'hard' },
      { fee: { to: 'soft', amount: '25.00' }, rest: { hard: '1' } },
    ],
    costs: [
      {
        category: 'marketing',
        split: { soft: '0.5', hard: '0.5' },
        cap: { amount: '10000.00', per: 'life' },
      },
    ],
    bonuses: [{ to: 'soft', from: 'hard', per: 'year', reaches: '250000.00', amount: '5000.00' }],
    refunds: { within: 'P3M' },
  });
  expect(all.shares.map(({ kind }) => kind)).toEqual(['split', 'tiers', 'roles', 'fee']);
  expect(all.shares[1]).toMatchObject({
    per: 'month',
    steps: [
      { above: null, upTo: 10_000_000n, split: { weights: [200n, 800n], scale: 1000n } },
      { above: 10_000_000n, upTo: null, split: { weights: [355n, 645n], scale: 1000n } },
    ],
  });
  expect(all.refundsWithin).toEqual({ count: 3, unit: 'months' });
  const few = parseTerms(fromFile({ costs: undefined, bonuses: undefined, ends: undefined }));
  expect(few).toMatchObject({ ok: true, value: { costs: [], bonuses: [], ends: null, refundsWithin: null } });
});
