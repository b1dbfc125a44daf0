import { expect, it } from 'vitest';
import { placeValue } from './place-value.ts';

it.each<[string, unknown, unknown]>([
  ['shares[0].tiers.steps[0].split.soft', '0.305', { shares: [{ party: 'soft', percent: '30.5' }] }],
  ['shares[2].roles.source', '0.10', { shares: [{ party: 'source', percent: '10' }] }],
  ['shares[3].rest.hard', '1', { shares: [{ party: 'hard', percent: '100' }] }],
  ['shares[0].tiers.steps[0].upTo', '1000.00', { money: '1000.00', currency: 'EUR' }],
  ['costs[0].cap.amount', '5.00', { money: '5.00', currency: 'EUR' }],
  ['bonuses[0].reaches', '9.00', { money: '9.00', currency: 'EUR' }],
  ['bonuses[0].reaches', '9.0', null],
  ['bonuses[0].to', 'soft', { party: 'soft' }],
  ['shares[2].else', 'hard', { party: 'hard' }],
  ['shares[0].tiers.mode', 'whole', { choice: 'mode', value: 'whole' }],
  ['shares[0].tiers.per', 'life', { choice: 'per', value: 'life' }],
  ['period', 'quarter', { choice: 'period', value: 'quarter' }],
  ['shares[0].when.region[0]', 'VN', { text: 'VN' }],
  ['costs[0].category', 'marketing', { text: 'marketing' }],
  ['terms', 1, null],
  ['costs[0].cap', {}, null],
  ['shares[0].split.soft', 'many', null],
])('%s with %j', (place, value, expected) => {
  expect(placeValue(place, JSON.stringify(value), { currency: 'EUR' })).toEqual(expected);
});
