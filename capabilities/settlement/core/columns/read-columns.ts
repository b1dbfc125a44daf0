/** Puts events that came as objects into columns, checked as the engine on objects checks them. */
import { unreachable } from '#kernel/invariant.ts';
import { member } from '#kernel/json-places.ts';
import type { Currency } from '#kernel/money.ts';
import { type TextPlaces, textPlaces } from '#kernel/text-places.ts';
import { type Basis, isProblem, type Problem, type TakenIds } from '../check-event.ts';
import { type Read, readCost, readPayment, readRefund, readSale, type SaleFacts } from '../event-facts.ts';
import type { ReadEvent } from '../events.ts';
import { type ConditionField, conditionFields, type Terms } from '../terms.ts';
import { type EventColumns, rowKinds, type TextColumn } from './event-columns.ts';
import { integerColumn, writeInteger } from './integer-column.ts';

export interface ReadColumns {
  readonly columns: EventColumns;
  /** Why rows were set aside; a repeated event is ignored. */
  readonly setAside: ReadonlyMap<number, Problem | 'repeated'>;
}

interface TextDraft extends TextColumn {
  readonly texts: string[];
  readonly numbers: Map<string, number>;
}

interface Draft extends EventColumns {
  readonly payee: Int16Array;
  readonly conditions: Partial<Record<ConditionField, TextDraft>>;
  readonly category: TextDraft;
}

interface Reading {
  readonly basis: Basis;
  readonly columns: Draft;
  readonly ids: TakenIds;
  /** The row of each sale that was read, by its id. */
  readonly sales: TextPlaces;
  /** Currencies of sales: their numbers, and by row the number of its own. */
  readonly currencies: Currency[];
  readonly currencyOf: Uint16Array;
  readonly onSale: (row: number, facts: SaleFacts) => void;
}

/** @param events in processing order; row by row, the rows of the columns */
export function readColumns(basis: Basis, events: readonly ReadEvent[]): ReadColumns {
  const reader = startReading(basis, events.length);
  reader.take(events);
  return reader;
}

export interface ColumnReader extends ReadColumns {
  /** Takes the next events in processing order. */
  readonly take: (events: readonly ReadEvent[]) => void;
  /** The currency of a sale that was read. */
  readonly currencyAt: (row: number) => Currency;
}

/** What somebody wants of events beyond what the rules look at. */
export interface Wanted {
  /** See `Settling`. */
  readonly ids?: 'any' | 'unique';
  readonly fields?: readonly ConditionField[];
  readonly onSale?: (row: number, facts: SaleFacts) => void;
}

/** @param count how many events there are in all */
export function startReading(basis: Basis, count: number, wanted: Wanted = {}): ColumnReader {
  const { ids = 'any', fields = [], onSale = () => {} } = wanted;
  const columns = draftOf(basis.terms, count, fields);
  const reading: Reading = {
    basis,
    columns,
    ids: { taken: ids === 'any' ? new Map() : null },
    sales: textPlaces(count),
    currencies: [],
    currencyOf: new Uint16Array(count),
    onSale,
  };
  const setAside = new Map<number, Problem | 'repeated'>();
  let row = 0;
  const takeOne = (event: ReadEvent): void => {
    columns.day[row] = event.day;
    columns.recorded[row] = event.recordedIn;
    const read = readRow(reading, event, row);
    columns.kind[row] = read === 'read' ? rowKinds[event.kind] : rowKinds.setAside;
    if (read !== 'read') setAside.set(row, read);
    row += 1;
  };
  return {
    columns,
    setAside,
    take(events) {
      for (const event of events) takeOne(event);
    },
    currencyAt: (place) => currencyAt(reading, place),
  };
}

function draftOf(terms: Terms, count: number, wanted: readonly ConditionField[]): Draft {
  const fields = conditionFields.filter(
    (field) =>
      wanted.includes(field) ||
      terms.shares.some(({ when }) => when.some((condition) => condition.field === field)),
  );
  const roles = terms.shares.flatMap((rule) =>
    rule.kind === 'roles' ? rule.roles.map(({ role }) => role) : [],
  );
  return {
    count,
    kind: new Uint8Array(count),
    day: new Int32Array(count),
    recorded: new Int32Array(count),
    amount: integerColumn(count),
    worth: integerColumn(count),
    tax: terms.base === 'gross' ? null : integerColumn(count),
    costOfGoods: terms.base === 'profit' ? integerColumn(count) : null,
    party: new Int16Array(count),
    payee: new Int16Array(count),
    sale: new Int32Array(count).fill(-1),
    conditions: Object.fromEntries(fields.map((field) => [field, textDraft(count)])),
    category: textDraft(count),
    roles: new Map(roles.map((role) => [role, new Int16Array(count).fill(-1)])),
  };
}

function textDraft(count: number): TextDraft {
  return { codes: new Uint32Array(count), texts: [], numbers: new Map() };
}

function readRow(reading: Reading, event: ReadEvent, row: number): Read<'read'> {
  switch (event.kind) {
    case 'sale':
      return readSaleRow(reading, event, row);
    case 'refund':
      return readRefundRow(reading, event, row);
    case 'cost':
      return readCostRow(reading, event, row);
    case 'payment':
      return readPaymentRow(reading, event, row);
    default:
      return unreachable(event.kind);
  }
}

function readSaleRow(reading: Reading, event: ReadEvent, row: number): Read<'read'> {
  const { basis, columns, ids, sales, onSale } = reading;
  const facts = readSale(basis, ids, event);
  if (facts === 'repeated' || isProblem(facts)) return facts;
  const { currency, amount, tax, costOfGoods, collector, played, converter } = facts;
  writeInteger(columns.amount, row, amount);
  writeInteger(columns.worth, row, converter.converted(amount));
  if (columns.tax !== null) writeInteger(columns.tax, row, converter.converted(tax));
  if (columns.costOfGoods !== null) writeInteger(columns.costOfGoods, row, converter.converted(costOfGoods));
  columns.party[row] = collector;
  for (const field of conditionFields) {
    const column = columns.conditions[field];
    if (column !== undefined) writeText(column, row, member(event.given, field));
  }
  for (const [role, party] of played) {
    const players = columns.roles.get(role);
    if (players !== undefined) players[row] = party;
  }
  sales.set(event.id, row);
  reading.currencyOf[row] = currencyNumber(reading.currencies, currency);
  onSale(row, facts);
  return 'read';
}

function readRefundRow(reading: Reading, event: ReadEvent, row: number): Read<'read'> {
  const { basis, columns, ids, sales } = reading;
  const facts = readRefund(basis.terms, ids, event, (id) => {
    const sale = sales.get(id);
    return sale === undefined ? undefined : { row: sale, currency: currencyAt(reading, sale) };
  });
  if (facts === 'repeated' || isProblem(facts)) return facts;
  writeInteger(columns.amount, row, facts.amount);
  columns.party[row] = facts.named ?? -1;
  columns.sale[row] = facts.sale.row;
  return 'read';
}

function readCostRow({ basis, columns, ids }: Reading, event: ReadEvent, row: number): Read<'read'> {
  const facts = readCost(basis, ids, event);
  if (facts === 'repeated' || isProblem(facts)) return facts;
  writeInteger(columns.worth, row, facts.converter.converted(facts.amount));
  columns.party[row] = facts.paidBy;
  writeText(columns.category, row, facts.category);
  return 'read';
}

function readPaymentRow({ basis, columns, ids }: Reading, event: ReadEvent, row: number): Read<'read'> {
  const facts = readPayment(basis.terms, ids, event);
  if (facts === 'repeated' || isProblem(facts)) return facts;
  writeInteger(columns.amount, row, facts.amount);
  columns.party[row] = facts.from;
  columns.payee[row] = facts.to;
  return 'read';
}

function currencyNumber(currencies: Currency[], currency: Currency): number {
  const known = currencies.indexOf(currency);
  return known >= 0 ? known : currencies.push(currency) - 1;
}

function currencyAt({ currencies, currencyOf }: Reading, row: number): Currency {
  return currencies[currencyOf[row] ?? 0] ?? '';
}

function writeText({ codes, texts, numbers }: TextDraft, row: number, value: unknown): void {
  if (typeof value !== 'string') return;
  const known = numbers.get(value);
  if (known !== undefined) {
    codes[row] = known;
    return;
  }
  texts.push(value);
  numbers.set(value, texts.length);
  codes[row] = texts.length;
}
