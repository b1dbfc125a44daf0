import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessDates } from './guess-dates.ts';
import { readDate } from './read-date.ts';
import type { DateOrder } from './reading.ts';

function check(text: string, order: DateOrder): string {
  const date = readDate(text, order);
  return date.ok ? date.value : date.refusal.code;
}

test.each<[string, DateOrder, string]>([
  ['2026-03-05', 'ymd', '2026-03-05'],
  ['2026-03-05', 'dmy', '2026-03-05'],
  ['2026/3/5', 'ymd', '2026-03-05'],
  ['2026.03.05', 'ymd', '2026-03-05'],
  ['20260305', 'ymd', '2026-03-05'],
  ['05-03-2026', 'dmy', '2026-03-05'],
  ['5/3/2026', 'dmy', '2026-03-05'],
  ['05.03.2026', 'dmy', '2026-03-05'],
  ['03/05/2026', 'mdy', '2026-03-05'],
  ['5/3/26', 'dmy', '2026-03-05'],
  ['5/3/98', 'dmy', '1998-03-05'],
  ['2026年3月5日', 'ymd', '2026-03-05'],
  ['2026年3月5日', 'dmy', '2026-03-05'],
  ['2026年03月05', 'ymd', '2026-03-05'],
  ['2026年3月5日 14:30', 'ymd', '2026-03-05'],
  ['2026-03-05T23:30:00+07:00', 'ymd', '2026-03-05'],
  ['2026-03-05 14:30:15.123', 'ymd', '2026-03-05'],
  ['05-03-2026 14:30', 'dmy', '2026-03-05'],
  ['3/5/2026 2:30 PM', 'mdy', '2026-03-05'],
  ['2026-03-05T14:30Z', 'ymd', '2026-03-05'],
  ['  2026-03-05 ', 'ymd', '2026-03-05'],
  ['2024-02-29', 'ymd', '2024-02-29'],
  ['', 'ymd', 'date_is_missing'],
  ['  ', 'dmy', 'date_is_missing'],
  ['soon', 'ymd', 'date_is_unreadable'],
  ['5/3/2026', 'ymd', 'date_is_unreadable'],
  ['5/3-2026', 'dmy', 'date_is_unreadable'],
  ['2026-03-05 25:00', 'ymd', 'date_is_unreadable'],
  ['2026-03-05 noon', 'ymd', 'date_is_unreadable'],
  ['1/2/3', 'dmy', 'date_is_unreadable'],
  [`2026-03-05 ${' '.repeat(90)}x`, 'ymd', 'date_is_unreadable'],
  ['2026-02-29', 'ymd', 'date_does_not_exist'],
  ['31-04-2026', 'dmy', 'date_does_not_exist'],
  ['2026-13-01', 'ymd', 'date_does_not_exist'],
  ['13/13/2026', 'mdy', 'date_does_not_exist'],
  ['2026年2月30日', 'ymd', 'date_does_not_exist'],
  ['0026-03-05', 'ymd', 'date_is_out_of_range'],
  ['05-03-2926', 'dmy', 'date_is_out_of_range'],
])('%j read as %s is %s', (text, order, expected) => {
  expect(check(text, order)).toBe(expected);
});

test.each([
  [['2026-03-05', '2026-12-31'], 'ymd', 'year_first', 'yyyy-mm-dd', null],
  [['20260305'], 'ymd', 'year_first', 'yyyymmdd', null],
  [['2026年3月5日'], 'ymd', 'year_first', 'yyyy年m月d日', null],
  [['05-03-2026', '13-03-2026'], 'dmy', 'day_above_12', 'dd-mm-yyyy', '13-03-2026'],
  [['05.03.2026 10:00', '31.03.2026 10:00'], 'dmy', 'day_above_12', 'dd.mm.yyyy', '31.03.2026 10:00'],
  [['03/05/2026', '03/13/2026'], 'mdy', 'day_above_12', 'mm/dd/yyyy', '03/13/2026'],
  [['03/05/26', '03/13/26'], 'mdy', 'day_above_12', 'mm/dd/yy', '03/13/26'],
  [['05/03/2026', '06/03/2026'], 'dmy', 'ambiguous', 'dd/mm/yyyy', null],
  [['25/03/2026', '26/03/2026', '03/25/2026'], 'dmy', 'mixed', 'dd/mm/yyyy', '03/25/2026'],
  [['03/25/2026', '03/26/2026', '25/03/2026'], 'mdy', 'mixed', 'mm/dd/yyyy', '25/03/2026'],
  [['', 'x', '2026-03-05', '13-03-2026'], 'dmy', 'day_above_12', 'dd-mm-yyyy', '13-03-2026'],
  [['', 'x'], 'ymd', 'no_dates', '', null],
])('%j is guessed %s: %s', (cells, order, why, form, evidence) => {
  expect(guessDates(cells)).toEqual({ order, why, form, evidence });
});

const day = fc.record({
  y: fc.integer({ min: 1900, max: 2199 }),
  m: fc.integer({ min: 1, max: 12 }),
  d: fc.integer({ min: 1, max: 28 }),
});

test('every date is read back from every way of writing it', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('-', '/', '.'), ({ y, m, d }, mark) => {
      const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      expect(check([y, m, d].join(mark), 'ymd')).toBe(iso);
      expect(check([d, m, y].join(mark), 'dmy')).toBe(iso);
      expect(check([m, d, y].join(mark), 'mdy')).toBe(iso);
      expect(check(`${y}年${m}月${d}日`, 'ymd')).toBe(iso);
    }),
  );
});
