import { describe, expect, it } from 'vitest';
import { parseInstant } from '#kernel/instant.ts';
import { invariant } from '#kernel/invariant.ts';
import { mostEvents, parsePushed, type Sender } from './parse-pushed.ts';

const now = parseInstant('2026-11-21T12:00:00Z');
invariant(now, 'the test has a time');
const sender: Sender = { party: 'soft', parties: ['soft', 'hard', 'third'], now };

const sale = { id: 's1', at: '2026-03-05T10:00:00+07:00', amount: '100.00', currency: 'EUR' };
const refund = { id: 'r1', kind: 'refund', at: '2026-03-05T10:00:00Z', of: 's1', amount: '1' };
const cost = { ...sale, id: 'c1', kind: 'cost', category: 'marketing' };
const payment = { id: 'p1', kind: 'payment', at: '2026-03-05T10:00:00Z', to: 'hard', amount: '1.00' };

function faultsOf(body: unknown): readonly string[] {
  const read = parsePushed(JSON.parse(JSON.stringify(body)), sender);
  if (read.ok) return [];
  return (read.refusal.faults ?? [read.refusal]).map(({ path, code }) => `${path} ${code}`);
}

describe('a pushed event', () => {
  it.each([
    [sale],
    [{ ...sale, kind: 'sale', tax: '19.00', costOfGoods: '0.00', collectedBy: 'soft' }],
    [
      {
        ...sale,
        product: 'A',
        region: 'VN',
        channel: 'web',
        customer: 'K',
        roles: { source: 'hard', close: 'soft' },
      },
    ],
    [{ ...sale, amount: '100', currency: 'VND' }],
    [{ ...sale, recordedAt: '2026-11-21T12:00:00.000Z' }],
    [refund],
    [{ ...refund, amount: '1.000', currency: 'KWD', paidBy: 'soft' }],
    [cost],
    [payment],
    [{ ...payment, from: 'soft', currency: 'EUR' }],
  ])('%j is taken', (event) => {
    expect(faultsOf(event)).toEqual([]);
    expect(faultsOf([event, event])).toEqual([]);
  });

  it('gets what was left out: its kind and whose it is, but not a refund’s payer', () => {
    const read = parsePushed([sale, refund, cost, payment], sender);
    expect(read.ok && read.value.map(({ given }) => given)).toEqual([
      { ...sale, kind: 'sale', collectedBy: 'soft' },
      refund,
      { ...cost, paidBy: 'soft' },
      { ...payment, from: 'soft' },
    ]);
  });

  it.each<[unknown, string]>([
    [null, 'body event_not_an_object'],
    ['s1', 'body event_not_an_object'],
    [[[]], 'body[0] event_not_an_object'],
    [{ ...sale, kind: 'gift' }, 'body.kind kind_unknown'],
    [{ ...sale, taxx: '1.00' }, 'body.taxx field_unknown'],
    [{ ...sale, of: 's0' }, 'body.of field_unknown'],
    [JSON.parse('{"__proto__": 1}'), 'body.__proto__ field_unknown'],
    [{ ...sale, id: undefined }, 'body.id field_required'],
    [{ ...sale, id: '' }, 'body.id field_required'],
    [{ ...sale, id: 7 }, 'body.id field_wrong_type'],
    [{ ...sale, id: 'x'.repeat(201) }, 'body.id field_length_most'],
    [{ ...sale, id: 'a\u0000b' }, 'body.id text_not_storable'],
    [{ ...sale, customer: '\ud800' }, 'body text_not_storable'],
    [{ ...sale, customer: '' }, 'body.customer field_required'],
    [{ ...sale, at: undefined }, 'body.at field_required'],
    [{ ...sale, at: '2026-03-05' }, 'body.at time_not_readable'],
    [{ ...sale, at: '2026-02-30T10:00:00Z' }, 'body.at time_not_readable'],
    [{ ...sale, at: '0026-03-05T10:00:00Z' }, 'body.at time_out_of_range'],
    [{ ...sale, at: '2026-03-05T10:00:00.1234567Z' }, 'body.at time_out_of_range'],
    [{ ...sale, recordedAt: '2026-11-21T12:00:01Z' }, 'body.recordedAt recorded_in_future'],
    [{ ...sale, currency: undefined }, 'body.currency field_required'],
    [{ ...sale, currency: 'EURO' }, 'body.currency currency_unknown'],
    [{ ...sale, amount: undefined }, 'body.amount field_required'],
    [{ ...sale, amount: 100 }, 'body.amount amount_not_readable'],
    [{ ...sale, amount: '100' }, 'body.amount amount_not_readable'],
    [{ ...sale, amount: '-1.00' }, 'body.amount amount_not_readable'],
    [{ ...sale, amount: '1,00' }, 'body.amount amount_not_readable'],
    [{ ...sale, amount: '1e3' }, 'body.amount amount_not_readable'],
    [{ ...sale, amount: '12.50', currency: 'VND' }, 'body.amount amount_not_readable'],
    [{ ...sale, tax: '-0.00' }, 'body.tax amount_not_readable'],
    [{ ...sale, costOfGoods: 'x' }, 'body.costOfGoods amount_not_readable'],
    [{ ...sale, amount: '10000000000000000.00' }, 'body.amount amount_too_large'],
    [{ ...refund, amount: '0.00' }, 'body.amount amount_not_above_zero'],
    [{ ...refund, of: undefined }, 'body.of field_required'],
    [{ ...refund, paidBy: 'hard' }, 'body.paidBy not_your_own'],
    [{ ...cost, category: undefined }, 'body.category field_required'],
    [{ ...cost, paidBy: 'nobody' }, 'body.paidBy party_unknown'],
    [{ ...sale, collectedBy: 'hard' }, 'body.collectedBy not_your_own'],
    [{ ...payment, from: 'hard' }, 'body.from not_your_own'],
    [{ ...payment, to: undefined }, 'body.to field_required'],
    [{ ...payment, to: 'soft' }, 'body.to pays_itself'],
    [{ ...sale, roles: 'hard' }, 'body.roles field_wrong_type'],
    [{ ...sale, roles: { close: 'nobody' } }, 'body.roles.close party_unknown'],
    [
      { ...sale, roles: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`r${n}`, 'soft'])) },
      'body.roles field_count_most',
    ],
  ])('%j is refused with its place', (body, fault) => {
    expect(faultsOf(body)).toContain(fault);
  });

  it('names all faults of a batch at once, up to a bound, and counts before it reads', () => {
    expect(faultsOf([{ ...sale, id: '' }, sale, { ...sale, amount: 'x', at: 'y' }])).toEqual([
      'body[0].id field_required',
      'body[2].at time_not_readable',
      'body[2].amount amount_not_readable',
    ]);
    expect(faultsOf(Array.from({ length: 1000 }, () => 1))).toHaveLength(200);
    expect(faultsOf(Array.from({ length: mostEvents + 1 }, () => sale))).toEqual(['body too_many_events']);
  });
});
