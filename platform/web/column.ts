/** What a table column is: where its value comes from, how it is written, sorted, searched and exported. */
import type { ReactNode } from 'react';
import { amountText, countText, dayText, momentText, percentText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import type { CsvCell } from './csv.ts';
import type { MoneyValue } from './values.tsx';

interface ColumnBase<Row> {
  readonly id: string;
  readonly header: string;
  /** A word that explains the head, shown under it: a unit, a period. */
  readonly hint?: string;
  /** Draws the cell where the plain value is not enough (a mark, a bar); sorting and export keep to `value`. */
  readonly cell?: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  /** A figure drawn as words or marks: sorted as the number it is, it stands left as words do. */
  readonly inWords?: boolean;
  /** What the foot of the column says: a total. */
  readonly total?: ReactNode;
  /** A CSS width, for columns that must not move while a long list scrolls. */
  readonly width?: string;
}

export type Column<Row> =
  | (ColumnBase<Row> & { readonly kind: 'text'; readonly value: (row: Row) => string | null })
  | (ColumnBase<Row> & {
      readonly kind: 'number';
      readonly value: (row: Row) => string | number | null;
      readonly digits?: number;
    })
  | (ColumnBase<Row> & { readonly kind: 'money'; readonly value: (row: Row) => MoneyValue | null })
  | (ColumnBase<Row> & {
      readonly kind: 'percent';
      readonly value: (row: Row) => string | number | null;
      readonly digits?: number;
    })
  | (ColumnBase<Row> & { readonly kind: 'day' | 'moment'; readonly value: (row: Row) => string | null })
  /** Buttons and links of a row; neither sorted nor exported. */
  | (ColumnBase<Row> & { readonly kind: 'actions'; readonly value?: undefined });

export function isNumeric(kind: Column<never>['kind']): boolean {
  return kind === 'number' || kind === 'money' || kind === 'percent';
}

/** Whether the cells of a column stand right, each digit under its like. */
export function isAligned({ kind, inWords }: Pick<Column<never>, 'kind' | 'inWords'>): boolean {
  return isNumeric(kind) && inWords !== true;
}

/** The written value of a cell; absent values are an en dash. */
export function cellText<Row>(column: Column<Row>, row: Row, language: Language): string {
  switch (column.kind) {
    case 'text':
      return column.value(row) ?? '–';
    case 'number': {
      const value = column.value(row);
      return value === null ? '–' : countText(value, language, column.digits);
    }
    case 'percent': {
      const value = column.value(row);
      return value === null ? '–' : percentText(value, language, column.digits);
    }
    case 'money': {
      const value = column.value(row);
      return value === null ? '–' : amountText(value.amount, value.currency, language);
    }
    case 'day': {
      const value = column.value(row);
      return value === null ? '–' : dayText(value, language);
    }
    case 'moment': {
      const value = column.value(row);
      return value === null ? '–' : momentText(value, language);
    }
    case 'actions':
      return '';
  }
}

/** What a cell is sorted by: a number, a text, or `null`, which always comes last. */
export function sortValue<Row>(column: Column<Row>, row: Row): number | string | null {
  switch (column.kind) {
    case 'text':
    case 'day':
    case 'moment':
      return column.value(row);
    case 'number':
    case 'percent': {
      const value = column.value(row);
      return value === null ? null : Number(value);
    }
    case 'money': {
      const value = column.value(row);
      return value === null ? null : Number(value.amount);
    }
    case 'actions':
      return null;
  }
}

/** The one currency of a money column, to be named in its head; `null` where rows differ. */
export function onlyCurrency<Row>(column: Column<Row>, rows: readonly Row[]): string | null {
  if (column.kind !== 'money') return null;
  let only: string | null = null;
  for (const row of rows) {
    const currency = column.value(row)?.currency;
    // A refund without a currency of its own is in that of its sale.
    if (currency === undefined || currency === '') continue;
    if (only !== null && only !== currency) return null;
    only = currency;
  }
  return only;
}

/** The most decimals in a money column: cells with fewer are padded, so that amounts align at the decimal. */
export function mostDecimals<Row>(column: Column<Row>, rows: readonly Row[]): number {
  if (column.kind !== 'money') return 0;
  return rows.reduce((most, row) => Math.max(most, decimalsOf(column.value(row)?.amount ?? '')), 0);
}

export function decimalsOf(amount: string): number {
  const point = amount.indexOf('.');
  return point < 0 ? 0 : amount.length - point - 1;
}

/** Heads and cells for a file: plain decimals and ISO dates, a currency in a column of its own. */
export function csvCells<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  currencyHead: string,
): { readonly head: readonly string[]; readonly cells: readonly (readonly CsvCell[])[] } {
  const exported = columns.filter((column) => column.kind !== 'actions');
  const head = exported.flatMap((column) =>
    column.kind === 'money' ? [column.header, `${column.header} ${currencyHead}`] : [column.header],
  );
  const cells = rows.map((row) =>
    exported.flatMap((column): CsvCell[] => {
      if (column.kind === 'money') {
        const value = column.value(row);
        return value === null ? [null, null] : [value.amount, value.currency];
      }
      return [column.value(row)];
    }),
  );
  return { head, cells };
}

/** A text as it is searched: without case and without marks, so that `Hai Phong` finds `Hải Phòng`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
