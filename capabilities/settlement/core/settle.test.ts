import { describe, expect, test } from 'vitest';
import { exceptionCodes, parseEvents } from './events.ts';
import {
  costOf,
  exceptionsOf,
  type Fields,
  linesOf,
  parsedTerms,
  partsOf,
  paymentOf,
  refundOf,
  saleOf,
  settled,
} from './test-examples.ts';

const split = { soft: '0.30', hard: '0.70' };

describe('exceptions', () => {
  const at = '2026-03-10T10:00:00Z';
  const s1 = saleOf('s1', '100.00');
  /** What is tried after `s1`, and the code it gets. */
  const rows: readonly [what: string, event: Fields, code: string][] = [
    ['a kind nobody knows', { id: 'x', kind: 'gift', at }, 'unknown-kind'],
    ['no kind', { id: 'x', at }, 'unknown-kind'],
    ['an unknown kind without a time', { id: 'x', kind: 'gift' }, 'unknown-kind'],
    ['no time', { id: 'x', kind: 'sale', amount: '1.00' }, 'bad-time'],
    ['a day that does not exist', saleOf('x', '1.00', { at: '2026-02-29T10:00:00Z' }), 'bad-time'],
    ['no offset', saleOf('x', '1.00', { at: '2026-03-10T10:00:00' }), 'bad-time'],
    ['a recording time that is none', saleOf('x', '1.00', { recordedAt: 'later' }), 'bad-time'],
    ['too many digits', saleOf('x', '1.000'), 'bad-amount'],
    ['too few digits', saleOf('x', '1'), 'bad-amount'],
    ['letters', saleOf('x', 'ten'), 'bad-amount'],
    ['an exponent', saleOf('x', '1e2'), 'bad-amount'],
    ['a separator', saleOf('x', '1,000.00'), 'bad-amount'],
    ['a number instead of a text', { ...saleOf('x', ''), amount: 1 }, 'bad-amount'],
    ['no amount', { ...saleOf('x', ''), amount: undefined }, 'bad-amount'],
    ['a negative sale', saleOf('x', '-1.00'), 'bad-amount'],
    ['a negative tax', saleOf('x', '1.00', { tax: '-0.10' }), 'bad-amount'],
    ['a faulty cost of goods', saleOf('x', '1.00', { costOfGoods: '.5' }), 'bad-amount'],
    ['a currency nobody knows', saleOf('x', '1.00', { currency: 'euro' }), 'bad-amount'],
    ['no currency', saleOf('x', '1.00', { currency: undefined }), 'bad-amount'],
    ['a refund of nothing', refundOf('x', 's1', '0.00'), 'bad-amount'],
    ['a refund in digits of another currency', refundOf('x', 's1', '5'), 'bad-amount'],
    ['a payment of nothing', paymentOf('x', '0.00'), 'bad-amount'],
    ['a negative cost', costOf('x', '-1.00'), 'bad-amount'],
    ['a collector who is no party', saleOf('x', '1.00', { collectedBy: 'nobody' }), 'unknown-party'],
    ['no collector', saleOf('x', '1.00', { collectedBy: undefined }), 'unknown-party'],
    ['a role of nobody', saleOf('x', '1.00', { roles: { source: 'nobody' } }), 'unknown-party'],
    ['roles that are no roles', saleOf('x', '1.00', { roles: 'soft' }), 'unknown-party'],
    ['a refund paid by nobody', refundOf('x', 's1', '1.00', { paidBy: 'nobody' }), 'unknown-party'],
    ['a cost paid by nobody', costOf('x', '1.00', { paidBy: 'nobody' }), 'unknown-party'],
    ['a payment to nobody', paymentOf('x', '1.00', { to: 'nobody' }), 'unknown-party'],
    [
      'the same id and another content',
      saleOf('s1', '100.01', { at: '2026-03-10T10:00:01Z' }),
      'conflicting-duplicate',
    ],
    ['the same id and another kind', paymentOf('s1', '1.00'), 'conflicting-duplicate'],
    [
      'a sale before the term',
      saleOf('x', '1.00', { at: '2025-12-31T22:59:59Z', recordedAt: at }),
      'outside-term',
    ],
    ['a cost after the term', costOf('x', '1.00', { at: '2026-07-01T00:00:00+02:00' }), 'outside-term'],
    ['no rate', saleOf('x', '1.00', { currency: 'USD' }), 'missing-rate'],
    ['no rate for a cost', costOf('x', '1.00', { currency: 'GBP' }), 'missing-rate'],
    ['no rule', saleOf('x', '1.00', { product: 'C' }), 'no-share-rule'],
    ['a refund of nothing known', refundOf('x', 's9', '1.00'), 'refund-without-sale'],
    ['a refund of no sale', refundOf('x', 's9', '1.00', { of: 7 }), 'refund-without-sale'],
    [
      'a refund recorded before its sale',
      refundOf('x', 's1', '1.00', { at: '2026-03-09T10:00:00Z' }),
      'refund-without-sale',
    ],
    ['a refund in another currency', refundOf('x', 's1', '1.00', { currency: 'USD' }), 'currency-mismatch'],
    ['a payment in another currency', paymentOf('x', '1.00', { currency: 'USD' }), 'currency-mismatch'],
    ['a refund of more than the sale', refundOf('x', 's1', '100.01'), 'refund-exceeds-sale'],
  ];
  const terms = { ends: '2026-06-30', shares: [{ when: { product: ['A'] }, split }] };
  const first = { ...s1, product: 'A' };

  test.each(rows)('%s', (_, event, code) => {
    const given =
      event.product === undefined && code !== 'no-share-rule' ? { ...event, product: 'A' } : event;
    const alone = settled(terms, [first]);
    const statements = settled(terms, [first, given]);
    expect([...new Set(exceptionsOf(statements))]).toEqual([`${event.id} ${code}`]);
    expect(linesOf(statements)).toEqual(linesOf(alone));
    expect(statements.at(-1)?.parties.soft?.closing).toBe(alone.at(-1)?.parties.soft?.closing);
    expect(statements.flatMap(({ exceptions }) => exceptions.flatMap(({ detail }) => detail))).not.toEqual(
      [],
    );
  });

  test('every code has its row', () => {
    const tried = new Set(rows.map(([, , code]) => code));
    expect(exceptionCodes.filter((code) => !tried.has(code))).toEqual([]);
  });

  /** An event with everything wrong; mending the first fault uncovers the next. */
  test('the first fault in the published order is the one that is told', () => {
    const rates = [{ date: '2026-01-01', from: 'USD', to: 'EUR', rate: '0.9' }];
    let event: Fields = {
      id: 's1',
      kind: 'gift',
      at: 'never',
      amount: 'x',
      collectedBy: 'nobody',
      product: 'C',
      currency: 'USD',
    };
    const told: string[] = [];
    const mends: readonly Fields[] = [
      { kind: 'sale' },
      { at: '2027-01-01T10:00:00Z' },
      { amount: '1.00' },
      { collectedBy: 'soft' },
      { id: 'x' },
      { at: '2026-03-11T10:00:00Z', recordedAt: '2026-03-11T11:00:00Z', currency: 'GBP' },
      { currency: 'USD' },
      { product: 'A' },
    ];
    for (const mend of mends) {
      told.push(exceptionsOf(settled(terms, [first, event], rates))[0] ?? '');
      event = { ...event, ...mend };
    }
    expect(told.map((text) => text.split(' ')[1])).toEqual([
      'unknown-kind',
      'bad-time',
      'bad-amount',
      'unknown-party',
      'conflicting-duplicate',
      'outside-term',
      'missing-rate',
      'no-share-rule',
    ]);
    expect(exceptionsOf(settled(terms, [first, event], rates))).toEqual([]);
  });

  test('an id belongs to the first event that its kind, time, amounts and parties were good for', () => {
    const statements = settled({}, [
      saleOf('a', 'x', { at: '2026-03-01T10:00:00Z' }),
      saleOf('a', '5.00', { at: '2026-03-02T10:00:00Z', currency: 'USD' }),
      saleOf('a', '7.00', { at: '2026-03-03T10:00:00Z' }),
    ]);
    expect(exceptionsOf(statements)).toEqual(['a bad-amount', 'a missing-rate', 'a conflicting-duplicate']);
  });

  test('they stand in processing order, unreadable kinds and times last in input order', () => {
    const statements = settled({}, [
      { id: 'k2', kind: 'gift', at: '2026-03-02T10:00:00Z' },
      { id: 't1', kind: 'sale', at: 'never' },
      saleOf('late', 'x', { at: '2026-03-20T10:00:00Z' }),
      saleOf('early', 'x', { at: '2026-03-10T10:00:00Z' }),
      { id: 'k1', kind: 'gift', at: '2026-03-01T10:00:00Z' },
      { id: 'k3', kind: 'gift', at: '2026-04-01T10:00:00Z' },
    ]);
    expect(statements.map((statement) => exceptionsOf([statement]))).toEqual([
      ['early bad-amount', 'late bad-amount', 'k2 unknown-kind', 't1 bad-time', 'k1 unknown-kind'],
      ['t1 bad-time', 'k3 unknown-kind'],
    ]);
  });
});

describe('unusable input', () => {
  const terms = parsedTerms();
  test.each([
    [{ events: [] }, 'events_not_a_list', ''],
    ['', 'events_not_a_list', ''],
    [null, 'events_not_a_list', ''],
    [[saleOf('a', '1.00'), 'sale'], 'event_not_an_object', '[1]'],
    [[[]], 'event_not_an_object', '[0]'],
    [[{ kind: 'sale' }], 'event_without_id', '[0]'],
    [[{ id: '' }], 'event_without_id', '[0]'],
    [[{ id: 7 }], 'event_without_id', '[0]'],
    [[{ id: 'a', note: { deep: ['\udc00'] } }], 'event_cannot_be_hashed', '[0].note.deep[0]'],
    [[{ id: 'a', big: Number.POSITIVE_INFINITY }], 'event_cannot_be_hashed', '[0].big'],
  ])('%j: %s', (list, code, path) => {
    expect(parseEvents(list, terms)).toMatchObject({ ok: false, refusal: { code, path } });
  });
});

describe('order', () => {
  test('by recording, then happening, then id by code point', () => {
    const at = '2026-03-10T10:00:00Z';
    const statements = settled({}, [
      saleOf('\u{1F600}', '1.00', { at }),
      saleOf('\uFFFD', '1.00', { at }),
      saleOf('b', '1.00', { at: '2026-03-10T11:00:00+01:00' }),
      saleOf('a10', '1.00', { at }),
      saleOf('a9', '1.00', { at }),
      saleOf('first', '1.00', { at: '2026-03-10T09:59:59.999999999999Z' }),
      saleOf('last', '1.00', { at: '2026-03-01T10:00:00Z', recordedAt: '2026-03-10T10:00:00.0000000001Z' }),
    ]);
    expect(linesOf(statements).map(({ event }) => event)).toEqual([
      'first',
      'a10',
      'a9',
      'b',
      '\uFFFD',
      '\u{1F600}',
      'last',
    ]);
  });

  test('a late fact lands in the period in which it was recorded, a fact recorded early in the one in which it happens', () => {
    const statements = settled({}, [
      saleOf('late', '1.00', { at: '2026-01-31T22:59:59Z', recordedAt: '2026-01-31T23:00:00Z' }),
      saleOf('early', '2.00', { at: '2026-04-02T10:00:00Z', recordedAt: '2026-02-02T10:00:00Z' }),
    ]);
    expect(
      statements.map(({ period, lines }) => [
        period.from,
        ...lines.map((line) => [line.event, 'late' in line && line.late]),
      ]),
    ).toEqual([['2026-02-01', ['late', true]], ['2026-03-01'], ['2026-04-01', ['early', false]]]);
  });

  test('an event recorded early is processed when it was recorded', () => {
    const tiers = {
      per: 'year',
      mode: 'marginal',
      steps: [{ upTo: '100.00', split: { soft: '1' } }, { split: { hard: '1' } }],
    };
    const statements = settled({ shares: [{ tiers }] }, [
      saleOf('february', '100.00', { at: '2026-02-10T10:00:00Z' }),
      saleOf('early', '100.00', { at: '2026-04-02T10:00:00Z', recordedAt: '2026-01-02T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'early')).toEqual(['100.00', '0.00']);
    expect(partsOf(statements, 'february')).toEqual(['0.00', '100.00']);
  });

  test('statements follow each other without gaps, each opening with what the one before closed with', () => {
    const statements = settled({ period: 'quarter' }, [
      saleOf('a', '10.00', { at: '2026-01-10T10:00:00Z' }),
      saleOf('b', '10.00', { at: '2026-10-10T10:00:00Z' }),
    ]);
    expect(statements.map(({ period }) => period.from)).toEqual([
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ]);
    statements.slice(1).forEach((statement, index) => {
      expect(statement.hashes.previous).toBe(statements[index]?.hashes.statement);
      expect(statement.parties.soft?.opening).toBe(statements[index]?.parties.soft?.closing);
    });
  });
});

describe('exactness', () => {
  test('amounts beyond 2^53 are exact', () => {
    const statements = settled({}, [saleOf('a', '90071992547409931234567890.11')]);
    expect(partsOf(statements, 'a')).toEqual([
      '27021597764222979370370367.03',
      '63050394783186951864197523.08',
    ]);
  });

  test('ties go to the first party, also for negative bases', () => {
    const half = { base: 'profit', shares: [{ split: { soft: '0.5', hard: '0.5' } }] };
    expect(partsOf(settled(half, [saleOf('a', '0.01')]), 'a')).toEqual(['0.01', '0.00']);
    expect(partsOf(settled(half, [saleOf('a', '0.00', { costOfGoods: '0.03' })]), 'a')).toEqual([
      '-0.02',
      '-0.01',
    ]);
  });

  test('the largest fractions get the units left over', () => {
    const thirds = { parties: ['a', 'b', 'c'], shares: [{ split: { a: '0.333', b: '0.333', c: '0.334' } }] };
    const sale = (amount: string) =>
      partsOf(settled(thirds, [saleOf('s', amount, { collectedBy: 'a' })]), 's');
    expect(sale('0.01')).toEqual(['0.00', '0.00', '0.01']);
    expect(sale('0.02')).toEqual(['0.01', '0.00', '0.01']);
    expect(sale('1.00')).toEqual(['0.33', '0.33', '0.34']);
  });

  test.each([
    ['VND', '0', '1000001', ['300000', '700001']],
    ['JPY', '0', '5', ['2', '3']],
    ['KWD', '0.000', '0.005', ['0.002', '0.003']],
    ['CLF', '0.0000', '0.0005', ['0.0002', '0.0003']],
  ])('%s has its own smallest unit', (currency, minimum, amount, parts) => {
    const statements = settled({ currency, payout: { minimum, dueIn: 'P0D' } }, [
      saleOf('a', amount, { currency }),
    ]);
    expect(partsOf(statements, 'a')).toEqual(parts);
  });

  test('each amount is converted by itself, half to even, with the rate of its local date', () => {
    const rates = [
      { date: '2026-03-11', from: 'VND', to: 'EUR', rate: '0.00005' },
      { date: '2026-03-01', from: 'VND', to: 'EUR', rate: '0.00003' },
    ];
    const vnd = { currency: 'VND', tax: '500', costOfGoods: '100' };
    const profit = { base: 'profit' };
    // At 0.00005: 1500 → 0.075 → 0.08, 500 → 0.025 → 0.02, 100 → 0.005 → 0.00.
    const after = settled(profit, [saleOf('a', '1500', { ...vnd, at: '2026-03-10T23:00:00Z' })], rates);
    expect(linesOf(after)[0]).toMatchObject({ base: '0.06' });
    // At 0.00003: 1500 → 0.045 → 0.04, 500 → 0.015 → 0.02, 100 → 0.003 → 0.00.
    const before = settled(profit, [saleOf('a', '1500', { ...vnd, at: '2026-03-10T22:59:59Z' })], rates);
    expect(linesOf(before)[0]).toMatchObject({ base: '0.02' });
  });

  test('the base is gross, net or profit', () => {
    const sale = saleOf('a', '121.00', { tax: '21.00', costOfGoods: '110.00' });
    const base = (kind: string) => linesOf(settled({ base: kind }, [sale]))[0];
    expect(base('gross')).toMatchObject({ base: '121.00' });
    expect(base('net')).toMatchObject({ base: '100.00' });
    expect(base('profit')).toMatchObject({ base: '-10.00' });
  });
});

describe('share rules', () => {
  const steps = [
    { upTo: '100.00', split: { soft: '0.2', hard: '0.8' } },
    { upTo: '200.00', split: { soft: '0.5', hard: '0.5' } },
    { split: { soft: '1' } },
  ];
  const tiers = (mode: string, per = 'life') => ({
    base: 'profit',
    shares: [{ tiers: { per, mode, steps } }],
  });
  const loss = (id: string, amount: string, at: string) => saleOf(id, '0.00', { costOfGoods: amount, at });

  test('the first rule that fits decides; all keys must match, each with one of its values', () => {
    const shares = [
      { when: { product: ['A', 'B'], region: ['VN'] }, split: { soft: '1' } },
      { when: { customer: ['c1'] }, split: { hard: '1' } },
      { split },
    ];
    const rule = (more: Fields) => linesOf(settled({ shares }, [saleOf('a', '1.00', more)]))[0];
    expect(rule({ product: 'B', region: 'VN', customer: 'c1' })).toMatchObject({ rule: 0 });
    expect(rule({ product: 'B', customer: 'c1' })).toMatchObject({ rule: 1 });
    expect(rule({ product: 'b', region: 'VN' })).toMatchObject({ rule: 2 });
    expect(rule({ product: ['A'], region: 'VN' })).toMatchObject({ rule: 2 });
  });

  test('marginal: a sale is cut at the limits, a limit belongs to the step below it', () => {
    const statements = settled(tiers('marginal'), [
      saleOf('a', '100.00', { at: '2026-03-01T10:00:00Z' }),
      saleOf('b', '150.00', { at: '2026-03-02T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'a')).toEqual(['20.00', '80.00']);
    expect(partsOf(statements, 'b')).toEqual(['100.00', '50.00']);
  });

  test('marginal: a loss is rated whole in the step where the counter stands, and below zero the first step counts', () => {
    const statements = settled(tiers('marginal'), [
      saleOf('a', '200.00', { at: '2026-03-01T10:00:00Z' }),
      loss('b', '250.00', '2026-03-02T10:00:00Z'),
      saleOf('c', '200.00', { at: '2026-03-03T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'b')).toEqual(['-125.00', '-125.00']);
    // From -50.00 to 150.00: 150.00 in the first step, 50.00 in the second.
    expect(partsOf(statements, 'c')).toEqual(['55.00', '145.00']);
  });

  test('marginal: the exact parts are summed over the steps before they are rounded', () => {
    const cents = [
      { upTo: '0.01', split: { soft: '0.5', hard: '0.5' } },
      { split: { soft: '0.5', hard: '0.5' } },
    ];
    const rule = { shares: [{ tiers: { per: 'life', mode: 'marginal', steps: cents } }] };
    expect(partsOf(settled(rule, [saleOf('a', '0.02')]), 'a')).toEqual(['0.01', '0.01']);
  });

  test('marginal: a timely refund takes the counter back in the window of its sale, a late one does not', () => {
    const events = (at: string) => [
      saleOf('a', '100.00', { at: '2026-03-01T10:00:00Z' }),
      refundOf('r', 'a', '100.00', { at }),
      saleOf('b', '10.00', { at: '2026-06-01T10:00:00Z' }),
    ];
    const within = { ...tiers('marginal'), refunds: { within: 'P1M' } };
    expect(partsOf(settled(within, events('2026-04-01T21:59:59Z')), 'b')).toEqual(['2.00', '8.00']);
    expect(partsOf(settled(within, events('2026-04-01T22:00:00Z')), 'b')).toEqual(['5.00', '5.00']);
  });

  test('whole: reaching a step shares the window anew, and a refund does not undo the step', () => {
    const statements = settled(tiers('whole'), [
      saleOf('a', '100.00', { at: '2026-03-01T10:00:00Z' }),
      saleOf('b', '0.01', { at: '2026-03-02T10:00:00Z' }),
      refundOf('r', 'b', '0.01', { at: '2026-03-03T10:00:00Z' }),
      refundOf('q', 'a', '100.00', { at: '2026-03-04T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'b')).toEqual(['30.01', '-30.00']);
    expect(partsOf(statements, 'r')).toEqual(['-0.01', '0.00']);
    expect(partsOf(statements, 'q')).toEqual(['-50.00', '-50.00']);
  });

  test('whole: a late refund is the collector’s alone and leaves the counter', () => {
    const statements = settled({ ...tiers('whole'), refunds: { within: 'P0D' } }, [
      saleOf('a', '100.00', { at: '2026-03-01T10:00:00Z' }),
      refundOf('r', 'a', '100.00', { at: '2026-03-02T10:00:00Z' }),
      saleOf('b', '0.01', { at: '2026-03-03T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'r')).toEqual(['0.00', '-100.00']);
    expect(partsOf(statements, 'b')).toEqual(['30.01', '-30.00']);
  });

  test.each([
    ['month', ['2026-03-31T10:00:00Z', '2026-04-01T10:00:00Z']],
    ['quarter', ['2026-03-31T10:00:00Z', '2026-04-01T10:00:00Z']],
    ['year', ['2026-12-31T10:00:00Z', '2027-01-01T10:00:00Z']],
    ['period', ['2026-03-31T10:00:00Z', '2026-03-31T22:00:00Z']],
  ])('a counter per %s starts afresh', (per, [one, two]) => {
    const statements = settled(tiers('marginal', per), [
      saleOf('a', '100.00', { at: one }),
      saleOf('b', '10.00', { at: two }),
      saleOf('c', '10.00', { at: one, recordedAt: two }),
    ]);
    expect(partsOf(statements, 'b')).toEqual(['2.00', '8.00']);
    expect(partsOf(statements, 'c')).toEqual(['5.00', '5.00']);
  });

  test('roles: a party may play several, others do not count, and nobody’s go to the named party', () => {
    const shares = [{ roles: { source: '0.1', close: '0.2', deliver: '0.7' }, else: 'hard' }];
    const parts = (roles?: Fields) => partsOf(settled({ shares }, [saleOf('a', '1.00', { roles })]), 'a');
    expect(parts({ source: 'soft', close: 'soft', applaud: 'soft' })).toEqual(['0.30', '0.70']);
    expect(parts()).toEqual(['0.00', '1.00']);
    const odd = [{ roles: { constructor: '1' }, else: 'hard' }];
    expect(partsOf(settled({ shares: odd }, [saleOf('a', '1.00', { roles: {} })]), 'a')).toEqual([
      '0.00',
      '1.00',
    ]);
  });

  test('fee: never more than the base, none of a loss', () => {
    const shares = [{ fee: { to: 'soft', amount: '25.00' }, rest: { soft: '0.5', hard: '0.5' } }];
    const terms = { base: 'profit', shares };
    expect(partsOf(settled(terms, [saleOf('a', '100.01')]), 'a')).toEqual(['62.51', '37.50']);
    expect(partsOf(settled(terms, [saleOf('a', '10.00')]), 'a')).toEqual(['10.00', '0.00']);
    expect(partsOf(settled(terms, [loss('a', '10.00', '2026-03-01T10:00:00Z')]), 'a')).toEqual([
      '-5.00',
      '-5.00',
    ]);
  });
});

describe('refunds', () => {
  test('the party that paid it holds less, whoever collected the sale', () => {
    const [statement] = settled({}, [saleOf('a', '100.00'), refundOf('r', 'a', '50.00', { paidBy: 'soft' })]);
    expect(statement?.parties).toMatchObject({
      soft: { entitled: '15.00', held: '-50.00', closing: '65.00' },
      hard: { entitled: '35.00', held: '100.00', closing: '-65.00' },
    });
  });

  test('the base falls in the proportion of the refunds to the sale, rounded on their sum', () => {
    const terms = { base: 'net', shares: [{ split: { hard: '1' } }] };
    const sale = saleOf('a', '3.00', { tax: '2.95' });
    const statements = settled(terms, [sale, ...['r1', 'r2', 'r3'].map((id) => refundOf(id, 'a', '1.00'))]);
    // 0.05 × 1/3, 2/3, 3/3 is 0.02, 0.03, 0.05.
    expect(linesOf(statements).map((line) => ('base' in line ? line.base : ''))).toEqual([
      '0.05',
      '-0.02',
      '-0.01',
      '-0.02',
    ]);
  });

  test('a refund is an amount in the currency of its sale', () => {
    const rates = [{ date: '2026-01-01', from: 'VND', to: 'EUR', rate: '0.00004' }];
    const sale = saleOf('a', '1000000', { currency: 'VND' });
    const statements = settled({}, [sale, refundOf('r', 'a', '500000', { currency: 'VND' })], rates);
    expect(linesOf(statements)[1]).toMatchObject({ base: '-20.00' });
    expect(partsOf(statements, 'r')).toEqual(['-6.00', '-14.00']);
  });

  test('timely refunds after a late one take back only what timely refunds took', () => {
    const statements = settled({ refunds: { within: 'P10D' } }, [
      saleOf('a', '100.00', { at: '2026-03-01T10:00:00Z' }),
      refundOf('late', 'a', '40.00', { at: '2026-03-20T10:00:00Z' }),
      refundOf('timely', 'a', '60.00', { at: '2026-03-11T10:00:00Z', recordedAt: '2026-03-21T10:00:00Z' }),
    ]);
    expect(partsOf(statements, 'late')).toEqual(['0.00', '-40.00']);
    expect(partsOf(statements, 'timely')).toEqual(['-18.00', '-42.00']);
  });

  test('a sale without a base has nothing to give back', () => {
    const statements = settled({ base: 'net' }, [
      saleOf('a', '10.00', { tax: '10.00' }),
      refundOf('r', 'a', '10.00'),
    ]);
    expect(partsOf(statements, 'r')).toEqual(['0.00', '0.00']);
  });
});

describe('costs', () => {
  const half = { soft: '0.5', hard: '0.5' };
  test('the first rule of the category shares it, up to the cap of its window', () => {
    const costs = [
      { category: 'fair', split: half, cap: { amount: '100.00', per: 'month' } },
      { category: '*', split: { hard: '1' } },
    ];
    const statements = settled({ costs }, [
      costOf('a', '60.00', { category: 'fair' }),
      costOf('b', '60.00', { category: 'fair' }),
      costOf('c', '60.00', { category: 'fair' }),
      costOf('d', '60.00', { category: 'fair', at: '2026-04-15T10:00:00Z' }),
      costOf('e', '10.00', { category: 'travel' }),
      costOf('f', '10.00', { category: undefined }),
    ]);
    const parts = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => partsOf(statements, id).join(' '));
    expect(parts).toEqual([
      '-30.00 -30.00',
      '-20.00 -20.00',
      '0.00 0.00',
      '-30.00 -30.00',
      '0.00 -10.00',
      '0.00 -10.00',
    ]);
    expect(statements[0]?.parties.soft).toMatchObject({
      entitled: '-50.00',
      held: '-120.00',
      closing: '70.00',
    });
  });

  test('without a rule the cost stays with the party that paid', () => {
    const [statement] = settled({}, [costOf('a', '60.00')]);
    expect(statement?.lines).toMatchObject([
      { kind: 'cost', base: '0.00', parts: { soft: '0.00', hard: '0.00' } },
    ]);
    expect(statement?.parties.soft?.closing).toBe('0.00');
  });
});

describe('bonuses', () => {
  const bonus = (reaches: string, per = 'month') => ({
    to: 'soft',
    from: 'hard',
    per,
    reaches,
    amount: '5.00',
  });
  test('each is a line after its cause, given back when refunds in time take it away, in the window of the sale', () => {
    const statements = settled({ bonuses: [bonus('100.00'), bonus('50.00')], refunds: { within: 'P60D' } }, [
      saleOf('a', '100.00'),
      refundOf('r', 'a', '0.01', { at: '2026-04-20T10:00:00Z' }),
      refundOf('q', 'a', '99.00', { at: '2026-06-20T10:00:00Z' }),
    ]);
    expect(linesOf(statements).map((line) => `${line.event} ${line.kind}`)).toEqual([
      'a sale',
      'a bonus',
      'a bonus',
      'r refund',
      'r bonus',
      'q refund',
    ]);
    expect(partsOf(statements, 'r', true)).toEqual(['-5.00', '5.00']);
  });

  test('one that reaches nothing is owed from the first sale of the window', () => {
    const statements = settled({ bonuses: [bonus('0.00', 'life')] }, [
      saleOf('a', '0.00'),
      saleOf('b', '0.00'),
    ]);
    expect(partsOf(statements, 'a', true)).toEqual(['5.00', '-5.00']);
    expect(partsOf(statements, 'b', true)).toEqual([]);
  });
});

describe('payouts', () => {
  const parties = ['a', 'b', 'c', 'd'];
  const thirds = { parties, shares: [{ split: { b: '0.5', c: '0.5' } }] };
  test('the largest debtor pays the largest creditor, ties in the order of the parties', () => {
    const [statement] = settled(thirds, [
      saleOf('s', '60.00', { collectedBy: 'd' }),
      saleOf('t', '60.00', { collectedBy: 'a' }),
    ]);
    expect(statement?.transfers.map(({ from, to, amount }) => `${from} ${to} ${amount}`)).toEqual([
      'a b 60.00',
      'd c 60.00',
    ]);
  });

  test('what is below the minimum is carried over and stays in the balance', () => {
    const payout = { minimum: '10.00', dueIn: 'P1M' };
    const statements = settled({ payout, shares: [{ split: { soft: '1' } }] }, [
      saleOf('a', '9.99', { at: '2026-01-10T10:00:00Z' }),
      saleOf('b', '0.01', { at: '2026-02-10T10:00:00Z' }),
    ]);
    expect(statements.map(({ transfers, carried }) => [transfers, carried])).toEqual([
      [[], [{ from: 'hard', to: 'soft', amount: '9.99' }]],
      [[{ from: 'hard', to: 'soft', amount: '10.00', due: '2026-04-01' }], []],
    ]);
  });

  test('a payment is neither earned nor held, it moves the balance', () => {
    const [statement] = settled({}, [saleOf('a', '100.00'), paymentOf('p', '30.00')]);
    expect(statement?.parties).toEqual({
      soft: { opening: '0.00', entitled: '30.00', held: '0.00', payments: '-30.00', closing: '0.00' },
      hard: { opening: '0.00', entitled: '70.00', held: '100.00', payments: '30.00', closing: '0.00' },
    });
    expect(statement?.transfers).toEqual([]);
  });
});

test('parties may be called as objects and numbers are', () => {
  const [statement] = settled(
    JSON.parse(
      '{"parties": ["__proto__", "10", "2"], "shares": [{"split": {"__proto__": "0.5", "10": "0.25", "2": "0.25"}}]}',
    ),
    [saleOf('a', '1.00', { collectedBy: '2' })],
  );
  expect(
    Object.entries(statement?.parties ?? {})
      .map(([party, { closing }]) => [party, closing])
      .sort(),
  ).toEqual([
    ['10', '0.25'],
    ['2', '-0.75'],
    ['__proto__', '0.50'],
  ]);
});
