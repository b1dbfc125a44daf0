/** Finds whether a column of amounts has decimal points or decimal commas, and says what decided it. */
import { minorDigitsOf } from '#kernel/money.ts';
import { currencyFrom, splitAmount } from './read-amount.ts';
import type { DecimalMark } from './reading.ts';

export type DecimalWhy =
  /** A mark that can only be the decimal one; `evidence` is the first such cell. */
  | 'decimals_seen'
  /** A mark that can only part thousands; `evidence` is the first such cell. */
  | 'thousands_seen'
  /** Cells speak for both: the column mixes two ways of writing, or has faults. */
  | 'mixed'
  /** Every mark stands before three digits, as `1.234`: thousands are taken, decimals are possible. */
  | 'ambiguous'
  | 'no_marks';

export interface DecimalGuess {
  readonly mark: DecimalMark;
  readonly why: DecimalWhy;
  readonly evidence: string | null;
}

interface Hint {
  readonly mark: DecimalMark;
  readonly why: 'decimals_seen' | 'thousands_seen' | 'ambiguous';
}

interface Seen {
  readonly hint: Hint;
  readonly cell: string;
}

/** @param digits the minor digits of the column's currency where it is known: with 0 or 3 they settle `1.234` */
export function guessDecimalMark(cells: readonly string[], digits: number | null): DecimalGuess {
  const first: { '.'?: Seen; ','?: Seen } = {};
  const counts = { '.': 0, ',': 0 };
  let weak: Seen | null = null;
  for (const cell of cells) {
    const written = splitAmount(cell);
    if (written === null) continue;
    const own = currencyFrom(written.mark);
    const hint = decimalHint(written.figure, own === null ? digits : minorDigitsOf(own));
    if (hint === null) continue;
    if (hint.why === 'ambiguous') {
      weak ??= { hint, cell };
      continue;
    }
    first[hint.mark] ??= { hint, cell };
    counts[hint.mark] += 1;
  }
  const [point, comma] = [first['.'], first[',']];
  if (point && comma) {
    return counts['.'] >= counts[',']
      ? { mark: '.', why: 'mixed', evidence: comma.cell }
      : { mark: ',', why: 'mixed', evidence: point.cell };
  }
  const sure = point ?? comma;
  if (sure) return { mark: sure.hint.mark, why: sure.hint.why, evidence: sure.cell };
  if (weak) return { mark: weak.hint.mark, why: 'ambiguous', evidence: weak.cell };
  return { mark: '.', why: 'no_marks', evidence: null };
}

/** What one figure says about the decimal mark of its column. */
function decimalHint(figure: string, digits: number | null): Hint | null {
  const points = figure.split('.').length - 1;
  const commas = figure.split(',').length - 1;
  if (points > 0 && commas > 0) {
    return { mark: figure.lastIndexOf('.') > figure.lastIndexOf(',') ? '.' : ',', why: 'decimals_seen' };
  }
  if (points + commas === 0) return null;
  const mark: DecimalMark = points > 0 ? '.' : ',';
  const other: DecimalMark = mark === '.' ? ',' : '.';
  if (points + commas > 1) return { mark: other, why: 'thousands_seen' };
  const [whole = '', fraction = ''] = figure.split(mark);
  if (fraction.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return { mark, why: 'decimals_seen' };
  if (digits === 3) return { mark, why: 'decimals_seen' };
  return { mark: other, why: digits === 0 ? 'thousands_seen' : 'ambiguous' };
}
