/** Finds in which order a column writes day, month and year, from all its sampled cells, and says what decided it. */
import { splitDate, type WrittenDate } from './read-date.ts';
import type { DateOrder } from './reading.ts';

export type DateWhy =
  /** Every date begins with its four-digit year. */
  | 'year_first'
  /** A number above 12 can only be a day; `evidence` is the first such cell. */
  | 'day_above_12'
  /** Numbers above 12 stand in both places: the column mixes two orders, or has faults. */
  | 'mixed'
  /** No number above 12 occurs: day and month could be the other way round. */
  | 'ambiguous'
  | 'no_dates';

export interface DateGuess {
  readonly order: DateOrder;
  readonly why: DateWhy;
  /** How the first date is written, such as `dd-mm-yyyy`; empty without dates. */
  readonly form: string;
  readonly evidence: string | null;
}

/** Day before month is taken where nothing decides: it is the custom nearly everywhere, and the guess says so. */
export function guessDates(cells: readonly string[]): DateGuess {
  let firstDate: WrittenDate | null = null;
  let dayFirst: string | null = null;
  let monthFirst: string | null = null;
  let dayFirstCount = 0;
  let monthFirstCount = 0;
  for (const cell of cells) {
    const text = cell.trim();
    const written = splitDate(text);
    if (written === null) continue;
    const [first, second] = written.numbers;
    if (firstDate === null || (firstDate.numbers[0].length === 4 && first.length < 4)) firstDate = written;
    if (first.length === 4) continue;
    if (Number(first) > 12 && Number(second) <= 12) {
      dayFirst ??= text;
      dayFirstCount += 1;
    } else if (Number(second) > 12 && Number(first) <= 12) {
      monthFirst ??= text;
      monthFirstCount += 1;
    }
  }
  if (firstDate === null) return { order: 'ymd', why: 'no_dates', form: '', evidence: null };
  if (firstDate.numbers[0].length === 4) return guess('ymd', 'year_first', firstDate, null);
  if (dayFirst !== null && monthFirst !== null) {
    return dayFirstCount >= monthFirstCount
      ? guess('dmy', 'mixed', firstDate, monthFirst)
      : guess('mdy', 'mixed', firstDate, dayFirst);
  }
  if (monthFirst !== null) return guess('mdy', 'day_above_12', firstDate, monthFirst);
  return guess('dmy', dayFirst === null ? 'ambiguous' : 'day_above_12', firstDate, dayFirst);
}

function guess(order: DateOrder, why: DateWhy, first: WrittenDate, evidence: string | null): DateGuess {
  return { order, why, form: dateForm(order, first), evidence };
}

/** A form such as `dd/mm/yyyy` for a way of writing dates. */
export function dateForm(order: DateOrder, written: WrittenDate): string {
  const { mark, numbers } = written;
  if (mark === '年') return 'yyyy年m月d日';
  const year = numbers[0].length === 4 || numbers[2].length === 4 ? 'yyyy' : 'yy';
  switch (order) {
    case 'ymd':
      return ['yyyy', 'mm', 'dd'].join(mark);
    case 'dmy':
      return ['dd', 'mm', year].join(mark);
    case 'mdy':
      return ['mm', 'dd', year].join(mark);
  }
}
