/** Spend by channel and period out of a table. */

import { clip } from '#capabilities/candidates/core/clip.ts';
import { columnWords } from '#capabilities/facts/core/column-words.ts';
import { guessDates } from '#capabilities/facts/core/guess-dates.ts';
import { guessDecimalMark } from '#capabilities/facts/core/guess-decimal-mark.ts';
import { currencyFrom, readAmount } from '#capabilities/facts/core/read-amount.ts';
import { readDate } from '#capabilities/facts/core/read-date.ts';
import type { DateOrder } from '#capabilities/facts/core/reading.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import { type Currency, minorDigitsOf } from '#kernel/money.ts';
import type { ChannelSpend } from './channel-spend.ts';
import { longest } from './plan.ts';
import { type ReadTable, readTable, refuseFaults, type TableColumn, type TableFault } from './read-table.ts';
import type { DiversificationRefusal } from './refusals.ts';
import { monthsOfPeriod } from './spend-period.ts';

type Field = 'channel' | 'period' | 'amount' | 'currency';

const columns: readonly TableColumn<Field>[] = [
  { field: 'channel', words: ['channel', ...columnWords.channel], needed: true },
  {
    field: 'period',
    words: [
      'period',
      'month',
      ...columnWords.date,
      'ky',
      'thang',
      'quy',
      '期间',
      '月份',
      '月',
      'periode',
      'maand',
      'kwartaal',
      'quarter',
      'year',
      'nam',
      '年份',
      'jaar',
    ],
    needed: true,
  },
  {
    field: 'amount',
    words: [
      'amount',
      'spend',
      'cost',
      'costs',
      'expense',
      'budget',
      ...columnWords.amount,
      'chi phi',
      'chi',
      '费用',
      '支出',
      '花费',
      '投放费用',
      'kosten',
      'uitgaven',
      'besteding',
    ],
    needed: true,
  },
  { field: 'currency', words: ['currency', ...columnWords.currency], needed: false },
];

export interface SpendRow extends ChannelSpend {
  readonly row: number;
}

/** @param usual the currency of rows that name none */
export function readSpendTable(
  text: string,
  usual: Currency,
): Decision<ReadTable<SpendRow>, DiversificationRefusal> {
  const table = readTable(text, columns);
  if (!table.ok) return table;
  const faults: TableFault[] = [];
  const order = guessDates(table.value.rows.map(({ cell }) => cell('period'))).order;
  const { mark } = guessDecimalMark(
    table.value.rows.map(({ cell }) => cell('amount')),
    minorDigitsOf(usual),
  );
  const rows = table.value.rows.flatMap(({ row, cell }): readonly SpendRow[] => {
    const before = faults.length;
    const fail = (code: DiversificationRefusal, column: Field, value: string) =>
      faults.push({ code, path: `row ${row}, column ${column}`, values: { row, value: clip(value) } });
    const channel = cell('channel').replaceAll(/\s+/g, ' ');
    if (channel === '') fail('row_lacks_a_name', 'channel', '');
    if (channel.length > longest.name) fail('row_has_a_long_text', 'channel', channel);
    const period = periodIn(cell('period'), order);
    if (period === null) fail('row_has_no_period', 'period', cell('period'));
    const named = cell('currency');
    const currency = named === '' ? usual : currencyFrom(named);
    if (currency === null) fail('row_has_no_currency', 'currency', named);
    const amount = currency === null ? null : readAmount(cell('amount'), currency, mark);
    if (amount !== null && (!amount.ok || amount.value < 0n))
      fail('row_has_no_amount', 'amount', cell('amount'));
    if (faults.length > before || period === null || currency === null || !amount?.ok) return [];
    return [{ row, channel, period, currency, amountMinor: amount.value }];
  });
  return refuseFaults(faults) ?? accept({ rows, leftOut: table.value.leftOut });
}

/** `2026-03`, `2026-Q1`, `2026`, `03/2026`, `2026年3月`, `Q1 2026`, or a day, which stands for its month. */
export function periodIn(cell: string, order: DateOrder): string | null {
  const text = cell.trim().toUpperCase();
  const monthLast = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  const monthFirst = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text);
  const quarter = /^(?:Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?Q([1-4]))$/.exec(text);
  const [, month = '', year = ''] = monthLast ?? (monthFirst ? ['', monthFirst[2], monthFirst[1]] : []);
  const name = quarter
    ? `${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`
    : month !== ''
      ? `${year}-${month.padStart(2, '0')}`
      : text.replace(/年$/, '');
  if (monthsOfPeriod(name) !== null) return name;
  const day = readDate(cell, order);
  return day.ok ? day.value.slice(0, 7) : null;
}
