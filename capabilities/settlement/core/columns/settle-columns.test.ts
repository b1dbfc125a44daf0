/** The engine on columns gives what the engine on objects gives, whatever the events and however large the amounts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLocalDate, type LocalDate, startOfPeriod } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import type { ClosedPeriod } from '../close-period.ts';
import { closingLines, type OnClosingLine } from '../closing-line.ts';
import type { EventBatch } from '../events.ts';
import { parseRates } from '../rates.ts';
import { type Replay, startReplay } from '../replay.ts';
import { settle } from '../settle.ts';
import type { Terms } from '../terms.ts';
import { batchOf, type Fields, parsedTerms, refundOf, saleOf } from '../test-examples.ts';
import type { DayRange } from './calendar.ts';
import { canUseColumns } from './can-use-columns.ts';
import { rowKinds } from './event-columns.ts';
import { readInteger } from './integer-column.ts';
import { baseOf, outcomeOf } from './lines.ts';
import { placeOf } from './place-of.ts';
import { readColumns } from './read-columns.ts';
import { replayColumns } from './replay-columns.ts';
import { settleColumns } from './settle-columns.ts';

const rates = (() => {
  const parsed = parseRates([
    { date: '2026-01-01', from: 'USD', to: 'EUR', rate: '0.9137' },
    { date: '2026-03-01', from: 'USD', to: 'EUR', rate: '1.1' },
  ]);
  if (!parsed.ok) throw new Error('the test gives rates');
  return parsed.value;
})();

/** What both engines are compared by: per period, the balances, the lines and the exceptions. */
interface Outcome {
  readonly from: string;
  readonly parties: unknown;
  readonly lines: readonly unknown[];
  readonly exceptions: readonly string[];
}

function byObjects(terms: Terms, batch: EventBatch): readonly Outcome[] {
  return settle({ terms, rates }, batch).map(({ period, parties, lines, exceptions }) => ({
    from: period.from,
    parties,
    lines: lines.map(({ why: _, ...line }) => line),
    exceptions: exceptions.map(({ event, code }) => `${event} ${code}`),
  }));
}

function byColumns(terms: Terms, { events: read }: EventBatch): readonly Outcome[] {
  const { columns, setAside } = readColumns({ terms, rates }, read);
  const { lines, bonusLines, periods, balances } = settleColumns(terms, columns);
  const money = (minor: bigint) => formatMoney(minor, terms.currency);
  const kindOf = (row: number) =>
    Object.entries(rowKinds).find(([, code]) => code === columns.kind[row])?.[0];
  const byParty = (minor: (party: number) => bigint) =>
    Object.fromEntries(terms.parties.map((name, party) => [name, money(minor(party))]));
  const bonusesOf = (row: number) =>
    bonusLines
      .filter((line) => line.row === row)
      .map(({ bonus, moved }) => {
        const rule = terms.bonuses[bonus];
        const share = (party: number) =>
          (party === rule?.to ? moved : 0n) - (party === rule?.from ? moved : 0n);
        return { event: read[row]?.id, kind: 'bonus', bonus, parts: byParty(share) };
      });
  const lineOf = (row: number) => {
    const head = { event: read[row]?.id, kind: kindOf(row), late: placeOf(periods, columns, row).late };
    if (head.kind === 'payment') return { ...head, amount: money(readInteger(columns.amount, row)) };
    const base = money(baseOf(lines, row));
    const parts = byParty((party) => readInteger(lines.parts, row * terms.parties.length + party));
    return head.kind === 'sale'
      ? { ...head, base, rule: lines.outcome[row], parts }
      : { ...head, base, parts };
  };
  return balances.map(({ start, parties }) => {
    const rows = [...read.keys()].filter(
      (row) => periods.starts[placeOf(periods, columns, row).period] === start,
    );
    const outcome = (row: number) => outcomeOf(lines, row);
    return {
      from: formatLocalDate(start),
      parties: Object.fromEntries(
        terms.parties.map((name, party) => [
          name,
          Object.fromEntries(Object.entries(parties[party] ?? {}).map(([key, minor]) => [key, money(minor)])),
        ]),
      ),
      lines: rows
        .filter((row) => outcome(row) === 'applied')
        .flatMap((row) => [lineOf(row), ...bonusesOf(row)]),
      exceptions: rows.flatMap((row) => {
        const why = outcome(row) === 'set-aside' ? setAside.get(row) : outcome(row);
        if (why === 'applied' || why === 'repeated') return [];
        return [`${read[row]?.id} ${typeof why === 'object' ? why.problem.code : why}`];
      }),
    };
  });
}

function check(changes: Fields, events: readonly Fields[]): void {
  const terms = parsedTerms(changes);
  expect(canUseColumns(terms)).toBe(true);
  const batch = batchOf(terms, events);
  expect(byColumns(terms, batch)).toEqual(byObjects(terms, batch));
  expect(closedByColumns(terms, batch)).toEqual(closedByObjects(terms, batch));
}

/** Everything that a closing writes: statements, and of each line its text, its reason and its entry. */
interface Closing {
  readonly closed: readonly ClosedPeriod[];
  readonly lines: readonly unknown[];
}

function closedWith(batch: EventBatch, start: (first: LocalDate, take: OnClosingLine) => Replay): Closing {
  const { days } = findDays(batch);
  const lines: unknown[] = [];
  const replay = start(days.first, (period, line) => {
    const [text, reason] = [line.text, line.reason].map((bytes) => new TextDecoder().decode(bytes));
    lines.push([period, { ...line, text, reason, amounts: line.amounts.map(String) }]);
  });
  const closed: ClosedPeriod[] = [];
  // In parts of different lengths, because where they end must not matter.
  for (let at = 0, size = 1; at < batch.events.length; at += size, size = (size * 3) % 7 || 1) {
    closed.push(...replay.take(batch.events.slice(at, at + size)));
  }
  return { closed: [...closed, ...replay.finish(days.last)], lines };
}

function closedByObjects(terms: Terms, batch: EventBatch): Closing {
  const basis = { terms, rates };
  return closedWith(batch, (first, take) => startReplay(first, () => basis, closingLines(terms, take)));
}

function closedByColumns(terms: Terms, batch: EventBatch): Closing {
  return closedWith(batch, (first, take) =>
    replayColumns(first, { terms, rates }, { events: batch.events.length, ...findDays(batch) }, take),
  );
}

function findDays({ events }: EventBatch): { readonly days: DayRange } {
  const days = events.flatMap(({ day, recordedIn, period }) => [day, recordedIn, period]);
  const first = days.reduce((a, b) => Math.min(a, b), days[0] ?? 0);
  return {
    days: { first: startOfPeriod(first, 'year'), last: days.reduce((a, b) => Math.max(a, b), first) },
  };
}

const text = (minor: bigint) => formatMoney(minor, 'EUR');

/** Cents of all sizes: of a shop, near what products of doubles hold, near what doubles hold, and beyond. */
const anyMinor = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt({ min: 0n, max: 30_000n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: 2n ** 25n, max: 2n ** 28n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: 2n ** 38n, max: 2n ** 47n }) },
  { weight: 2, arbitrary: fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }) },
);
const smallMinor = fc.bigInt({ min: 0n, max: 30_000n });

/** Rates of up to `places` places that sum to 1. */
function anySplit(parties: readonly string[]) {
  return fc.integer({ min: 1, max: 17 }).chain((places) =>
    fc
      .array(fc.bigInt({ min: 0n, max: 10n ** BigInt(places) }), {
        minLength: parties.length - 1,
        maxLength: parties.length - 1,
      })
      .map((cuts) => {
        const whole = 10n ** BigInt(places);
        const edges = [0n, ...cuts.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), whole];
        const rate = (digits: bigint) =>
          digits === whole ? '1' : `0.${digits.toString().padStart(places, '0')}`;
        return Object.fromEntries(
          parties.map((name, index) => [name, rate((edges[index + 1] ?? 0n) - (edges[index] ?? 0n))]),
        );
      }),
  );
}

const anyPer = fc.constantFrom('period', 'month', 'quarter', 'year', 'life');

function anyTiers(parties: readonly string[], minor: fc.Arbitrary<bigint>) {
  return fc
    .record({
      per: anyPer,
      mode: fc.constantFrom('marginal', 'marginal', 'whole'),
      limits: fc.uniqueArray(minor, { maxLength: 3 }),
      splits: fc.tuple(anySplit(parties), anySplit(parties), anySplit(parties), anySplit(parties)),
    })
    .map(({ per, mode, limits, splits: [last, ...splits] }) => {
      const rising = limits.filter((limit) => limit > 0n).sort((a, b) => (a < b ? -1 : 1));
      const steps = rising.map((limit, index) => ({ upTo: text(limit), split: splits[index] ?? last }));
      return { tiers: { per, mode, steps: [...steps, { split: last }] } };
    });
}

function anyTerms(parties: readonly string[], minor: fc.Arbitrary<bigint>) {
  const when = fc.constantFrom(
    {},
    { when: { product: ['p'] } },
    { when: { product: ['q', 'r'], region: ['VN'] } },
  );
  const rule = fc.oneof(
    anySplit(parties).map((split) => ({ split })),
    anyTiers(parties, minor),
    fc.record({
      roles: fc.constant({ source: '0.1', close: '0.235', deliver: '0.665' }),
      else: fc.constantFrom(...parties),
    }),
    fc.record({
      fee: fc.record({ to: fc.constantFrom(...parties), amount: minor.map(text) }),
      rest: anySplit(parties),
    }),
  );
  return fc
    .record({
      period: fc.constantFrom('month', 'quarter', 'year'),
      base: fc.constantFrom('gross', 'net', 'profit'),
      shares: fc.array(
        fc.tuple(when, rule).map(([condition, share]) => ({ ...condition, ...share })),
        { minLength: 1, maxLength: 3 },
      ),
      costs: fc.array(
        fc
          .record({
            category: fc.constantFrom('x', '', '*'),
            split: anySplit(parties),
            cap: fc.option(fc.record({ amount: minor.map(text), per: anyPer })),
          })
          .map(({ cap, ...cost }) => (cap === null ? cost : { ...cost, cap })),
        { maxLength: 2 },
      ),
      bonuses: fc.array(
        fc.record({
          to: fc.constantFrom(...parties),
          from: fc.constantFrom(...parties),
          per: anyPer,
          reaches: minor.map(text),
          amount: minor.map(text),
        }),
        { maxLength: 2 },
      ),
      refunds: fc.constantFrom({}, { within: 'P20D' }, { within: 'P1M' }),
    })
    .map((changes): Fields => ({ parties, ends: '2026-05-31', ...changes }));
}

const anyTime = fc
  .integer({ min: 0, max: 170 * 24 })
  .map((hours) => new Date(Date.UTC(2025, 11, 25) + hours * 3_600_000).toISOString());
const anyId = fc.integer({ min: 0, max: 14 });

function anyEvents(parties: readonly string[], minor: fc.Arbitrary<bigint>) {
  const party = fc.constantFrom(...parties, ...parties, ...parties, 'nobody');
  const amount = minor.map(text);
  const sale = fc.record(
    {
      kind: fc.constant('sale'),
      amount,
      tax: amount,
      costOfGoods: amount,
      collectedBy: party,
      currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD', 'GBP'),
      product: fc.constantFrom('p', 'p', 'q', ''),
      region: fc.constantFrom('VN', 'NL'),
      roles: fc.dictionary(fc.constantFrom('source', 'close', 'deliver', 'other'), party),
    },
    { requiredKeys: ['kind', 'amount', 'collectedBy', 'currency'] },
  );
  const refund = fc.record(
    { kind: fc.constant('refund'), of: anyId.map((id) => `sale${id}`), amount, paidBy: party },
    { requiredKeys: ['kind', 'of', 'amount'] },
  );
  const cost = fc.record(
    {
      kind: fc.constant('cost'),
      category: fc.constantFrom('x', 'y'),
      amount,
      currency: fc.constantFrom('EUR', 'USD'),
      paidBy: party,
    },
    { requiredKeys: ['kind', 'amount', 'currency', 'paidBy'] },
  );
  const payment = fc.record({ kind: fc.constant('payment'), from: party, to: party, amount });
  const kind = fc.oneof(
    { weight: 5, arbitrary: sale },
    { weight: 4, arbitrary: refund },
    { weight: 2, arbitrary: cost },
    { weight: 1, arbitrary: payment },
  );
  return fc.array(
    fc.tuple(kind, anyId, anyTime, fc.option(anyTime, { nil: undefined, freq: 3 })).map(
      ([fields, id, at, recordedAt]): Fields => ({
        ...fields,
        id: `${fields.kind}${id}`,
        at,
        recordedAt,
      }),
    ),
    { maxLength: 50, size: 'max' },
  );
}

const two = ['a', 'b'];
const four = ['a', 'b', 'c', 'd'];

test.each([
  ['two parties, amounts of a shop', two, smallMinor],
  ['two parties, amounts near and beyond what doubles hold', two, anyMinor],
  ['four parties, amounts of a shop', four, smallMinor],
  ['four parties, amounts near and beyond what doubles hold', four, anyMinor],
])('columns and objects agree: %s', (_, parties, minor) => {
  fc.assert(fc.property(anyTerms(parties, minor), anyEvents(parties, minor), check), { numRuns: 80 });
});

test.each([
  ['amounts of a shop', smallMinor],
  ['amounts near and beyond what doubles hold', anyMinor],
])('columns and objects agree where many events share a day: %s', (_, minor) => {
  const days = fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-28');
  const sale = fc.record({
    day: days,
    product: fc.constantFrom('p', 'p', 'q'),
    region: fc.constantFrom('VN', 'NL'),
    minor,
    tax: minor,
    collectedBy: fc.constantFrom(...two),
  });
  const refund = fc.record({ day: days, of: fc.integer({ min: 0, max: 30 }), minor });
  const property = fc.property(
    anyTerms(two, minor),
    fc.array(fc.oneof({ weight: 5, arbitrary: sale }, { weight: 2, arbitrary: refund }), {
      minLength: 10,
      maxLength: 60,
    }),
    (changes, facts) => {
      const events = facts.map((fact, index): Fields => {
        const at = { at: `${fact.day}T10:${String(index).padStart(2, '0')}:00Z` };
        if ('of' in fact) return refundOf(`e${index}`, `e${fact.of}`, text(fact.minor), at);
        const { product, region, collectedBy, tax } = fact;
        return saleOf(`e${index}`, text(fact.minor), {
          ...at,
          product,
          region,
          collectedBy,
          tax: text(tax),
        });
      });
      check(changes, events);
    },
  );
  fc.assert(property, { numRuns: 100 });
});

test('thousands of events, refunds far behind their sales', () => {
  const steps = [
    { upTo: '20000.00', split: { a: '0.2', b: '0.8' } },
    { upTo: '90000.00', split: { a: '0.333', b: '0.667' } },
    { split: { a: '1' } },
  ];
  const shares = [
    { when: { product: ['p'] }, split: { a: '0.415', b: '0.585' } },
    { tiers: { per: 'month', mode: 'marginal', steps } },
  ];
  const events = Array.from({ length: 5000 }, (_, at): Fields => {
    const moment = { at: new Date(Date.UTC(2026, 0, 1) + at * 1_500_000).toISOString() };
    const minor = (of: number) => BigInt(100 + ((of * 7919) % 9001));
    const sold = Math.max(0, at - 2500);
    if (at % 12 === 7)
      return refundOf(`e${at}`, `e${sold}`, text(minor(sold) / (1n + BigInt(at % 3))), moment);
    const more = { ...moment, collectedBy: at % 3 === 0 ? 'a' : 'b', product: at % 10 === 0 ? 'p' : 'q' };
    return saleOf(`e${at}`, text(minor(at)), more);
  });
  const bonuses = [{ to: 'a', from: 'b', per: 'month', reaches: '60000.00', amount: '500.00' }];
  check({ parties: two, shares, bonuses, refunds: { within: 'P43D' } }, events);
});

/** Refunds that fit their sales, which random ones seldom do. */
const refundedSales = fc.array(
  fc.tuple(anyMinor, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }), fc.boolean()),
  { minLength: 3, maxLength: 6 },
);

test('sales that are refunded bit by bit, in time and late', () => {
  const property = fc.property(anyTerms(two, anyMinor), refundedSales, (changes, sales) => {
    const events = sales.flatMap(([minor, percents, withTax], index): readonly Fields[] => {
      const sale = {
        id: `s${index}`,
        kind: 'sale',
        at: '2026-01-30T10:00:00Z',
        amount: text(minor),
        ...(withTax ? { tax: text(minor / 3n), costOfGoods: text(minor) } : {}),
        currency: 'EUR',
        collectedBy: 'b',
      };
      const refunds = percents.map((percent, piece) => ({
        id: `r${index}.${piece}`,
        kind: 'refund',
        of: sale.id,
        at: `2026-02-${10 + 3 * piece + index}T10:00:00Z`,
        amount: text((minor * BigInt(percent)) / 100n),
      }));
      return [sale, ...refunds];
    });
    check({ ...changes, shares: [...list(changes.shares), { split: { a: '0.333', b: '0.667' } }] }, events);
  });
  fc.assert(property, { numRuns: 100 });
});

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The number whose product with `of` leaves 1 when divided by `modulus`, by Euclid's algorithm. */
function inverse(of: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [of, modulus, 1n, 0n];
  while (b !== 0n) {
    const quotient = a / b;
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}

test('a cent that hangs by one unit falls the same way, also where doubles begin to round products', () => {
  const scale = 1_000_000n;
  const property = fc.property(
    fc.bigInt({ min: 1n, max: scale - 1n }).filter((weight) => weight % 2n !== 0n && weight % 5n !== 0n),
    fc.array(fc.tuple(fc.bigInt({ min: -1n, max: 1n }), fc.bigInt({ min: 2n ** 50n, max: 2n ** 57n })), {
      minLength: 5,
      maxLength: 20,
    }),
    (weight, products) => {
      const rate = (digits: bigint) => `0.${digits.toString().padStart(6, '0')}`;
      const nearHalf = products.map(([more, product]) => {
        const rest = ((scale / 2n + more) * inverse(weight, scale)) % scale;
        return (product / weight / scale) * scale + rest;
      });
      const split = { a: rate(weight), b: rate(scale - weight) };
      const sales = nearHalf.map((minor, at) => saleOf(`s${at}`, text(minor), { collectedBy: 'a' }));
      check({ parties: two, shares: [{ split }] }, sales);
      check(
        { parties: two, shares: [{ tiers: { per: 'year', mode: 'marginal', steps: [{ split }] } }] },
        sales,
      );
    },
  );
  fc.assert(property, { numRuns: 50 });
});

test('a refund of half a sale with an odd base rounds to even, whatever the size', () => {
  const halves = fc.array(fc.bigInt({ min: 2n ** 23n, max: 2n ** 30n }), { minLength: 1, maxLength: 20 });
  const property = fc.property(halves, (minors) => {
    const events = minors.flatMap((half, at) => [
      saleOf(`s${at}`, text(2n * half), { tax: '0.01', collectedBy: 'a' }),
      refundOf(`r${at}`, `s${at}`, text(half)),
    ]);
    check({ parties: two, base: 'net', shares: [{ split: { a: '0.37', b: '0.63' } }] }, events);
  });
  fc.assert(property, { numRuns: 50 });
});

test('no events, no periods', () => {
  const terms = parsedTerms();
  const { columns } = readColumns({ terms, rates }, []);
  expect(settleColumns(terms, columns).balances).toEqual([]);
});

test('every kind of rule is covered; more parties than columns can number are not', () => {
  const covered = { parties: two, shares: parsedTerms().shares, costs: [] };
  expect(canUseColumns(covered)).toBe(true);
  expect(canUseColumns({ ...covered, parties: Array.from({ length: 40_000 }, (_, at) => `p${at}`) })).toBe(
    false,
  );
});

test('a refund of a loss that lifts a window to its next step', () => {
  const half = { soft: '0.5', hard: '0.5' };
  const steps = [{ upTo: '10.00', split: half }, { split: { soft: '0.2', hard: '0.8' } }];
  check({ base: 'profit', shares: [{ tiers: { per: 'life', mode: 'whole', steps } }] }, [
    saleOf('a', '9.00'),
    saleOf('b', '1.00', { costOfGoods: '5.00' }),
    saleOf('c', '4.50'),
    refundOf('d', 'b', '1.00'),
    refundOf('e', 'a', '9.00'),
  ]);
});
