/** Sorting and filtering of a table's rows, quick enough for a hundred thousand of them. */

import { localeOf } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import { type Column, cellText, folded, sortValue } from './column.ts';

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * The rows in the order of a column. Each value is read once; texts are ranked once each by the rules of the language,
 * so that what is compared in between are numbers. Absent values come last in either direction; equal ones stay as
 * they stood.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  column: Column<Row>,
  direction: Sorting['direction'],
  language: Language,
): readonly Row[] {
  const values = rows.map((row) => sortValue(column, row));
  const ranks = ranksOf(values, language);
  const sign = direction === 'ascending' ? 1 : -1;
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    const one = ranks[a] ?? Number.NaN;
    const other = ranks[b] ?? Number.NaN;
    if (Number.isNaN(one) || Number.isNaN(other))
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
    return (one - other) * sign;
  });
  return order.flatMap((index) => rows[index] ?? []);
}

/** A number for each value that sorts as the value does; not a number for absent ones. */
function ranksOf(values: readonly (number | string | null)[], language: Language): Float64Array {
  const ranks = new Float64Array(values.length);
  const texts = new Set<string>();
  for (const value of values) if (typeof value === 'string') texts.add(value);
  const rankOfText = new Map(inOrder([...texts], language).map((text, rank) => [text, rank]));
  values.forEach((value, index) => {
    ranks[index] =
      typeof value === 'number' ? value : value === null ? Number.NaN : (rankOfText.get(value) ?? Number.NaN);
  });
  return ranks;
}

/** Beyond so many different texts the rules of a language take seconds; then letters without marks have to do. */
const collatedUpTo = 10_000;

function inOrder(texts: string[], language: Language): string[] {
  if (texts.length <= collatedUpTo) {
    const collator = new Intl.Collator(localeOf(language), { numeric: true });
    return texts.sort(collator.compare);
  }
  const keys = new Map(
    texts.map((text) => [text, folded(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'))]),
  );
  return texts.sort((a, b) => {
    const one = keys.get(a) ?? a;
    const other = keys.get(b) ?? b;
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** Beyond so many rows figures are searched as plain decimals only, not as the language writes them. */
const writtenUpTo = 5_000;

/** What of a row is searched, made once for each list of rows. */
export function searchTexts<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  language: Language,
): readonly string[] {
  const searched = columns.filter((column) => column.kind !== 'actions');
  return rows.map((row) =>
    searched
      .map((column) => {
        if (column.kind === 'text') return folded(column.value(row) ?? '');
        const plain =
          column.kind === 'money' ? (column.value(row)?.amount ?? '') : String(sortValue(column, row) ?? '');
        return rows.length > writtenUpTo ? plain : `${plain}\n${folded(cellText(column, row, language))}`;
      })
      .join('\n'),
  );
}
