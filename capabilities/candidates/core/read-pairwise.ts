/**
 * Reads a pairwise matrix from the rows of a table: the criterion ids in the header and again in the first column,
 * in any order, the judgement of row against column in the cells.
 */
import { accept, type Decision } from '#kernel/decision.ts';
import { at } from './at.ts';
import { checkPairwise } from './check-pairwise.ts';
import { clip } from './clip.ts';
import type { Criterion, Matrix } from './model.ts';
import { parseJudgement } from './parse-judgement.ts';
import { refuseFaults, type ScoringFault, type ScoringRefusal } from './refusals.ts';

/** The matrix in the order of `criteria`. */
export function readPairwise(
  rows: readonly (readonly string[])[],
  criteria: readonly Criterion[],
): Decision<Matrix, ScoringRefusal> {
  const lines = rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim().normalize('NFC')) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...body] = lines;
  if (header === undefined) return refuseFaults({ code: 'pairwise_is_empty' }, []);
  const across = header.cells.slice(1);
  const down = body.map(({ cells }) => cells[0] ?? '');
  const names = [
    ...checkNames(across, criteria, `row ${header.row}`),
    ...checkNames(down, criteria, 'first column'),
  ];
  const [badName, ...badNames] = names;
  if (badName !== undefined) return refuseFaults(badName, badNames);
  const long = body.find(({ cells }) => cells.length !== header.cells.length);
  if (long !== undefined) {
    const values = { rows: body.length, columns: long.cells.length - 1, size: criteria.length };
    return refuseFaults({ code: 'pairwise_is_not_square', path: `row ${long.row}`, values }, []);
  }
  const place = (row: number, column: number) =>
    `row ${at(body, down.indexOf(idAt(criteria, row))).row}, column ${clip(idAt(criteria, column))}`;
  const faults: ScoringFault[] = [];
  const matrix = criteria.map((criterion, row) =>
    criteria.map((_, column) => {
      const line = at(body, down.indexOf(criterion.id));
      const cell = at(line.cells, across.indexOf(idAt(criteria, column)) + 1);
      const judgement = parseJudgement(cell);
      if (judgement !== null) return judgement;
      const path = place(row, column);
      if (cell === '') faults.push({ code: 'pairwise_cell_is_missing', path });
      else faults.push({ code: 'pairwise_cell_is_not_a_number', path, values: { found: clip(cell) } });
      return 1;
    }),
  );
  if (faults.length === 0)
    faults.push(...checkPairwise(matrix, criteria.length, { whole: 'matrix', cell: place }));
  const [first, ...rest] = faults;
  return first === undefined ? accept(matrix) : refuseFaults(first, rest);
}

function checkNames(
  names: readonly string[],
  criteria: readonly Criterion[],
  path: string,
): readonly ScoringFault[] {
  const faults: ScoringFault[] = [];
  for (const [index, name] of names.entries()) {
    const values = { criterion: clip(name) };
    if (names.indexOf(name) < index) faults.push({ code: 'pairwise_column_is_repeated', path, values });
    else if (!criteria.some(({ id }) => id === name)) {
      faults.push({ code: 'pairwise_column_is_unknown', path, values });
    }
  }
  for (const { id } of criteria) {
    if (!names.includes(id))
      faults.push({ code: 'pairwise_column_is_missing', path, values: { criterion: clip(id) } });
  }
  return faults;
}

function idAt(criteria: readonly Criterion[], index: number): string {
  return at(criteria, index).id;
}
