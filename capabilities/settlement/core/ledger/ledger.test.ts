/** What lines post, that every entry balances, that the ledger says what the statements say, and how files write it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney } from '#kernel/money.ts';
import { parseRates } from '../rates.ts';
import { settle } from '../settle.ts';
import { batchOf, costOf, type Fields, parsedTerms, paymentOf, refundOf, saleOf } from '../test-examples.ts';
import { accountName, chartOf, parseAccount } from './accounts.ts';
import { beancountJournal } from './beancount-journal.ts';
import { csvJournal, ledgerColumns } from './csv-journal.ts';
import { hledgerJournal } from './hledger-journal.ts';
import { beancountNames, hledgerNames } from './journal-names.ts';
import { balancesAfter, keepLedger, type LedgerPeriod, partyBalances } from './keep-ledger.ts';

const rates = (() => {
  const parsed = parseRates([]);
  if (!parsed.ok) throw new Error('no rates are rates');
  return parsed.value;
})();

function ledgerOf(changes: Fields, events: readonly Fields[]) {
  const terms = parsedTerms(changes);
  const ledger = keepLedger(terms);
  const statements = settle({ terms, rates }, batchOf(terms, events), null, ledger);
  return { terms, statements, periods: ledger.periods };
}

const posted = (periods: readonly LedgerPeriod[]) =>
  periods.flatMap(({ entries }) =>
    entries.map(({ kind, accounts, amounts }) => [
      kind,
      ...accounts.map((account, index) => `${accountName(account)} ${amounts[index]}`),
    ]),
  );

describe('an entry', () => {
  it.each<{ name: string; terms?: Fields; events: readonly Fields[]; posts: readonly string[][] }>([
    {
      name: 'a sale: what came in is held, what is due is credited',
      events: [saleOf('s1', '100.00')],
      posts: [['sale', 'held:hard 10000', 'entitled:soft -3000', 'entitled:hard -7000']],
    },
    {
      name: 'a sale at a loss turns the signs round',
      terms: { base: 'profit' },
      events: [saleOf('s1', '10.00', { costOfGoods: '20.00' })],
      posts: [['sale', 'held:hard -1000', 'entitled:soft 300', 'entitled:hard 700']],
    },
    {
      name: 'a refund takes both back, from the hands of whoever paid it',
      events: [saleOf('s1', '100.00'), refundOf('r1', 's1', '10.00', { paidBy: 'soft' })],
      posts: [
        ['sale', 'held:hard 10000', 'entitled:soft -3000', 'entitled:hard -7000'],
        ['refund', 'held:soft -1000', 'entitled:soft 300', 'entitled:hard 700'],
      ],
    },
    {
      name: 'a shared cost',
      terms: { costs: [{ category: 'marketing', split: { soft: '0.5', hard: '0.5' } }] },
      events: [costOf('c1', '10.00')],
      posts: [['cost', 'held:soft -1000', 'entitled:soft 500', 'entitled:hard 500']],
    },
    {
      name: 'a cost that nobody shares moves nothing and still has its entry',
      events: [costOf('c1', '10.00')],
      posts: [['cost', 'held:soft 0']],
    },
    {
      name: 'a payment moves money from hand to hand',
      events: [paymentOf('p1', '25.00')],
      posts: [['payment', 'held:hard:payments -2500', 'held:soft:payments 2500']],
    },
    {
      name: 'a bonus moves what is due',
      terms: { bonuses: [{ to: 'soft', from: 'hard', per: 'year', reaches: '50.00', amount: '5.00' }] },
      events: [saleOf('s1', '100.00')],
      posts: [
        ['sale', 'held:hard 10000', 'entitled:soft -3000', 'entitled:hard -7000'],
        ['bonus', 'entitled:soft -500', 'entitled:hard 500'],
      ],
    },
  ])('$name', ({ terms = {}, events, posts }) => {
    expect(posted(ledgerOf(terms, events).periods)).toEqual(posts);
  });

  it('bears the local day on which its event had happened and was recorded', () => {
    const late = saleOf('s2', '1.00', { at: '2026-03-10T10:00:00Z', recordedAt: '2026-04-02T23:30:00Z' });
    const early = saleOf('s3', '1.00', { at: '2026-03-31T22:30:00Z', recordedAt: '2026-03-05T10:00:00Z' });
    const { periods } = ledgerOf({}, [saleOf('s1', '1.00'), late, early]);
    expect(
      periods.flatMap(({ from, entries }) => entries.map(({ event, day }) => [from, event, day])),
    ).toEqual([
      ['2026-03-01', 's1', 20_522],
      ['2026-04-01', 's3', 20_544],
      ['2026-04-01', 's2', 20_546],
    ]);
  });
});

const parties = ['soft', 'hard', 'third'];
const cents = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .map((minor) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`);
const anyParty = fc.constantFrom(...parties);
const anyTime = fc
  .integer({ min: 0, max: 150 * 24 })
  .map((hours) => new Date(Date.UTC(2026, 0, 2) + hours * 3_600_000).toISOString());
const anyEvent = fc.tuple(
  fc.oneof(
    fc.record({ amount: cents(90_000), collectedBy: anyParty }).map((more) => saleOf('s', more.amount, more)),
    fc
      .record({ of: fc.nat(9), amount: cents(20_000), paidBy: anyParty })
      .map(({ of, amount, paidBy }) => refundOf('r', `s${of}`, amount, { paidBy })),
    fc.record({ amount: cents(9000), paidBy: anyParty }).map((more) => costOf('c', more.amount, more)),
    fc
      .record({ from: anyParty, to: anyParty, amount: cents(9000) })
      .map((more) => paymentOf('p', more.amount, more)),
  ),
  fc.nat(9),
  anyTime,
  fc.option(anyTime, { nil: undefined }),
);
const anyEvents = fc.array(
  anyEvent.map(
    ([event, number, at, recordedAt]): Fields => ({
      ...event,
      id: `${String(event.id)}${number}`,
      at,
      recordedAt,
    }),
  ),
  { maxLength: 40 },
);
const threeParties: Fields = {
  parties,
  shares: [
    {
      tiers: {
        per: 'year',
        mode: 'whole',
        steps: [
          { upTo: '500.00', split: { soft: '0.3', hard: '0.3', third: '0.4' } },
          { split: { soft: '0.5', hard: '0.333', third: '0.167' } },
        ],
      },
    },
  ],
  costs: [{ category: '*', split: { soft: '0.333', hard: '0.667' }, cap: { amount: '70.00', per: 'month' } }],
  bonuses: [{ to: 'third', from: 'soft', per: 'quarter', reaches: '200.00', amount: '7.01' }],
  refunds: { within: 'P20D' },
};

describe('the ledger', () => {
  it('has a balanced entry for every line, and says what the statements say, whatever happened', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { terms, statements, periods } = ledgerOf(threeParties, events);
        expect(periods.map(({ from }) => from)).toEqual(statements.map(({ period }) => period.from));
        for (const [index, period] of periods.entries()) {
          const statement = statements[index];
          expect(period.entries.map(({ event }) => event)).toEqual(
            statement?.lines.map(({ event }) => event),
          );
          for (const entry of period.entries) {
            expect(entry.amounts.reduce((sum, minor) => sum + minor, 0n)).toBe(0n);
            expect(entry.amounts.length).toBe(entry.accounts.length);
          }
          expect(Object.fromEntries(partyBalances(period.balances, terms.currency))).toEqual(
            statement?.parties,
          );
        }
      }),
    );
  });

  it('goes on from a period that was written already, to the same balances', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { terms, statements, periods } = ledgerOf(threeParties, events);
        const [before, ...rest] = periods;
        if (before === undefined) return;
        const again = keepLedger(terms, before);
        settle({ terms, rates }, batchOf(terms, events), null, again);
        expect(again.periods).toEqual(rest);
        const all = balancesAfter(
          chartOf(parties),
          null,
          periods.flatMap(({ entries }) => entries),
        );
        expect(all.map(({ closing }) => closing)).toEqual(
          periods.at(-1)?.balances.map(({ closing }) => closing),
        );
        expect(statements.length).toBe(periods.length);
      }),
      { numRuns: 30 },
    );
  });

  it('names accounts so that they can be read back', () => {
    for (const own of chartOf(['soft', 'a-1'])) {
      for (const account of [own.entitled, own.held, own.payments]) {
        expect(parseAccount(accountName(account))).toEqual(account);
      }
    }
    for (const name of ['', 'soft', 'held:', 'cash:soft', 'entitled:soft:payments', 'held:soft:other']) {
      expect(parseAccount(name)).toBe(null);
    }
  });
});

describe('a journal', () => {
  const { terms, periods } = ledgerOf({}, [
    saleOf('=s"1;\\\n|', '100.00', { recordedAt: '2026-04-03T10:00:00Z' }),
    saleOf('s0', '1.00'),
  ]);
  const [march, april] = periods.map((period) => ({ ...period, name: period.from.slice(0, 7) }));
  if (march === undefined || april === undefined) throw new Error('the test has two periods');
  const frame = { title: 'Two "sides"', currency: terms.currency, parties: terms.parties };
  const [entry] = april.entries;
  if (entry === undefined) throw new Error('the test has an entry');

  it('of hledger declares, opens, posts and asserts', () => {
    const journal = hledgerJournal(frame);
    expect(journal.begin(april)).toBe(`; Two "sides"
decimal-mark .
commodity 1000.00 EUR
account entitled:soft  ; type: L, party: soft
account held:soft  ; type: A, party: soft
account held:soft:payments  ; type: A, party: soft
account entitled:hard  ; type: L, party: hard
account held:hard  ; type: A, party: hard
account held:hard:payments  ; type: A, party: hard

2026-04-01 * opening balances
    entitled:soft                   -0.30 EUR
    entitled:hard                   -0.70 EUR
    held:hard                       1.00 EUR

`);
    expect(
      journal.entry(april, entry),
    ).toBe(`2026-04-03 * sale =s"1,\\ ,  ; period: 2026-04, line: 1, late: yes
    held:hard                       100.00 EUR
    entitled:soft                   -30.00 EUR
    entitled:hard                   -70.00 EUR

`);
    expect(journal.end(april)).toContain(
      '2026-04-30 * balances of 2026-04\n    entitled:soft                   0.00 EUR =* -30.30 EUR\n',
    );
  });

  it('of Beancount opens, posts and asserts', () => {
    const journal = beancountJournal(frame);
    expect(journal.begin(march)).toContain('option "title" "Two \\"sides\\""\n');
    expect(journal.begin(march)).toContain('2026-03-01 open Held:Soft:Payments EUR\n  party: "soft"\n');
    expect(journal.begin(march)).not.toContain('opening balances');
    expect(journal.entry(april, entry)).toBe(`2026-04-03 * "sale" "=s\\"1;\\\\ |"
  period: "2026-04"
  line: 1
  late: TRUE
  Held:Hard                       100.00 EUR
  Entitled:Soft                   -30.00 EUR
  Entitled:Hard                   -70.00 EUR

`);
    expect(journal.end(april)).toContain(
      '2026-05-01 balance Held:Hard                       101.00 ~ 0.00 EUR\n',
    );
  });

  it('as a table has one posting a row, and no cell that is a formula', () => {
    const journal = csvJournal(frame, ledgerColumns);
    expect(journal.begin(april)).toBe(
      '\uFEFFperiod,line,day,event,kind,account,party,debit,credit,currency\r\n' +
        '2026-04,,2026-04-01,,opening,entitled:soft,soft,,0.30,EUR\r\n' +
        '2026-04,,2026-04-01,,opening,entitled:hard,hard,,0.70,EUR\r\n' +
        '2026-04,,2026-04-01,,opening,held:hard,hard,1.00,,EUR\r\n',
    );
    const [first] = journal.entry(april, entry).split('\r\n');
    expect(first).toBe('2026-04,1,2026-04-03,"\'=s""1;\\\n|",sale,held:hard,hard,100.00,,EUR');
    expect(parseMoney('100.00', 'EUR')).toBe(10_000n);
  });

  it('names parties as each program can read them, no two alike', () => {
    const odd = ['soft', 'Soft', 'phần mềm', '苏州', 'a:b', 'a-b', 'a  ;b', '1', ' ', '\t', 'đông'];
    expect([...hledgerNames(odd).values()]).toEqual([
      'soft',
      'Soft',
      'phần mềm',
      '苏州',
      'a-b',
      'a-b 2',
      'a -b',
      '1',
      'X',
      'X 2',
      'đông',
    ]);
    expect([...beancountNames(odd).values()]).toEqual([
      'Soft',
      'Soft-2',
      'Phần-mềm',
      'X苏州',
      'A-b',
      'A-b-2',
      'A-b-3',
      '1',
      'X',
      'X-2',
      'Đông',
    ]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (names) => {
        for (const forms of [hledgerNames(names), beancountNames(names)])
          expect(new Set(forms.values()).size).toBe(names.length);
      }),
    );
  });
});
