/** Reads a date as companies write it: with dashes, strokes, points or 年月日, and with or without a time of day. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { localDateOf } from '#kernel/local-date.ts';
import { type DateOrder, limits } from './reading.ts';

export type DateRefusalCode =
  | 'date_is_missing'
  | 'date_is_unreadable'
  | 'date_does_not_exist'
  | 'date_is_out_of_range';

/** The three numbers of a date as they stand, and what separates them. */
export interface WrittenDate {
  readonly numbers: readonly [string, string, string];
  readonly mark: '-' | '/' | '.' | '年' | '';
}

const threeNumbers = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:(?:T|,? +)(.+))?$/;
const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日?(?:\s*(.+))?$/;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
const timeOfDay =
  /^(?:[01]?\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i;

/** Nothing longer is a date with its time; what is longer is not searched. */
const longestDate = 60;

/** The parts of a written date, whatever their order; `null` where it is none, or its time of day is none. */
export function splitDate(text: string): WrittenDate | null {
  if (text.length > longestDate) return null;
  const usual = threeNumbers.exec(text);
  if (usual) {
    const [, first = '', mark, second = '', third = '', time] = usual;
    if (time !== undefined && !timeOfDay.test(time)) return null;
    const yearFirst = first.length === 4 && third.length <= 2;
    const yearLast = first.length <= 2 && (third.length === 4 || third.length === 2);
    if (!yearFirst && !yearLast) return null;
    return { numbers: [first, second, third], mark: mark === '-' || mark === '/' ? mark : '.' };
  }
  const han = chinese.exec(text);
  if (han) {
    const [, year = '', month = '', day = '', time] = han;
    return time !== undefined && !timeOfDay.test(time) ? null : { numbers: [year, month, day], mark: '年' };
  }
  const compact = eightDigits.exec(text);
  return compact ? { numbers: [compact[1] ?? '', compact[2] ?? '', compact[3] ?? ''], mark: '' } : null;
}

/**
 * The day a cell means, as `yyyy-mm-dd`. The time of day and its zone are dropped: the day is the one written. A four-digit year in
 * front is read as such in every order; a two-digit year is 1970 to 2069.
 */
export function readDate(text: string, order: DateOrder): Decision<string, DateRefusalCode> {
  const cell = text.trim();
  if (cell === '') return refuse('date_is_missing');
  const written = splitDate(cell);
  if (written === null) return refuse('date_is_unreadable');
  const [first, second, third] = written.numbers;
  if (first.length === 4) return day(first, second, third);
  switch (order) {
    case 'ymd':
      return refuse('date_is_unreadable');
    case 'dmy':
      return day(third, second, first);
    case 'mdy':
      return day(third, first, second);
  }
}

function day(year: string, month: string, dayOfMonth: string): Decision<string, DateRefusalCode> {
  const written = Number(year);
  const full = year.length === 4 ? written : written < 70 ? 2000 + written : 1900 + written;
  if (localDateOf(full, Number(month), Number(dayOfMonth)) === null) return refuse('date_does_not_exist');
  return full < limits.firstYear || full > limits.lastYear
    ? refuse('date_is_out_of_range')
    : accept(`${full.toString().padStart(4, '0')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
}
