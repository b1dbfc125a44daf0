import { describe, expect, it } from 'vitest';
import { planSpends } from './plan-spends.ts';
import { readAnswersTable } from './read-answers-table.ts';
import { periodIn, readSpendTable } from './read-spend-table.ts';

function codesOf(decision: ReturnType<typeof readSpendTable> | ReturnType<typeof readAnswersTable>) {
  if (decision.ok) return [];
  const { refusal } = decision;
  return (refusal.faults ?? [refusal]).map(({ code, values }) => `${code} ${values?.row ?? ''}`.trim());
}

describe('spend in a table', () => {
  it.each([
    ['English', 'Channel,Month,Spend,Currency\nFair,2026-03,"1,250.50",EUR\n', 'EUR', 125050n],
    ['Dutch', 'Kanaal;Maand;Kosten\nBeurs;maart 2026;100\n', 'EUR', null],
    ['Dutch figures', 'Kanaal;Periode;Bedrag\nBeurs;03-2026;1.250,50\n', 'EUR', 125050n],
    ['Vietnamese', 'Kênh\tTháng\tChi phí\nHội chợ\t03/2026\t12.500.000\n', 'VND', 12500000n],
    ['Chinese', '渠道,月份,费用\n展会,2026年3月,8000.00\n', 'CNY', 800000n],
  ])('%s is read', (_, text, currency, amountMinor) => {
    const read = readSpendTable(text, currency);
    if (amountMinor === null) expect(codesOf(read)).toEqual(['row_has_no_period 2']);
    else
      expect(read).toMatchObject({
        ok: true,
        value: { rows: [{ row: 2, period: '2026-03', currency, amountMinor }] },
      });
  });

  it.each([
    ['2026-03', '2026-03'],
    ['2026-Q1', '2026-Q1'],
    ['q1 2026', '2026-Q1'],
    ['2026', '2026'],
    ['2026年', '2026'],
    ['2026/3', '2026-03'],
    ['15.03.2026', '2026-03'],
    ['13/2026', null],
    ['soon', null],
  ])('“%s” is the period %s', (cell, period) => {
    expect(periodIn(cell, 'dmy')).toBe(period);
  });

  it.each([
    ['', ['table_is_empty']],
    ['channel,period,amount\n', ['table_is_empty']],
    ['channel,period\nFair,2026-03\n', ['table_lacks_a_column 1']],
    ['channel,month,period,amount\nFair,2026-03,2026-03,1\n', ['table_has_two_columns 1']],
    ['channel,period,amount\nFair,2026-03\n', ['row_has_wrong_length 2']],
    ['channel,period,amount\nFair,"2026-03,1\n', ['table_cannot_be_read']],
    ['channel,period,amount\n,2026-03,1\n', ['row_lacks_a_name 2']],
    [`channel,period,amount\n${'x'.repeat(121)},2026-03,1\n`, ['row_has_a_long_text 2']],
    [
      'channel,period,amount\nFair,2026-03,-1\nFair,2026-04,much\n',
      ['row_has_no_amount 2', 'row_has_no_amount 3'],
    ],
    ['channel,period,amount,currency\nFair,2026-03,1,gold\n', ['row_has_no_currency 2']],
  ])('%j is refused', (text, codes) => {
    expect(codesOf(readSpendTable(text, 'EUR'))).toEqual(codes);
  });

  it('says which rows are new, changed, the same, repeated, or count a month twice', () => {
    const row = (number: number, channel: string, period: string, amountMinor: bigint) => ({
      ...{ row: number, channel, period, amountMinor },
      currency: 'EUR',
    });
    const known = [
      { channel: 'Fair', period: '2026-03', currency: 'EUR', amountMinor: 5n },
      { channel: 'Web', period: '2026-03', currency: 'EUR', amountMinor: 5n },
    ];
    const planned = planSpends(
      [row(2, 'fair', '2026-03', 5n), row(3, 'Web', '2026-03', 6n), row(4, 'Web', '2026-04', 7n)],
      known,
    );
    expect(planned.ok && planned.value.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'changed',
      'added',
    ]);
    const refused = planSpends(
      [row(2, 'Web', '2026-04', 6n), row(3, 'Web', '2026-04', 6n), row(4, 'Fair', '2026-Q1', 9n)],
      known,
    );
    expect(refused.ok ? [] : refused.refusal.faults?.map(({ code }) => code)).toEqual([
      'row_is_repeated',
      'row_overlaps',
    ]);
  });
});

describe('answers in a table', () => {
  it('are read with or without who answered', () => {
    expect(
      readAnswersTable('Khách hàng;Ngày;Điểm;Màu;Nhận xét\nÔ tô A;31/03/2026;9;đỏ;Giao đúng hẹn\n'),
    ).toEqual({
      ok: true,
      value: {
        rows: [
          {
            ...{ row: 2, customer: 'Ô tô A', respondent: '', askedOn: '2026-03-31', score: 9 },
            comment: 'Giao đúng hẹn',
          },
        ],
        leftOut: ['Màu'],
      },
    });
  });

  it.each([
    ['customer,date,score\nA,2026-03-31,11\n', ['row_has_no_score 2']],
    ['customer,date,score\nA,2026-03-31,7.5\n', ['row_has_no_score 2']],
    ['customer,date,score\nA,2026-02-30,7\n', ['row_has_no_day 2']],
    ['customer,date,score\n ,2026-03-31,7\n', ['row_lacks_a_name 2']],
    ['customer,date,score\nA,2026-03-31,7\nA,2026-03-31,7\n', ['row_is_repeated 3']],
    [`customer,date,score,comment\nA,2026-03-31,7,${'x'.repeat(2001)}\n`, ['row_has_a_long_text 2']],
    ['customer,score\nA,7\n', ['table_lacks_a_column 1']],
  ])('%j is refused', (text, codes) => {
    expect(codesOf(readAnswersTable(text))).toEqual(codes);
  });
});
