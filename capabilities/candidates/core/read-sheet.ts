/**
 * Reads candidates with what one person says of them from the rows of a table: a header with `candidate`, and if
 * wanted a column for each criterion, `evidence`, `evidence: <criterion>`, `evaluator`, `size`, `country`, `website`,
 * `source`, `note`. Every fault names its row as a spreadsheet counts it and its column. What `write-sheet.ts` writes
 * can be read back.
 */
import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import { clip } from './clip.ts';
import { countryNamed } from './country-named.ts';
import { templateScale } from './criteria-template.ts';
import type { Criterion } from './model.ts';
import { nameKey } from './name-key.ts';
import { readCandidates } from './read-candidates.ts';
import { readWebsite } from './read-website.ts';
import {
  refuseFaults,
  type ScoringRefusal,
  type SelectionFault,
  type SelectionRefusal,
  scoringRefusals,
} from './refusals.ts';
import { longest, type Source } from './selection.ts';
import type { ScoringWarning } from './warnings.ts';

/** What the header and the cells are understood by. */
export interface SheetWords {
  /** Each criterion with its name first and whatever else its column may be called. */
  readonly criteria: readonly { readonly id: string; readonly names: readonly [string, ...string[]] }[];
  /** Sources by the words they may be written with. */
  readonly sources: readonly { readonly source: Source; readonly names: readonly string[] }[];
  /** Whose scores these are: the names that may stand in the column `evaluator`. */
  readonly evaluator: readonly string[];
}

export interface SheetRow {
  readonly row: number;
  readonly name: string;
  /** `null`: the sheet says nothing of it. */
  readonly country: string | null;
  readonly website: string | null;
  readonly size: number | null;
  readonly source: Source | null;
  readonly note: string | null;
  /** Known ones only: an empty cell says nothing. */
  readonly scores: readonly {
    readonly criterion: string;
    readonly value: number;
    readonly evidence: string | null;
  }[];
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly warnings: readonly ScoringWarning[];
}

/** Columns that are read here; the rest is read with the scores. */
const fields = ['country', 'website', 'size', 'source', 'note', 'evaluator', 'evidence'] as const;
type Field = (typeof fields)[number];

interface Columns {
  readonly candidate: number;
  readonly fields: ReadonlyMap<Field, number>;
  /** Criterion id to the column of its evidence. */
  readonly evidence: ReadonlyMap<string, number>;
}

export function readSheet(
  rows: readonly (readonly string[])[],
  words: SheetWords,
): Decision<Sheet, SelectionRefusal> {
  const tidied = rows.map((row) => row.map(tidy));
  const start = tidied.findIndex((row) => row.some((cell) => cell !== ''));
  const given = tidied[start];
  if (given === undefined) return refuseFaults({ code: 'candidates_file_is_empty' }, []);
  const header = given.map((name) => canonical(name, words));
  const columns = columnsOf(header, words);
  const own = new Set([...columns.fields.values(), ...columns.evidence.values()]);
  const model = {
    criteria: words.criteria.flatMap(({ names }) => criterionOf(names[0], header)),
    pairwise: null,
  };
  // What is read here has no name there, so that each column is read once.
  const scored = tidied.map((row, index) =>
    index === start ? header.map((name, column) => (own.has(column) ? '' : name)) : row,
  );
  const faults: SelectionFault[] = repeatedFields(header, start + 1);
  const read = readCandidates(scored, model);
  if (!read.ok) faults.push(...faultsOf(read.refusal));
  if (!read.ok && columns.candidate < 0) return refuseAll(faults);
  const ids = new Map(words.criteria.map(({ id, names }) => [names[0], id]));
  const scores = new Map(
    read.ok ? read.value.candidates.map((one) => [one.candidate, one.evaluations[0]?.scores]) : [],
  );
  const seen = new Map<string, number>();
  const found = tidied.slice(start + 1).flatMap((cells, index): readonly SheetRow[] => {
    const row = start + 2 + index;
    const name = cells[columns.candidate] ?? '';
    if (name === '') return [];
    faults.push(...faultsOfName(name, row, seen));
    const whole = readFields(cells, row, columns, words, faults);
    return [{ row, name, ...whole, scores: readScores(scores.get(name), cells, row, ids, columns, faults) }];
  });
  return faults.length > 0
    ? refuseAll(faults)
    : accept({ rows: found, warnings: read.ok ? read.value.warnings : [] });
}

/** Faults beyond this many are not worth reading; the first ones are enough to mend a sheet by. */
const mostFaults = 1000;

function faultsOf(refusal: Refusal): readonly SelectionFault[] {
  return (refusal.faults ?? [refusal]).flatMap((fault) => {
    const { code } = fault;
    return isScoringRefusal(code) ? [{ ...fault, code }] : [];
  });
}

function isScoringRefusal(code: string): code is ScoringRefusal {
  return Object.hasOwn(scoringRefusals, code);
}

function refuseAll(faults: readonly SelectionFault[]) {
  const [first, ...rest] = faults.slice(0, mostFaults);
  return refuseFaults(first ?? { code: 'candidates_file_is_empty' as const }, rest);
}

/** The one name a column has here, of the several it may be called by. */
function canonical(name: string, { criteria }: SheetWords): string {
  const key = nameKey(name);
  if (key === 'candidate' || fields.some((field) => field === key)) return key;
  const evidence = /^evidence:\s*(.+)$/.exec(key)?.[1];
  const sought = evidence ?? key;
  const found = criteria.find((one) => one.names.some((other) => nameKey(other) === sought));
  if (found === undefined) return name;
  return evidence === undefined ? found.names[0] : `evidence: ${found.names[0]}`;
}

function columnsOf(header: readonly string[], { criteria }: SheetWords): Columns {
  const place = (name: string) => header.indexOf(name);
  return {
    candidate: place('candidate'),
    fields: new Map(fields.flatMap((field) => (place(field) < 0 ? [] : [[field, place(field)] as const]))),
    evidence: new Map(
      criteria.flatMap(({ id, names }) => {
        const column = place(`evidence: ${names[0]}`);
        return column < 0 ? [] : [[id, column] as const];
      }),
    ),
  };
}

/** A criterion whose column is there; the others keep the scores they have. */
function criterionOf(name: string, header: readonly string[]): readonly Criterion[] {
  if (!header.includes(name)) return [];
  return [
    { id: name, weight: 1, direction: 'max', scale: templateScale, mustBeAtLeast: null, thresholds: null },
  ];
}

function repeatedFields(header: readonly string[], row: number): SelectionFault[] {
  return header.flatMap((name, column) => {
    const isField = fields.some((field) => field === name) || name.startsWith('evidence: ');
    if (!isField || header.indexOf(name) === column) return [];
    return [{ code: 'column_is_repeated' as const, path: `row ${row}`, values: { row, column: clip(name) } }];
  });
}

function faultsOfName(name: string, row: number, seen: Map<string, number>): readonly SelectionFault[] {
  const path = `row ${row}, column candidate`;
  const before = seen.get(nameKey(name));
  seen.set(nameKey(name), before ?? row);
  if (name.length > longest.name) {
    return [{ code: 'candidate_name_is_too_long', path, values: { row, most: longest.name } }];
  }
  if (before === undefined) return [];
  return [{ code: 'candidate_is_repeated', path, values: { row, before, candidate: clip(name) } }];
}

function readFields(
  cells: readonly string[],
  row: number,
  columns: Columns,
  words: SheetWords,
  faults: SelectionFault[],
): Pick<SheetRow, 'country' | 'website' | 'size' | 'source' | 'note'> {
  const text = (field: Field) => {
    const column = columns.fields.get(field);
    const cell = column === undefined ? '' : (cells[column] ?? '');
    return cell === '' ? null : cell;
  };
  const understand = <Value>(
    field: Field,
    code: SelectionFault['code'],
    read: (cell: string) => Value | null,
  ) => {
    const cell = text(field);
    const value = cell === null ? null : read(cell);
    if (cell !== null && value === null) {
      faults.push({ code, path: `row ${row}, column ${field}`, values: { row, value: clip(cell) } });
    }
    return value;
  };
  const isSelf = (cell: string) => words.evaluator.some((name) => nameKey(name) === nameKey(cell));
  understand('evaluator', 'evaluator_is_somebody_else', (cell) => (isSelf(cell) ? cell : null));
  understand('evidence', 'text_in_row_is_too_long', (cell) =>
    cell.length <= longest.evidence ? cell : null,
  );
  return {
    country: understand('country', 'country_is_unknown', countryNamed),
    website: understand('website', 'website_in_row_is_no_address', readWebsite),
    size: understand('size', 'size_in_row_is_no_count', (cell) =>
      /^\d{1,8}$/.test(cell) ? Number(cell) : null,
    ),
    source: understand('source', 'source_is_unknown', (cell) => sourceNamed(cell, words)),
    note: understand('note', 'text_in_row_is_too_long', (cell) =>
      cell.length <= longest.note ? cell : null,
    ),
  };
}

function sourceNamed(cell: string, { sources }: SheetWords): Source | null {
  const key = nameKey(cell);
  return (
    sources.find(({ source, names }) => source === key || names.some((name) => nameKey(name) === key))
      ?.source ?? null
  );
}

function readScores(
  scores: ReadonlyMap<string, number> | undefined,
  cells: readonly string[],
  row: number,
  ids: ReadonlyMap<string, string>,
  columns: Columns,
  faults: SelectionFault[],
): SheetRow['scores'] {
  const ofRow = columns.fields.get('evidence');
  return [...(scores ?? [])].flatMap(([name, value]) => {
    const criterion = ids.get(name);
    if (criterion === undefined) return [];
    const column = columns.evidence.get(criterion);
    const evidence =
      (column === undefined ? '' : cells[column]) || (ofRow === undefined ? '' : cells[ofRow]) || null;
    if (evidence !== null && evidence.length > longest.evidence && column !== undefined) {
      const path = `row ${row}, column evidence: ${clip(name)}`;
      faults.push({ code: 'text_in_row_is_too_long', path, values: { row, value: clip(evidence) } });
    }
    return [{ criterion, value, evidence }];
  });
}

/** White space and byte order marks at the ends are nobody's wish, and one name has one spelling. */
function tidy(cell: string): string {
  return cell.trim().normalize('NFC');
}
