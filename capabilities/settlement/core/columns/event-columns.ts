/** Events as columns: one row an event, in processing order, so that millions of them fit in memory and in caches. */
import type { ConditionField } from '../terms.ts';
import type { IntegerColumn } from './integer-column.ts';

/** The kinds of rows. What cannot be applied, by what it says alone, keeps its row and is set aside. */
export const rowKinds = { sale: 0, refund: 1, cost: 2, payment: 3, setAside: 4 } as const;

export interface EventColumns {
  readonly count: number;
  /** Of `rowKinds`. */
  readonly kind: Uint8Array;
  /** The local date of `at`. */
  readonly day: Int32Array;
  /** A day of the period in which it was recorded. */
  readonly recorded: Int32Array;
  /** Minor units of the event's own currency. A refund's is in the currency of its sale. */
  readonly amount: IntegerColumn;
  /** What amounts of sales and costs are in the settlement currency: `amount` itself where there is no other. */
  readonly worth: IntegerColumn;
  /** In the settlement currency; `null` where no sale has any. */
  readonly tax: IntegerColumn | null;
  readonly costOfGoods: IntegerColumn | null;
  /** The party that collected, paid back or paid, as its place in the terms; -1: the collector of the refunded sale. */
  readonly party: Int16Array;
  /** To whom a payment went; `null` where there are no payments. */
  readonly payee: Int16Array | null;
  /** The row of the refunded sale, which comes before; -1 for no such sale. */
  readonly sale: Int32Array;
  /** What conditions of share rules look at; fields that no rule looks at are left out. */
  readonly conditions: Readonly<Partial<Record<ConditionField, TextColumn>>>;
  readonly category: TextColumn | null;
  /** By role, by row: the party that played it, or -1. Roles that no rule names are left out. */
  readonly roles: ReadonlyMap<string, Int16Array>;
}

/** Texts by number: 0 is no text, 1 the first of `texts`. */
export interface TextColumn {
  readonly codes: Uint32Array;
  readonly texts: readonly string[];
}
