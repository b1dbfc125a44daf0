/** Events and rates from the text of a file: JSON, JSON lines or CSV. Errors name the line. */
import Papa from 'papaparse';
import { accept, type Decision, refuse } from '#kernel/decision.ts';

export const eventFormats = ['json', 'jsonl', 'csv'] as const;
export type EventFormat = (typeof eventFormats)[number];

export interface ReadList {
  /** Of unknown shape still; `parseEvents` and `parseRates` read on. */
  readonly items: unknown;
  /** The line on which each item begins, counted from 1; empty where a file is one JSON text. */
  readonly lines: readonly number[];
}

export type TextRefusal =
  | 'text_not_json'
  | 'csv_not_readable'
  | 'csv_without_header'
  | 'csv_column_twice'
  | 'csv_cells_not_as_header';

export function readEvents(text: string, format: EventFormat): Decision<ReadList, TextRefusal> {
  switch (format) {
    case 'json':
      return readJson(text);
    case 'jsonl':
      return readJsonLines(text);
    case 'csv':
      return readCsv(text, 'id', eventOfCells);
  }
}

/** The rows of a `rates.csv`: columns `date`, `from`, `to`, `rate`. */
export function readRates(text: string): Decision<ReadList, TextRefusal> {
  return readCsv(text, 'date', (columns, cells) =>
    Object.fromEntries(
      columns.flatMap((column, index) => (cells[index] === '' ? [] : [[column, cells[index]]])),
    ),
  );
}

/** A place in a list (`[3].amount`) as the place in the file it was read from (`line 5, amount`). */
export function placeInFile(path: string, lines: readonly number[]): string {
  const [, index, rest = ''] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const line = lines[Number(index)];
  if (index === undefined || line === undefined) return path;
  return rest === '' ? `line ${line}` : `line ${line}, ${rest}`;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** JSON of any shape; the refusal gives the reader's own reason. */
export function readJson(text: string): Decision<ReadList, 'text_not_json'> {
  try {
    const items: unknown = JSON.parse(withoutMark(text));
    return accept({ items, lines: [] });
  } catch (error) {
    return notJson(error, '');
  }
}

function readJsonLines(text: string): Decision<ReadList, 'text_not_json'> {
  const items: unknown[] = [];
  const lines: number[] = [];
  for (const [index, line] of withoutMark(text).split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      items.push(JSON.parse(line));
      lines.push(index + 1);
    } catch (error) {
      return notJson(error, `line ${index + 1}`);
    }
  }
  return accept({ items, lines });
}

function notJson(error: unknown, path: string): Decision<never, 'text_not_json'> {
  if (!(error instanceof SyntaxError)) throw error;
  return refuse('text_not_json', { path, values: { reason: error.message } });
}

/** Columns `roles.source`, `roles.close`, … become the object `roles`; an empty cell is an absent field. */
function eventOfCells(columns: readonly string[], cells: readonly string[]): object {
  const fields: [string, unknown][] = [];
  const roles: [string, string][] = [];
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    if (column.startsWith('roles.')) roles.push([column.slice('roles.'.length), cell]);
    else fields.push([column, cell]);
  }
  if (roles.length > 0) fields.push(['roles', Object.fromEntries(roles)]);
  return Object.fromEntries(fields);
}

function readCsv(
  text: string,
  needed: string,
  itemOf: (columns: readonly string[], cells: readonly string[]) => object,
): Decision<ReadList, TextRefusal> {
  const whole = withoutMark(text);
  const parsed = Papa.parse<readonly string[]>(whole, { delimiter: delimiterOf(whole) });
  const items: object[] = [];
  const lines: number[] = [];
  let columns: readonly string[] | null = null;
  let line = 1;
  for (const [row, cells] of parsed.data.entries()) {
    const place = `line ${line}`;
    const fault = parsed.errors.find((error) => error.row === row);
    if (fault !== undefined)
      return refuse('csv_not_readable', { path: place, values: { reason: fault.message } });
    const starts = line;
    line += 1 + cells.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    if (cells.length === 1 && cells[0] === '') continue;
    if (columns === null) {
      const twice = cells.find((column, index) => cells.indexOf(column) !== index);
      if (twice !== undefined) return refuse('csv_column_twice', { path: place, values: { column: twice } });
      if (!cells.includes(needed))
        return refuse('csv_without_header', { path: place, values: { column: needed } });
      columns = cells;
    } else if (cells.length !== columns.length) {
      const values = { found: cells.length, expected: columns.length };
      return refuse('csv_cells_not_as_header', { path: place, values });
    } else {
      items.push(itemOf(columns, cells));
      lines.push(starts);
    }
  }
  return columns === null
    ? refuse('csv_without_header', { path: 'line 1', values: { column: needed } })
    : accept({ items, lines });
}

/** What separates the names in the header: a comma, or what spreadsheets of some countries write instead. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}
