import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney } from '#kernel/money.ts';
import { type Due, duesOf, type MadePayment, type SettledPeriod } from './dues.ts';
import type { Transfer } from './statement.ts';

const asked = (amount: string, due: string, from = 'hard', to = 'soft'): Transfer => ({
  from,
  to,
  amount,
  due,
});
const paid = (event: string, amount: string, from = 'hard', to = 'soft'): MadePayment => ({
  event,
  at: '2026-04-20T10:00:00Z',
  from,
  to,
  amount,
});
const closed = (
  period: string,
  transfers: readonly Transfer[],
  payments: readonly MadePayment[] = [],
): SettledPeriod => ({ period, transfers, payments });
const running = (period: string, payments: readonly MadePayment[]): SettledPeriod => ({
  period,
  transfers: null,
  payments,
});

const brief = ({ period, from, to, due, amount, paid, setOff, open, state, daysOverdue }: Due) =>
  `${period} ${from}>${to} ${due}: ${amount} = ${paid} + ${setOff} + ${open} ${state}${daysOverdue > 0 ? ` ${daysOverdue}` : ''}`;

const march = closed('2026-03', [asked('100.00', '2026-05-01')]);

describe('what is to be paid by when', () => {
  test.each<[string, readonly SettledPeriod[], string, readonly string[]]>([
    ['nothing without statements', [], '2026-05-01', []],
    ['an open period asks for nothing yet', [running('2026-03', [])], '2026-05-01', []],
    [
      'due on its last day',
      [march],
      '2026-05-01',
      ['2026-03 hard>soft 2026-05-01: 100.00 = 0.00 + 0.00 + 100.00 due'],
    ],
    [
      'overdue the day after, counted over a month’s end',
      [march],
      '2026-06-02',
      ['2026-03 hard>soft 2026-05-01: 100.00 = 0.00 + 0.00 + 100.00 overdue 32'],
    ],
    [
      'paid in an open period',
      [march, running('2026-04', [paid('p1', '100.00')])],
      '2026-06-01',
      ['2026-03 hard>soft 2026-05-01: 100.00 = 100.00 + 0.00 + 0.00 paid'],
    ],
    [
      'paid in part, the rest overdue',
      [march, running('2026-04', [paid('p1', '60.00'), paid('p2', '0.01')])],
      '2026-05-02',
      ['2026-03 hard>soft 2026-05-01: 100.00 = 60.01 + 0.00 + 39.99 overdue 1'],
    ],
    [
      'what was not paid keeps its day, though the next statement asks for all of it',
      [march, closed('2026-04', [asked('130.00', '2026-05-31')])],
      '2026-05-20',
      [
        '2026-03 hard>soft 2026-05-01: 100.00 = 0.00 + 0.00 + 100.00 overdue 19',
        '2026-04 hard>soft 2026-05-31: 30.00 = 0.00 + 0.00 + 30.00 due',
      ],
    ],
    [
      'a payment goes to the oldest first, and on to the next',
      [march, closed('2026-04', [asked('130.00', '2026-05-31')]), running('2026-05', [paid('p1', '110.00')])],
      '2026-05-20',
      [
        '2026-03 hard>soft 2026-05-01: 100.00 = 100.00 + 0.00 + 0.00 paid',
        '2026-04 hard>soft 2026-05-31: 30.00 = 10.00 + 0.00 + 20.00 due',
      ],
    ],
    [
      'a payment counts before the statement of its period, which asks for what is left',
      [march, closed('2026-04', [asked('70.00', '2026-05-31')], [paid('p1', '60.00')])],
      '2026-05-20',
      [
        '2026-03 hard>soft 2026-05-01: 100.00 = 60.00 + 0.00 + 40.00 overdue 19',
        '2026-04 hard>soft 2026-05-31: 30.00 = 0.00 + 0.00 + 30.00 due',
      ],
    ],
    [
      'a credit of the next period is set off against the oldest',
      [march, closed('2026-04', [asked('80.00', '2026-05-31')])],
      '2026-05-20',
      ['2026-03 hard>soft 2026-05-01: 100.00 = 0.00 + 20.00 + 80.00 overdue 19'],
    ],
    [
      'a rest that is too small to be paid out is carried, and asked for again later with a new day',
      [
        march,
        closed('2026-04', [], [paid('p1', '95.00')]),
        closed('2026-05', [asked('65.00', '2026-07-01')]),
      ],
      '2026-06-20',
      [
        '2026-03 hard>soft 2026-05-01: 100.00 = 95.00 + 5.00 + 0.00 set_off',
        '2026-05 hard>soft 2026-07-01: 65.00 = 0.00 + 0.00 + 65.00 due',
      ],
    ],
    [
      'the debt turns round',
      [march, closed('2026-04', [asked('10.00', '2026-05-31', 'soft', 'hard')])],
      '2026-06-01',
      [
        '2026-03 hard>soft 2026-05-01: 100.00 = 0.00 + 100.00 + 0.00 set_off',
        '2026-04 soft>hard 2026-05-31: 10.00 = 0.00 + 0.00 + 10.00 overdue 1',
      ],
    ],
    [
      'paid beforehand: the statement already asks for less',
      [march, closed('2026-04', [asked('20.00', '2026-05-31')], [paid('p1', '110.00')])],
      '2026-05-20',
      [
        '2026-03 hard>soft 2026-05-01: 100.00 = 100.00 + 0.00 + 0.00 paid',
        '2026-04 hard>soft 2026-05-31: 20.00 = 0.00 + 0.00 + 20.00 due',
      ],
    ],
    [
      'a payment the other way round is matched with nothing',
      [march, running('2026-04', [paid('p1', '100.00', 'soft', 'hard')])],
      '2026-05-01',
      ['2026-03 hard>soft 2026-05-01: 100.00 = 0.00 + 0.00 + 100.00 due'],
    ],
    [
      'among three, a debt that is owed to another now keeps its day, less what was set off of it',
      [
        closed('2026-03', [asked('100.00', '2026-05-01', 'a', 'b')]),
        closed('2026-04', [asked('90.00', '2026-05-31', 'a', 'c')]),
        closed('2026-05', [asked('95.00', '2026-07-01', 'a', 'c')]),
      ],
      '2026-06-01',
      [
        '2026-03 a>b 2026-05-01: 100.00 = 0.00 + 100.00 + 0.00 set_off',
        '2026-03 a>c 2026-05-01: 90.00 = 0.00 + 0.00 + 90.00 overdue 31',
        '2026-05 a>c 2026-07-01: 5.00 = 0.00 + 0.00 + 5.00 due',
      ],
    ],
  ])('%s', (_, periods, today, dues) => {
    expect(duesOf('EUR', periods, today).map(brief)).toEqual(dues);
  });

  test('each due names the payments that went to it', () => {
    const dues = duesOf(
      'EUR',
      [march, closed('2026-04', [asked('130.00', '2026-05-31')]), running('2026-05', [paid('p1', '110.00')])],
      '2026-05-20',
    );
    const at = '2026-04-20T10:00:00Z';
    expect(dues.map(({ payments }) => payments)).toEqual([
      [{ event: 'p1', at, amount: '100.00' }],
      [{ event: 'p1', at, amount: '10.00' }],
    ]);
  });

  test('whatever is asked for and paid, what is open is what the last statement asks for', () => {
    const parties = ['a', 'b', 'c'] as const;
    const pair = fc.constantFrom(...parties.flatMap((from) => parties.map((to) => ({ from, to }))));
    const amount = fc.integer({ min: 1, max: 50 }).map((minor) => formatMoney(BigInt(minor), 'EUR'));
    const move = fc.record({ pair, amount }).filter(({ pair: { from, to } }) => from !== to);
    const month = fc.record({
      payments: fc.array(move, { maxLength: 3 }),
      transfers: fc.uniqueArray(move, {
        maxLength: 3,
        selector: ({ pair: { from, to } }) => `${from} ${to}`,
      }),
    });
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 6 }), (months) => {
        const periods = months.map(({ payments, transfers }, index) =>
          closed(
            `2026-0${index + 1}`,
            transfers.map(({ pair: { from, to }, amount: of }) =>
              asked(of, `2026-0${index + 2}-15`, from, to),
            ),
            payments.map(({ pair: { from, to }, amount: of }, at) => paid(`p${index}.${at}`, of, from, to)),
          ),
        );
        const dues = duesOf('EUR', periods, '2026-05-01');
        const minor = (text: string) => BigInt(text.replace('.', ''));
        for (const due of dues) {
          expect(minor(due.paid) + minor(due.setOff) + minor(due.open)).toBe(minor(due.amount));
          expect(due.payments.reduce((sum, one) => sum + minor(one.amount), 0n)).toBe(minor(due.paid));
        }
        const last = months.at(-1)?.transfers ?? [];
        for (const { from, to } of parties.flatMap((a) => parties.map((b) => ({ from: a, to: b })))) {
          const open = dues
            .filter((due) => due.from === from && due.to === to)
            .reduce((sum, due) => sum + minor(due.open), 0n);
          const stated = last.find((one) => one.pair.from === from && one.pair.to === to)?.amount ?? '0.00';
          expect(open).toBe(minor(stated));
        }
      }),
    );
  });
});
