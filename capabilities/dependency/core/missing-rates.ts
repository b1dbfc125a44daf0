/** What is said when amounts stand in several currencies and a rate is wanting: which rows, never a silent 1. */
import type { Refusal } from '#kernel/decision.ts';
import type { Currency } from '#kernel/money.ts';
import type { DependencyRefusalCode } from './refusals.ts';

/** Rows of one day and currency whose amounts could not be converted. */
export interface UnconvertedRows {
  readonly date: string;
  readonly currency: Currency;
  readonly rows: number;
  /** The first of them, as many as are named. */
  readonly lines: readonly number[];
}

const linesNamed = 10;

/** One more such row; rows come in the order of their lines. */
export function withRow(
  before: UnconvertedRows | undefined,
  { line, date, currency }: { readonly line: number; readonly date: string; readonly currency: Currency },
): UnconvertedRows {
  const lines = before?.lines ?? [];
  return {
    date,
    currency,
    rows: (before?.rows ?? 0) + 1,
    lines: lines.length < linesNamed ? [...lines, line] : lines,
  };
}

/** One fault for each currency, naming its first rows and how many there are. */
export function missingRates(
  unconverted: readonly UnconvertedRows[],
  into: Currency,
): Refusal<DependencyRefusalCode> {
  const faults = [...new Set(unconverted.map(({ currency }) => currency))].map(
    (from): Refusal<DependencyRefusalCode> => {
      const found = unconverted.filter(({ currency }) => currency === from);
      const lines = found
        .flatMap((one) => one.lines)
        .sort((a, b) => a - b)
        .slice(0, linesNamed)
        .join(', ');
      const since = found.reduce((first, { date }) => (date < first ? date : first), found[0]?.date ?? '');
      const rows = found.reduce((count, one) => count + one.rows, 0);
      return {
        code: 'rate_is_missing',
        path: `line ${lines}`,
        values: { from, to: into, rows, lines, since },
      };
    },
  );
  return { code: 'rate_is_missing', faults };
}
