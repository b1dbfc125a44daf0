/** How one file is read: what is guessed from its beginning, what a person may change, and what is sent with the file. */
import type { Currency } from '#kernel/money.ts';
import type { SaleField } from './fields.ts';

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'windows-1252',
  'windows-1258',
] as const;
export type Encoding = (typeof encodings)[number];

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** The order of year, month and day. A date that begins with a four-digit year is read as such in every order. */
export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** The decimal mark of the amounts; the other one, blanks and apostrophes may separate thousands. */
export const decimalMarks = ['.', ','] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** What a separator is called in the messages (`separators.…`). */
export function separatorName(separator: Separator): 'comma' | 'semicolon' | 'tab' | 'pipe' {
  switch (separator) {
    case ',':
      return 'comma';
    case ';':
      return 'semicolon';
    case '\t':
      return 'tab';
    case '|':
      return 'pipe';
  }
}

/** What a decimal mark is called in the messages (`decimalMarks.…`). */
export function decimalMarkName(mark: DecimalMark): 'point' | 'comma' {
  return mark === '.' ? 'point' : 'comma';
}

/** The column of a field by its place in the header, from 0. */
export type Columns = { readonly [Field in SaleField]?: number };

export interface Reading {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly columns: Columns;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
  /** The currency of amounts that do not name their own; `null` where every row does. */
  readonly currency: Currency | null;
}

export const limits = {
  /** Characters of one record, its quoted line breaks included. */
  recordCharacters: 1_000_000,
  columns: 500,
  idCharacters: 200,
  nameCharacters: 500,
  /** Amounts are below this many minor units, so that a thousand million of them still add up in 64 bits. */
  amountMinor: 1_000_000_000_000_000n,
  firstYear: 1900,
  lastYear: 2199,
} as const;
