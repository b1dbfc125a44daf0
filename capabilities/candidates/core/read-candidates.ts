/**
 * Reads candidates from the rows of a table: a header (`candidate`, one column per criterion, and if wanted
 * `evaluator`, `evidence`, `size`), then a row for each candidate or for each evaluator of one. An empty cell is
 * unknown. Every fault names its row as a spreadsheet counts it (the header is row 1) and its column.
 */
import { accept, type Decision } from '#kernel/decision.ts';
import type { Candidate, Evaluation } from './candidate.ts';
import { clip } from './clip.ts';
import { type Criterion, type Model, mostCandidates, reservedColumns } from './model.ts';
import { parseScore } from './parse-score.ts';
import { refuseFaults, type ScoringFault, type ScoringRefusal } from './refusals.ts';
import type { ScoringWarning } from './warnings.ts';

export interface ReadCandidates {
  readonly candidates: readonly Candidate[];
  readonly warnings: readonly ScoringWarning[];
}

interface Columns {
  readonly width: number;
  readonly candidate: number;
  readonly evaluator: number | null;
  readonly evidence: number | null;
  readonly size: number | null;
  readonly criteria: readonly { readonly criterion: Criterion; readonly column: number }[];
}

interface Findings {
  readonly faults: ScoringFault[];
  readonly warnings: ScoringWarning[];
}

/** A candidate whose rows are still being gathered. */
interface Gathered {
  size: number | null;
  readonly evaluations: Evaluation[];
}

/** Faults beyond this many are not worth reading; the first ones are enough to mend a file by. */
const mostFaults = 1000;

export function readCandidates(
  rows: readonly (readonly string[])[],
  model: Model,
): Decision<ReadCandidates, ScoringRefusal> {
  const findings: Findings = { faults: [], warnings: [] };
  const candidates = readTable(rows, model, findings);
  const [first, ...rest] = findings.faults;
  return first === undefined
    ? accept({ candidates, warnings: findings.warnings })
    : refuseFaults(first, rest);
}

function readTable(
  rows: readonly (readonly string[])[],
  model: Model,
  findings: Findings,
): readonly Candidate[] {
  const start = rows.findIndex((row) => !isBlank(row));
  const header = rows[start];
  if (header === undefined) {
    findings.faults.push({ code: 'candidates_file_is_empty' });
    return [];
  }
  const columns = readHeader(header.map(tidy), start + 1, model, findings);
  if (columns === null) return [];
  const gathered = new Map<string, Gathered>();
  for (let index = start + 1; index < rows.length && findings.faults.length < mostFaults; index += 1) {
    const row = rows[index];
    if (row !== undefined && !isBlank(row)) readRow(row.map(tidy), index + 1, columns, gathered, findings);
  }
  if (findings.faults.length === 0 && gathered.size === 0) {
    findings.faults.push({ code: 'there_are_no_candidates' });
  }
  if (gathered.size > mostCandidates) {
    const values = { found: gathered.size, most: mostCandidates };
    findings.faults.push({ code: 'there_are_too_many_candidates', values });
  }
  return [...gathered].map(([candidate, { size, evaluations }]) => ({ candidate, size, evaluations }));
}

function readHeader(
  header: readonly string[],
  row: number,
  model: Model,
  findings: Findings,
): Columns | null {
  const before = findings.faults.length;
  const find = (name: string): number | null => {
    const column = header.indexOf(name);
    if (column >= 0 && header.indexOf(name, column + 1) >= 0) {
      findings.faults.push({
        code: 'column_is_repeated',
        path: `row ${row}`,
        values: { row, column: clip(name) },
      });
    }
    return column < 0 ? null : column;
  };
  const candidate = find('candidate');
  if (candidate === null) {
    findings.faults.push({ code: 'candidate_column_is_missing', path: `row ${row}`, values: { row } });
    return null;
  }
  const [evaluator, evidence, size] = [find('evaluator'), find('evidence'), find('size')];
  const criteria: { criterion: Criterion; column: number }[] = [];
  for (const criterion of model.criteria) {
    const column = find(criterion.id);
    if (column !== null) criteria.push({ criterion, column });
    else {
      const values = { row, column: clip(criterion.id) };
      findings.faults.push({ code: 'criterion_column_is_missing', path: `row ${row}`, values });
    }
  }
  if (findings.faults.length > before) return null;
  const known = new Set<string>([...reservedColumns, ...model.criteria.map(({ id }) => id), '']);
  const unused = [...new Set(header.filter((name) => !known.has(name)))];
  if (unused.length > 0) {
    const columns = unused.slice(0, 5).map(clip).join(', ');
    findings.warnings.push({ code: 'columns_are_not_used', values: { count: unused.length, columns } });
  }
  return { width: header.length, candidate, evaluator, evidence, size, criteria };
}

function readRow(
  cells: readonly string[],
  row: number,
  columns: Columns,
  gathered: Map<string, Gathered>,
  findings: Findings,
): void {
  // Cells beyond the header are fine while they are empty: spreadsheets write such commas.
  if (cells.length < columns.width || cells.slice(columns.width).some((cell) => cell !== '')) {
    const values = { row, found: cells.length, expected: columns.width };
    findings.faults.push({ code: 'row_has_wrong_length', path: `row ${row}`, values });
    return;
  }
  const candidate = cells[columns.candidate] ?? '';
  if (candidate === '') {
    const path = `row ${row}, column candidate`;
    findings.faults.push({ code: 'candidate_name_is_missing', path, values: { row } });
    return;
  }
  const known = gathered.get(candidate) ?? { size: null, evaluations: [] };
  gathered.set(candidate, known);
  const evaluator = optional(cells, columns.evaluator);
  if (evaluator !== null && known.evaluations.some((earlier) => earlier.evaluator === evaluator)) {
    const values = { row, candidate: clip(candidate), evaluator: clip(evaluator) };
    findings.faults.push({ code: 'evaluator_is_repeated', path: `row ${row}, column evaluator`, values });
  }
  known.size ??= readSize(optional(cells, columns.size), row, findings);
  const scores = readScores(cells, row, columns, findings);
  known.evaluations.push({ evaluator, evidence: optional(cells, columns.evidence), scores });
}

function readScores(
  cells: readonly string[],
  row: number,
  columns: Columns,
  findings: Findings,
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { criterion, column } of columns.criteria) {
    const cell = cells[column] ?? '';
    if (cell === '') continue;
    const place = { row, column: clip(criterion.id) };
    const path = `row ${row}, column ${place.column}`;
    const value = parseScore(cell);
    const { scale } = criterion;
    if (value === null) {
      findings.faults.push({ code: 'value_is_not_a_number', path, values: { ...place, value: clip(cell) } });
    } else if (scale !== null && (value < scale.min || value > scale.max)) {
      const values = { ...place, value, min: scale.min, max: scale.max };
      findings.faults.push({ code: 'value_is_outside_scale', path, values });
    } else {
      scores.set(criterion.id, value);
    }
  }
  return scores;
}

function readSize(cell: string | null, row: number, findings: Findings): number | null {
  if (cell === null) return null;
  const size = parseScore(cell);
  if (size !== null && size >= 0) return size;
  findings.warnings.push({ code: 'size_is_not_a_number', values: { row, value: clip(cell) } });
  return null;
}

function optional(cells: readonly string[], column: number | null): string | null {
  const cell = column === null ? '' : (cells[column] ?? '');
  return cell === '' ? null : cell;
}

/** White space and byte order marks at the ends are nobody's wish, and one name has one spelling. */
function tidy(cell: string): string {
  return cell.trim().normalize('NFC');
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => tidy(cell) === '');
}
