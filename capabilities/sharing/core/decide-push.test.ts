import { describe, expect, it } from 'vitest';
import { type Instant, parseInstant } from '#kernel/instant.ts';
import { invariant } from '#kernel/invariant.ts';
import { decidePush, type KnownEvent, type Ledger } from './decide-push.ts';
import { parsePushed } from './parse-pushed.ts';

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  invariant(parsed, 'the test writes an instant');
  return parsed;
}

const now = instant('2026-05-10T12:00:00Z');
const empty: Ledger = { known: new Map(), sealedUntil: null, settlementCurrency: null, salt: null };
const sale = { id: 's1', at: '2026-03-05T10:00:00+07:00', amount: '100.00', currency: 'EUR' };
const refund = { id: 'r1', kind: 'refund', at: '2026-03-06T10:00:00Z', of: 's1', amount: '1.00' };

function push(body: unknown, ledger: Ledger = empty) {
  const events = parsePushed(body, { party: 'soft', parties: ['soft', 'hard'], now });
  invariant(events.ok, 'the test pushes events of sound form');
  return decidePush(events.value, ledger, 'soft', now);
}

function accepted(body: unknown, ledger: Ledger = empty) {
  const decided = push(body, ledger);
  invariant(decided.ok, 'the test pushes what is taken');
  return decided.value.flatMap((one) => (one.outcome === 'accepted' ? [one.event] : []));
}

const known = (more: Partial<KnownEvent>): Ledger => ({
  ...empty,
  known: new Map([['s1', { party: 'hard', kind: 'sale', currency: 'EUR', givenHash: 'sha256:0', ...more }]]),
});

describe('the currency', () => {
  it.each<[string, object, Ledger, string | null, bigint | null]>([
    ['of a sale is its own', sale, empty, 'EUR', 10_000n],
    ['of a refund is its sale’s', refund, known({}), 'EUR', 100n],
    ['of a refund of an unknown sale is not known', refund, empty, null, null],
    ['of a refund of what is no sale is not known', refund, known({ kind: 'cost' }), null, null],
    [
      'of a payment is the settlement’s',
      { id: 'p', kind: 'payment', to: 'hard', at: sale.at, amount: '5' },
      { ...empty, settlementCurrency: 'VND' },
      'VND',
      5n,
    ],
    [
      'of a payment without an agreement is not known',
      { id: 'p', kind: 'payment', to: 'hard', at: sale.at, amount: '5' },
      empty,
      null,
      null,
    ],
  ])('%s', (_, event, ledger, currency, amountMinor) => {
    expect(accepted(event, ledger)).toMatchObject([{ currency, amountMinor }]);
  });

  it.each<[object, Ledger, string]>([
    [{ ...refund, currency: 'USD' }, known({}), 'body.currency currency_not_of_sale'],
    [{ ...refund, amount: '1' }, known({}), 'body.amount amount_not_readable'],
    [{ ...refund, amount: '1.00' }, known({ currency: 'VND' }), 'body.amount amount_not_readable'],
  ])('%j is refused where it is not the sale’s', (event, ledger, fault) => {
    const decided = push(event, ledger);
    expect(decided.ok ? [] : decided.refusal.faults?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      fault,
    ]);
  });
});

describe('the payer of a refund', () => {
  it.each<[string, object[], Ledger, unknown]>([
    ['is left out where the sender collected the sale', [refund], known({ party: 'soft' }), undefined],
    ['is left out where the sale comes in the same push', [refund, sale], empty, undefined],
    ['is the sender where the other side collected it', [refund], known({}), 'soft'],
    ['is the sender where the sale is not known', [refund], empty, 'soft'],
    ['stays as it was given', [{ ...refund, paidBy: 'soft' }], known({ party: 'soft' }), 'soft'],
  ])('%s', (_, events, ledger, paidBy) => {
    expect(accepted(events, ledger)[0]?.content.paidBy).toBe(paidBy);
  });
});

describe('the moment an event counts from', () => {
  const sealed: Ledger = { ...empty, sealedUntil: instant('2026-04-01T00:00:00+02:00') };
  it.each<[string, object, string, unknown]>([
    [
      'is when it happened while that time is open',
      { ...sale, at: '2026-04-01T00:00:00+02:00' },
      '2026-03-31T22:00:00Z',
      undefined,
    ],
    ['is its arrival where that time is closed', sale, '2026-05-10T12:00:00Z', '2026-05-10T12:00:00Z'],
    [
      'is what the sender recorded, while that time is open',
      { ...sale, recordedAt: '2026-04-02T00:00:00+02:00' },
      '2026-04-01T22:00:00Z',
      '2026-04-02T00:00:00+02:00',
    ],
    [
      'is its arrival where the sender recorded it in closed time',
      { ...sale, recordedAt: '2026-03-31T23:59:59+02:00' },
      '2026-05-10T12:00:00Z',
      '2026-05-10T12:00:00Z',
    ],
  ])('%s', (_, event, recordedAt, written) => {
    const [one] = accepted(event, sealed);
    expect(one?.recordedAt).toEqual(instant(recordedAt));
    expect(one?.content.recordedAt).toBe(written);
  });

  it('does not turn a repeat into another event', () => {
    const [first] = accepted(sale);
    invariant(first, 'the sale is taken');
    const ledger = { ...sealed, known: new Map([['s1', { ...first, party: 'soft' }]]) };
    expect(push(sale, ledger)).toMatchObject({ ok: true, value: [{ outcome: 'repeated', id: 's1' }] });
  });
});

it('knows a repeat from a conflict, also within one push', () => {
  const outcomes = push([sale, sale, { ...sale, amount: '1.00' }, { ...sale, kind: 'sale' }]);
  expect(outcomes).toMatchObject({
    ok: true,
    value: [
      { outcome: 'accepted' },
      { outcome: 'repeated' },
      { outcome: 'conflicting_duplicate', path: 'body[2].id' },
      { outcome: 'repeated' },
    ],
  });
});
