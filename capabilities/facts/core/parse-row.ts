/** One record of a file to one sale, or to every reason why it cannot be one. */
import { plainCell } from '#kernel/csv.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { Currency } from '#kernel/money.ts';
import type { CsvRecord } from './csv-reader.ts';
import type { Dimension, SaleField } from './fields.ts';
import { currencyFrom, readAmount } from './read-amount.ts';
import { readDate } from './read-date.ts';
import { decimalMarkName, limits, type Reading } from './reading.ts';
import type { RowRefusalCode } from './refusals.ts';
import type { Sale } from './sale-row.ts';

/** `row_cannot_be_read`, whose `faults` are one or more, each naming line, column and value. */
export type RowParser = (record: CsvRecord) => Decision<Sale, RowRefusalCode>;

type Fault = Refusal<RowRefusalCode>;

/** The values beyond these many characters are cut in messages. */
const shownCharacters = 60;

/** @param reading one that `checkReading` accepted for this header */
export function rowParser(reading: Reading, header: readonly string[]): RowParser {
  const { columns } = reading;
  let lastDateCell = '';
  let lastDate: string | null = null;

  function fault(
    code: RowRefusalCode,
    record: CsvRecord,
    field: SaleField,
    more: Refusal['values'] = {},
  ): Fault {
    const at = columns[field] ?? -1;
    const column = header[at] ?? field;
    const value = (record.cells[at] ?? '').trim();
    const shown = value.length > shownCharacters ? `${value.slice(0, shownCharacters)}…` : value;
    return {
      code,
      path: `line ${record.line}, column ${column}`,
      values: { line: record.line, column, value: shown, ...more },
    };
  }

  function dateOf(record: CsvRecord, faults: Fault[]): string {
    const cell = cellAt(record, columns.date);
    if (lastDate !== null && cell === lastDateCell) return lastDate;
    const date = readDate(cell, reading.dateOrder);
    if (!date.ok) {
      faults.push(fault(date.refusal.code, record, 'date', { order: reading.dateOrder }));
      return '';
    }
    lastDateCell = cell;
    lastDate = date.value;
    return date.value;
  }

  function currencyOf(record: CsvRecord, faults: Fault[]): Currency | null {
    const cell = cellAt(record, columns.currency).trim();
    if (cell === '') {
      if (reading.currency === null) faults.push(fault('currency_is_missing', record, 'currency'));
      return reading.currency;
    }
    const currency = currencyFrom(cell);
    if (currency === null) faults.push(fault('currency_is_unknown', record, 'currency'));
    return currency;
  }

  function amountOf(record: CsvRecord, currency: Currency, faults: Fault[]): bigint {
    const amount = readAmount(cellAt(record, columns.amount), currency, reading.decimalMark);
    if (amount.ok) return amount.value;
    faults.push(
      fault(amount.refusal.code, record, 'amount', {
        mark: decimalMarkName(reading.decimalMark),
        ...amount.refusal.values,
      }),
    );
    return 0n;
  }

  function idOf(record: CsvRecord, faults: Fault[]): string | null {
    if (columns.id === undefined) return null;
    const id = nameIn(cellAt(record, columns.id));
    if (id === '') faults.push(fault('id_is_missing', record, 'id'));
    if (id.length > limits.idCharacters) {
      faults.push(fault('id_is_too_long', record, 'id', { limit: limits.idCharacters }));
    }
    return id;
  }

  function nameOf(record: CsvRecord, dimension: Dimension, faults: Fault[]): string | null {
    const at = columns[dimension];
    if (at === undefined) return null;
    const name = nameIn(cellAt(record, at));
    if (name.length > limits.nameCharacters) {
      faults.push(fault('name_is_too_long', record, dimension, { limit: limits.nameCharacters }));
    }
    return name === '' ? null : name;
  }

  return (record) => {
    const broken = recordFault(record, header.length);
    if (broken !== null) return refused(record, [broken]);
    const faults: Fault[] = [];
    const date = dateOf(record, faults);
    const currency = currencyOf(record, faults);
    const amountMinor = currency === null ? 0n : amountOf(record, currency, faults);
    const sale = {
      line: record.line,
      id: idOf(record, faults),
      date,
      amountMinor,
      currency: currency ?? '',
      customer: nameOf(record, 'customer', faults),
      channel: nameOf(record, 'channel', faults),
      partner: nameOf(record, 'partner', faults),
      product: nameOf(record, 'product', faults),
      region: nameOf(record, 'region', faults),
      supplier: nameOf(record, 'supplier', faults),
    };
    return faults.length > 0 ? refused(record, faults) : accept(sale);
  };
}

function refused(record: CsvRecord, faults: readonly Fault[]): Decision<Sale, RowRefusalCode> {
  return refuse('row_cannot_be_read', { path: `line ${record.line}`, values: { line: record.line }, faults });
}

function cellAt(record: CsvRecord, column: number | undefined): string {
  return column === undefined ? '' : (record.cells[column] ?? '');
}

/** What is wrong with a record before any cell is looked at. Empty cells too many at its end are no fault. */
function recordFault(record: CsvRecord, columns: number): Fault | null {
  const { line, cells } = record;
  const path = `line ${line}`;
  if (record.fault !== null) return { code: record.fault, path, values: { line } };
  const values = { line, cells: cells.length, columns };
  if (cells.length < columns) return { code: 'row_has_too_few_cells', path, values };
  if (cells.length === columns) return null;
  const more = cells.slice(columns).some((cell) => cell.trim() !== '');
  return more ? { code: 'row_has_too_many_cells', path, values } : null;
}

/** A name as it is kept: without outer blanks, with single inner ones, and without the apostrophe of our own exports. */
export function nameIn(cell: string): string {
  const plain = plainCell(cell);
  return oddBlanks.test(plain) ? plain.replace(/\s+/g, ' ').trim() : plain;
}

const oddBlanks = /^\s|\s$|\s\s|[^\S ]/;
