/** What holds for all terms and events: nothing is lost, nothing depends on the order of input, nothing closed changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, hashJson, type Json } from '#kernel/canonical-json.ts';
import { formatLocalDate, nextPeriod, parseLocalDate, startOfPeriod } from '#kernel/local-date.ts';
import { formatMoney, parseMoney } from '#kernel/money.ts';
import type { OnLine } from './apply-event.ts';
import { bareHead, inPublishedOrder, lineJson } from './bare-statement.ts';
import { type ClosedPeriod, closePeriod, withLines } from './close-period.ts';
import { parseEvents } from './events.ts';
import { explainPosting } from './explain-posting.ts';
import { keepReason, recallPosting } from './keep-reason.ts';
import type { Posting } from './postings.ts';
import { parseRates } from './rates.ts';
import { startReplay } from './replay.ts';
import type { Explanation } from './sentences.ts';
import { recordEvents, settle } from './settle.ts';
import { type PartySums, type Simulation, type Sums, startSimulation } from './simulate.ts';
import { startState } from './state.ts';
import type { BareLine, Statement } from './statement.ts';
import type { Terms } from './terms.ts';
import { batchOf, type Fields, linesOf, parsedTerms, refundOf, saleOf } from './test-examples.ts';
import { bareLine } from './write-line.ts';

const parties = ['a', 'b', 'c'];
const rateRows = [
  { date: '2026-01-01', from: 'USD', to: 'EUR', rate: '0.9137' },
  { date: '2026-03-01', from: 'USD', to: 'EUR', rate: '1.1' },
];

const rates = (() => {
  const parsed = parseRates(rateRows);
  if (!parsed.ok) throw new Error('the test gives rates');
  return parsed.value;
})();

const anyParty = fc.constantFrom(...parties);
const cents = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .map((minor) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`);

/** Three rates of up to four places that sum to 1. */
const anySplit = fc
  .tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
  .map(([one, two]) => {
    const [low, high] = one < two ? [one, two] : [two, one];
    const rate = (digits: number) => (digits === 10_000 ? '1' : `0.${String(digits).padStart(4, '0')}`);
    return { a: rate(low), b: rate(high - low), c: rate(10_000 - high) };
  });

const anyPer = fc.constantFrom('period', 'month', 'quarter', 'year', 'life');
const anyWhen = fc.constantFrom({}, { when: { product: ['p'] } });

const anyTiers = fc
  .record({
    per: anyPer,
    mode: fc.constantFrom('marginal', 'whole'),
    splits: fc.tuple(anySplit, anySplit, anySplit),
  })
  .map(({ per, mode, splits: [low, middle, high] }) => ({
    tiers: {
      per,
      mode,
      steps: [{ upTo: '50.00', split: low }, { upTo: '133.33', split: middle }, { split: high }],
    },
  }));
const anyRule = fc.oneof(
  anySplit.map((split) => ({ split })),
  anyTiers,
  fc.record({ roles: fc.constant({ source: '0.1', close: '0.2', deliver: '0.7' }), else: anyParty }),
  fc.record({ fee: fc.record({ to: anyParty, amount: cents(5000) }), rest: anySplit }),
);

const anyTerms = fc
  .record({
    period: fc.constantFrom('month', 'quarter', 'year'),
    base: fc.constantFrom('gross', 'net', 'profit'),
    shares: fc.array(
      fc.tuple(anyWhen, anyRule).map(([when, rule]) => ({ ...when, ...rule })),
      { maxLength: 3 },
    ),
    costs: fc.array(
      fc.record({
        category: fc.constantFrom('x', '*'),
        split: anySplit,
        cap: fc.record({ amount: cents(10_000), per: anyPer }),
      }),
      { maxLength: 2 },
    ),
    bonuses: fc.array(
      fc.record({ to: anyParty, from: anyParty, per: anyPer, reaches: cents(20_000), amount: cents(1000) }),
      { maxLength: 2 },
    ),
    refunds: fc.constantFrom({}, { within: 'P20D' }, { within: 'P1M' }),
    payout: fc.record({ minimum: cents(3000), dueIn: fc.constant('P30D') }),
  })
  .map((changes): Fields => ({ parties, ends: '2026-05-31', ...changes }));

const anyTime = fc
  .integer({ min: 0, max: 170 * 24 })
  .map((hours) => new Date(Date.UTC(2025, 11, 25) + hours * 3_600_000).toISOString());
const anyId = fc.integer({ min: 0, max: 12 });

const anySale = fc.record(
  {
    amount: cents(20_000),
    tax: cents(3000),
    costOfGoods: cents(15_000),
    collectedBy: anyParty,
    currency: fc.constantFrom('EUR', 'EUR', 'USD', 'GBP'),
    product: fc.constantFrom('p', 'q'),
    roles: fc.dictionary(fc.constantFrom('source', 'close', 'deliver'), anyParty),
  },
  { requiredKeys: ['amount', 'collectedBy', 'currency'] },
);
const anyKind = fc.oneof(
  { weight: 4, arbitrary: anySale.map((sale) => ({ kind: 'sale', ...sale })) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('refund'),
      of: anyId.map((id) => `sale${id}`),
      amount: cents(15_000),
      paidBy: anyParty,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('cost'),
      category: fc.constantFrom('x', 'y'),
      amount: cents(8000),
      currency: fc.constantFrom('EUR', 'USD'),
      paidBy: anyParty,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('payment'), from: anyParty, to: anyParty, amount: cents(8000) }),
  },
);

const anyEvents = fc.array(
  fc
    .tuple(anyKind, anyId, anyTime, fc.option(anyTime, { nil: undefined }))
    .map(
      ([fields, id, at, recordedAt]): Fields => ({ ...fields, id: `${fields.kind}${id}`, at, recordedAt }),
    ),
  { maxLength: 40, size: 'max' },
);

function settledWith(terms: Terms, events: readonly unknown[]): readonly Statement<Explanation>[] {
  return settle({ terms, rates }, batchOf(terms, events));
}

/** The sum of money texts. */
function sum(amounts: readonly string[]): bigint {
  return amounts.reduce((total, amount) => total + (parseMoney(amount, 'EUR') ?? 0n), 0n);
}

/** Without events of one id at one moment: which of those comes first is the order of input. */
function withoutTies(events: readonly Fields[]): readonly Fields[] {
  const seen = new Set<string>();
  return events.filter(({ id, at, recordedAt }) => {
    const key = JSON.stringify([id, at, recordedAt ?? at]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

test('balances add up to zero on every statement, and parts to their base on every line', () => {
  fc.assert(
    fc.property(anyTerms, anyEvents, (changes, events) => {
      for (const statement of settledWith(parsedTerms(changes), events)) {
        const balances = Object.values(statement.parties);
        expect(sum(balances.map(({ closing }) => closing))).toBe(0n);
        expect(sum(balances.map(({ entitled }) => entitled))).toBe(sum(balances.map(({ held }) => held)));
        expect(sum(balances.map(({ payments }) => payments))).toBe(0n);
        for (const line of statement.lines) {
          if (line.kind === 'payment') continue;
          const base = line.kind === 'bonus' ? '0.00' : line.base;
          expect(sum(Object.values(line.parts))).toBe(sum([base]));
        }
        const paid = [...statement.transfers, ...statement.carried].map(({ amount }) => amount);
        const owed = balances.map(({ closing }) => closing).filter((closing) => !closing.startsWith('-'));
        expect(sum(paid)).toBe(sum(owed));
      }
    }),
  );
});

test('the text of a line that is hashed is the canonical JSON of the line, and the hash that of the whole statement', () => {
  fc.assert(
    fc.property(
      anyTerms,
      anyEvents,
      fc.constantFrom('__proto__', '10', 'Đối tác "ả"', 'é'),
      (changes, events, name) => {
        const renamed = (value: unknown) =>
          JSON.parse(JSON.stringify(value).replaceAll('"a"', JSON.stringify(name)));
        const terms = parsedTerms(renamed(changes));
        const check: OnLine = (_, posting, text) => {
          const line = bareLine(terms, posting);
          expect(text).toBe(canonicalJson(line));
          const read: BareLine = JSON.parse(text);
          expect(JSON.stringify(inPublishedOrder(read, terms.parties))).toBe(JSON.stringify(line));
        };
        for (const statement of settle({ terms, rates }, batchOf(terms, renamed(events)), null, {
          onLine: check,
        })) {
          const { hashes, lines, ...head } = statement;
          const { statement: hash, ...others } = hashes;
          const bare = bareHead({ ...head, hashes: others });
          const bareLines = lines.map(({ why: _, ...line }) => lineJson(line));
          expect(hashJson({ ...bare, lines: bareLines })).toBe(hash);
        }
      },
    ),
  );
});

test('a line explains itself from its event, the terms and what was kept of its reason just as when it was settled', () => {
  fc.assert(
    fc.property(anyTerms, anyEvents, (changes, events) => {
      const terms = parsedTerms(changes);
      const basis = { terms, rates };
      const onLine: OnLine = (_, posting) => {
        const kept: Json = JSON.parse(JSON.stringify(keepReason(posting)));
        const recalled = recallPosting(basis, posting.event, posting.kind, kept);
        expect(explainPosting(terms, recalled)).toEqual(explainPosting(terms, posting));
      };
      settle(basis, batchOf(terms, events), null, { onLine });
    }),
  );
});

test('the order of input does not matter', () => {
  fc.assert(
    fc.property(
      anyTerms,
      anyEvents
        .map(withoutTies)
        .chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
        ),
      (changes, [events, shuffled]) => {
        const terms = parsedTerms(changes);
        expect(settledWith(terms, shuffled)).toEqual(settledWith(terms, events));
      },
    ),
  );
});

test('repeating events changes nothing but the exceptions that each repeat gets again', () => {
  fc.assert(
    fc.property(anyTerms, anyEvents.map(withoutTies), (changes, events) => {
      const terms = parsedTerms(changes);
      const once = settledWith(terms, events);
      const twice = settledWith(terms, [...events, ...events.map((event) => ({ ...event }))]);
      expect(twice.map(({ lines, parties: balances }) => ({ lines, balances }))).toEqual(
        once.map(({ lines, parties: balances }) => ({ lines, balances })),
      );
      expect(twice.map(({ hashes }) => hashes.events)).toEqual(once.map(({ hashes }) => hashes.events));
    }),
  );
});

test('what is recorded later never changes an earlier statement', () => {
  fc.assert(
    fc.property(anyTerms, anyEvents, fc.constantFrom('2026-02-01', '2026-04-01'), (changes, events, cut) => {
      const terms = parsedTerms(changes);
      const moment = `${cut}T00:00:00+01:00`;
      const recorded = ({ recordedAt, at }: Fields) => Date.parse(String(recordedAt ?? at));
      const before = events.filter((event) => recorded(event) < Date.parse(moment));
      const closed = (all: readonly Fields[]) =>
        settledWith(terms, all).filter(({ period }) => period.to <= cut);
      const earlier = closed(before);
      // What comes later may only add statements of periods that were empty, after these.
      expect(closed(events).slice(0, earlier.length)).toEqual(earlier);
    }),
  );
});

test('recording and closing period by period gives the same statements as all at once', () => {
  fc.assert(
    fc.property(anyTerms, anyEvents, (changes, events) => {
      const terms = parsedTerms(changes);
      const basis = { terms, rates };
      const batch = batchOf(terms, events);
      const whole = settle(basis, batch);
      const starts = [...batch.events, ...batch.unread].flatMap(({ period }) => period ?? []);
      const state = startState(terms);
      const closed: Statement<Explanation>[] = [];
      const postings = new Map<number, Posting[]>();
      const keep: OnLine = (start, posting) => postings.set(start, [...(postings.get(start) ?? []), posting]);
      const first = Math.min(...starts);
      for (let start = first; start <= Math.max(...starts); start = nextPeriod(start, terms.period)) {
        const recordedIn = events.filter((event) => {
          const [read] = batchOf(terms, [event]).events;
          return (
            read !== undefined && (start === first ? read.recordedIn <= start : read.recordedIn === start)
          );
        });
        recordEvents(basis, state, batchOf(terms, recordedIn), keep);
        const { head } = closePeriod(basis, state, start, []);
        closed.push(withLines(terms, head, postings.get(start) ?? []));
      }
      expect(closed).toEqual(whole);
    }),
  );
});

function simulated(terms: Terms, events: readonly unknown[], size: number): Simulation {
  const batch = parseEvents(events, { timeZone: terms.timeZone, period: 'month' });
  if (!batch.ok) throw new Error(JSON.stringify(batch.refusal));
  const simulator = startSimulation({ terms, rates });
  for (let from = 0; from < batch.value.events.length; from += size) {
    simulator.take(batch.value.events.slice(from, from + size));
  }
  simulator.leaveOut(batch.value.unread);
  return simulator.finish();
}

/** The months of each period of the terms, summed: by first day, then party. */
function byPeriod(terms: Terms, { months }: Simulation): ReadonlyMap<string, Sums> {
  const periods = new Map<string, PartySums[]>();
  for (const { from, sums } of months) {
    const start = formatLocalDate(startOfPeriod(from, terms.period));
    const kept = periods.get(start) ?? [];
    periods.set(start, kept);
    sums.forEach((own, party) => {
      const before = kept[party];
      kept[party] = {
        ...own,
        entitled: (before?.entitled ?? 0n) + own.entitled,
        held: (before?.held ?? 0n) + own.held,
        payments: (before?.payments ?? 0n) + own.payments,
      };
    });
  }
  return periods;
}

test('what is simulated comes, in every period, to what its statement says is entitled, held and paid, in chunks of any size', () => {
  fc.assert(
    fc.property(anyTerms, anyEvents, fc.integer({ min: 1, max: 9 }), (changes, events, size) => {
      const terms = parsedTerms(changes);
      const simulation = simulated(terms, events, size);
      const periods = byPeriod(terms, simulation);
      const statements = settledWith(terms, events);
      const money = (minor: bigint | undefined) => formatMoney(minor ?? 0n, terms.currency);
      for (const { period, parties } of statements) {
        const sums = periods.get(period.from);
        terms.parties.forEach((party, index) => {
          const { entitled, held, payments } = parties[party] ?? {};
          const own = sums?.[index];
          expect([entitled, held, payments]).toEqual([
            money(own?.entitled),
            money(own?.held),
            money(own?.payments),
          ]);
        });
      }
      const exceptions = statements.flatMap(({ exceptions: all }) => all).length;
      expect(simulation.exceptions.reduce((sum, { count }) => sum + count, 0)).toBe(exceptions);
      const applied = statements.flatMap(({ lines }) => lines).filter(({ kind }) => kind !== 'bonus');
      expect(simulation.applied).toBe(applied.length);
    }),
  );
});

test('what is simulated is in all the sum of its months, and nothing in it is lost', () => {
  fc.assert(
    fc.property(anyTerms, anyEvents, (changes, events) => {
      const { whole, months } = simulated(parsedTerms(changes), events, 40);
      whole.forEach((own, party) => {
        for (const field of ['entitled', 'held', 'gained', 'collected', 'borne', 'roles'] as const) {
          expect(own[field]).toBe(months.reduce((sum, { sums }) => sum + (sums[party]?.[field] ?? 0n), 0n));
        }
      });
      const sum = (field: keyof PartySums) => whole.reduce((total, own) => total + own[field], 0n);
      expect(sum('gained')).toBe(sum('collected'));
      expect(sum('entitled')).toBe(sum('held'));
    }),
  );
});

const notWhole = anyTerms.filter(({ shares }) => !JSON.stringify(shares).includes('"whole"'));

test('refunding the whole sale in time, in any pieces, leaves nothing of it; only a whole-mode step stays', () => {
  const pieces = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(notWhole, anyEvents, anySale, pieces, (changes, others, sale, minors) => {
      const terms = parsedTerms({ ...changes, refunds: {} });
      const money = (minor: number) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
      const amount = money(minors.reduce((a, b) => a + b, 0));
      const own = [
        saleOf('own', amount, { ...sale, amount }),
        ...minors.map((minor, index) => refundOf(`back${index}`, 'own', money(minor))),
      ];
      const lines = linesOf(settledWith(terms, [...others, ...own]));
      const ofOwn = lines.filter(
        ({ event, kind }) => (event === 'own' || event.startsWith('back')) && kind !== 'bonus',
      );
      for (const party of parties) {
        expect(sum(ofOwn.map((line) => ('parts' in line ? (line.parts[party] ?? '') : '')))).toBe(0n);
      }
    }),
  );
});

test('events read in chunks give the same statements as all at once', () => {
  fc.assert(
    fc.property(anyTerms, anyEvents, fc.integer({ min: 1, max: 7 }), (changes, events, size) => {
      const terms = parsedTerms(changes);
      const batch = batchOf(terms, events);
      const whole = settle({ terms, rates }, batch);
      const first = parseLocalDate(whole[0]?.period.from ?? '');
      const last = parseLocalDate(whole.at(-1)?.period.from ?? '');
      if (first === null || last === null) return;
      const replay = startReplay(first, () => ({ terms, rates }));
      const closed: ClosedPeriod[] = [];
      for (let from = 0; from < batch.events.length; from += size) {
        closed.push(...replay.take(batch.events.slice(from, from + size)));
      }
      closed.push(...replay.finish(last));
      expect(closed.map(({ head }) => head)).toEqual(whole.map(({ lines: _, ...head }) => head));
      expect(closed.map(({ lineCount }) => lineCount)).toEqual(whole.map(({ lines }) => lines.length));
    }),
  );
});
