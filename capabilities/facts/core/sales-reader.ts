/** A whole file of sales: bytes in as they come, sales and refused rows out, nothing kept but the record being read. */
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import { checkReading, headerNames } from './check-reading.ts';
import { type CsvRecord, csvReader } from './csv-reader.ts';
import { isSeparatorLine } from './detect-separator.ts';
import { type RowParser, rowParser } from './parse-row.ts';
import { limits, type Reading } from './reading.ts';
import type { FileRefusalCode } from './refusals.ts';
import { type Digest, type RowIdentity, type RowKey, rowKey } from './row-key.ts';
import type { Sale, SaleRow } from './sale-row.ts';
import { bytesToText } from './text-decoder.ts';
import { isTitleLine, mostTitleLines } from './title-lines.ts';

/** A row that is left out: its cells for the file of refused rows, and why, each fault with line, column and value. */
export interface RefusedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly Refusal[];
}

export interface SaleBatch {
  readonly rows: readonly SaleRow[];
  readonly refused: readonly RefusedRow[];
}

/** A refusal is of the whole file: the reader is spent, and what came before it must not be kept. */
export interface SalesReader {
  readonly push: (bytes: Uint8Array) => Decision<SaleBatch, FileRefusalCode>;
  readonly end: () => Decision<SaleBatch, FileRefusalCode>;
  /** The column names, once the first line has been read. */
  readonly header: () => readonly string[];
}

interface Opened {
  readonly header: readonly string[];
  readonly parse: RowParser;
  readonly keyOf: RowKey;
}

export function salesReader(reading: Reading, digest: Digest): SalesReader {
  const decoder = bytesToText(reading.encoding);
  const csv = csvReader(reading.separator, limits.recordCharacters);
  let opened: Opened | null = null;
  let above = 0;
  let records = 0;

  function open(record: CsvRecord): Decision<Opened | null, FileRefusalCode> {
    if (above === 0 && isSeparatorLine(record.cells.join(reading.separator), reading.separator))
      return accept(null);
    if (above < mostTitleLines && isTitleLine(record)) return accept(null);
    const header = headerNames(record.cells);
    const sound = checkReading(reading, header);
    if (!sound.ok) return sound;
    return accept({ header, parse: rowParser(reading, header), keyOf: rowKey(reading, header, digest) });
  }

  function take(read: readonly CsvRecord[]): Decision<SaleBatch, FileRefusalCode> {
    const rows: SaleRow[] = [];
    const refused: RefusedRow[] = [];
    for (const record of read) {
      if (opened === null) {
        const answer = open(record);
        if (!answer.ok) return answer;
        opened = answer.value;
        above += 1;
        continue;
      }
      if (isBlank(record)) continue;
      records += 1;
      const sale = opened.parse(record);
      if (sale.ok) rows.push(withKey(sale.value, opened.keyOf(sale.value, record.cells)));
      else
        refused.push({
          line: record.line,
          cells: record.cells,
          faults: sale.refusal.faults ?? [sale.refusal],
        });
    }
    return accept({ rows, refused });
  }

  function push(bytes: Uint8Array): Decision<SaleBatch, FileRefusalCode> {
    const read = csv.push(decoder.push(bytes));
    return read.ok ? take(read.value) : read;
  }

  function end(): Decision<SaleBatch, FileRefusalCode> {
    const rest = csv.push(decoder.end());
    if (!rest.ok) return rest;
    const last = csv.end();
    if (!last.ok) return last;
    const batch = take([...rest.value, ...last.value]);
    if (!batch.ok) return batch;
    if (opened === null) return refuse('file_is_empty');
    return records === 0 ? refuse('file_has_only_a_header') : batch;
  }

  return { push, end, header: () => opened?.header ?? [] };
}

/** Field by field: spreading two objects costs more than reading the row did. */
function withKey(sale: Sale, { key, content }: RowIdentity): SaleRow {
  const { line, id, date, amountMinor, currency, customer, channel, partner, product, region, supplier } =
    sale;
  return {
    line,
    id,
    date,
    amountMinor,
    currency,
    customer,
    channel,
    partner,
    product,
    region,
    supplier,
    key,
    content,
  };
}

/** Spreadsheets write rows of separators below the last one; they say nothing. */
export function isBlank(record: CsvRecord): boolean {
  return record.fault === null && record.cells.every((cell) => cell.trim() === '');
}
