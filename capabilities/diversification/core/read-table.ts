/**
 * Reads a small table that was pasted or comes from a file: a header in any of the four languages, then rows. Every
 * fault names its row as a spreadsheet counts it.
 */
import { headerWords } from '#capabilities/facts/core/column-words.ts';
import { csvReader } from '#capabilities/facts/core/csv-reader.ts';
import { detectSeparator, isSeparatorLine } from '#capabilities/facts/core/detect-separator.ts';
import { limits } from '#capabilities/facts/core/reading.ts';
import { plainCell } from '#kernel/csv.ts';
import { accept, type Decision, type Refusal, refuse } from '#kernel/decision.ts';
import type { DiversificationRefusal } from './refusals.ts';

/** A column by the words it may be called, written as `headerWords` leaves them; the first is its own name. */
export interface TableColumn<Field extends string> {
  readonly field: Field;
  readonly words: readonly [string, ...string[]];
  readonly needed: boolean;
}

export interface TableRow<Field extends string> {
  readonly row: number;
  /** The cell of a column; empty where the table has no such column. */
  readonly cell: (field: Field) => string;
}

export interface ReadTable<Row> {
  readonly rows: readonly Row[];
  /** Columns whose name is not understood, as they are called in the table. */
  readonly leftOut: readonly string[];
}

export type TableFault = Refusal<DiversificationRefusal>;

/** So many faults are enough to mend a table by. */
const mostFaults = 1000;

/** One refusal of all faults found: it speaks with the first one's voice and carries the others. */
export function refuseFaults(
  faults: readonly TableFault[],
): { readonly ok: false; readonly refusal: TableFault } | null {
  const [first] = faults;
  if (first === undefined) return null;
  return {
    ok: false,
    refusal: faults.length === 1 ? first : { ...first, faults: faults.slice(0, mostFaults) },
  };
}

export function readTable<Field extends string>(
  text: string,
  columns: readonly TableColumn<Field>[],
): Decision<ReadTable<TableRow<Field>>, DiversificationRefusal> {
  const plain = text.replace(/^\uFEFF/, '');
  const { separator } = detectSeparator(plain);
  const reader = csvReader(separator, limits.recordCharacters);
  const [body, last] = [reader.push(plain), reader.end()];
  if (!body.ok || !last.ok) return refuse('table_cannot_be_read');
  const records = [...body.value, ...last.value]
    .map(({ line, cells, fault }) => ({
      line,
      fault,
      cells: cells.map((cell) => plainCell(cell).trim().normalize('NFC')),
    }))
    .filter(
      ({ cells }) => cells.some((cell) => cell !== '') && !isSeparatorLine(cells.join(separator), separator),
    );
  const [header, ...rows] = records;
  if (header === undefined || rows.length === 0) return refuse('table_is_empty');

  const heads = header.cells.map(headerWords);
  const places = new Map<Field, number>();
  const faults: TableFault[] = [];
  for (const { field, words, needed } of columns) {
    const found = heads.flatMap((head, index) => (words.includes(head) ? [index] : []));
    const [place] = found;
    if (place !== undefined) places.set(field, place);
    if (found.length > 1) faults.push(headerFault('table_has_two_columns', header.line, words[0]));
    if (place === undefined && needed)
      faults.push(headerFault('table_lacks_a_column', header.line, words[0]));
  }
  for (const { line, cells, fault } of rows) {
    if (cells.length !== heads.length || fault !== null) {
      const values = { row: line, found: cells.length, expected: heads.length };
      faults.push({ code: 'row_has_wrong_length', path: `row ${line}`, values });
    }
  }
  return (
    refuseFaults(faults) ??
    accept({
      rows: rows.map(({ line, cells }) => ({
        row: line,
        cell: (field) => {
          const place = places.get(field);
          return place === undefined ? '' : (cells[place] ?? '');
        },
      })),
      leftOut: header.cells.filter((name, place) => name !== '' && ![...places.values()].includes(place)),
    })
  );
}

function headerFault(code: DiversificationRefusal, row: number, column: string): TableFault {
  return { code, path: `row ${row}`, values: { row, column } };
}
