/**
 * What makes a row of a repeated import the same row. A row with an id is that id. A row without one is its own
 * content: date, amount and currency as understood, every other cell as written under its column's name. So the same
 * file changes nothing twice, whichever columns are mapped to customer or product the second time and in whatever
 * order they stand; equal rows of one file are numbered by whoever stores them.
 */
import { hashText } from '#kernel/canonical-json.ts';
import { headerWords } from './column-words.ts';
import type { Reading } from './reading.ts';
import { refusedColumns } from './refused-rows.ts';
import type { Sale } from './sale-row.ts';

/** SHA-256 of the UTF-8 bytes of a text, in hex. An argument, since a server has a quicker one than pure code. */
export type Digest = (text: string) => string;

export const pureDigest: Digest = (text) => hashText(text).slice('sha256:'.length);

/** 128 bits are kept: two of a million million rows meet by chance once in 10^14 companies. */
const keptHex = 32;

/** NUL never stands in a readable cell, so it parts them without doubt. */
const between = '\0';

/** `key` tells a row apart; `content` changes when what the row says as a sale does. */
export interface RowIdentity {
  readonly key: string;
  readonly content: string;
}

/** Columns that our own file of refused rows adds. */
const ownWords = refusedColumns.map(headerWords);

export type RowKey = (sale: Sale, cells: readonly string[]) => RowIdentity;

export function rowKey(reading: Reading, header: readonly string[], digest: Digest): RowKey {
  const { columns } = reading;
  const understood = new Set([columns.date, columns.amount, columns.currency, columns.id]);
  const others = header
    .map((name, column) => ({ name: headerWords(name), column }))
    .filter(({ name, column }) => !understood.has(column) && !ownWords.includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.column - b.column));
  const hash = (text: string) => digest(text).slice(0, keptHex);

  return (sale, cells) => {
    const money = `${sale.date}${between}${sale.amountMinor}${between}${sale.currency}`;
    const { customer, channel, partner, product, region, supplier } = sale;
    const names = [customer, channel, partner, product, region, supplier];
    const content = hash(names.reduce<string>((text, name) => text + between + (name ?? ''), money));
    if (sale.id !== null) return { key: `id:${sale.id}`, content };
    let whole = money;
    for (const { name, column } of others) {
      const cell = (cells[column] ?? '').trim();
      if (cell !== '') whole += between + name + between + cell;
    }
    return { key: `row:${hash(whole)}`, content };
  };
}
