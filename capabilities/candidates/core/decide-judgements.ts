/** Judgements of criteria in pairs: which can be kept, and whether there are enough of them to weigh by. */
import { accept, type Decision } from '#kernel/decision.ts';
import { at } from './at.ts';
import { parseJudgement } from './parse-judgement.ts';
import { refuseFaults, type SelectionFault, type SelectionRefusal } from './refusals.ts';
import type { PartialMatrix } from './weigh-so-far.ts';

/** The ends of Saaty's scale: nine times as much is as far as people can tell. */
const most = 9;
const nearOne = 1e-6;

export interface JudgementWish {
  readonly row: string;
  readonly column: string;
  /** How many times as much the row's criterion counts as the column's: 3, `"0.25"`, `"1/3"`; `null` takes it back. */
  readonly value: number | string | null;
}

/** The smaller id stands in the row. */
export interface Judgement {
  readonly row: string;
  readonly column: string;
  readonly value: number | null;
}

/**
 * @param nameOf a criterion that counts now, by its id; `undefined`: there is none
 * @returns one judgement for each pair that is named, in the direction it is kept in
 */
export function decideJudgements(
  wishes: readonly JudgementWish[],
  nameOf: (criterion: string) => string | undefined,
): Decision<readonly Judgement[], SelectionRefusal> {
  const faults: SelectionFault[] = [];
  const kept = new Map<string, { readonly judgement: Judgement; readonly path: string }>();
  for (const [index, wish] of wishes.entries()) {
    const path = `judgements[${index}]`;
    const [row, column] = [nameOf(wish.row), nameOf(wish.column)];
    if (row === undefined || column === undefined) {
      faults.push({ code: 'criterion_not_found', path: `${path}.${row === undefined ? 'row' : 'column'}` });
      continue;
    }
    const value = wish.value === null ? null : parseJudgement(wish.value);
    const fault = faultOf(wish, value, { path: `${path}.value`, row, column });
    if (fault !== null) faults.push(fault);
    if (fault !== null || wish.row === wish.column) continue;
    const judgement = inOrder(wish, value);
    const key = `${judgement.row} ${judgement.column}`;
    const before = kept.get(key);
    if (before !== undefined && !isSame(before.judgement.value, judgement.value)) {
      const values = { row, column, other: `${before.path}.value` };
      faults.push({ code: 'judgements_of_a_pair_differ', path: `${path}.value`, values });
    }
    kept.set(key, before ?? { judgement, path });
  }
  const [first, ...rest] = faults;
  return first === undefined
    ? accept([...kept.values()].map(({ judgement }) => judgement))
    : refuseFaults(first, rest);
}

function faultOf(
  wish: JudgementWish,
  value: number | null,
  place: { readonly path: string; readonly row: string; readonly column: string },
): SelectionFault | null {
  const { path, row, column } = place;
  const found = String(wish.value);
  if (wish.value !== null && value === null) {
    return { code: 'judgement_is_no_number', path, values: { row, column, found } };
  }
  if (value === null) return null;
  if (wish.row === wish.column) {
    return Math.abs(value - 1) <= nearOne
      ? null
      : { code: 'judgement_is_of_itself', path, values: { row, found } };
  }
  const isOnScale = value <= most + nearOne && value >= (1 / most) * (1 - nearOne);
  return isOnScale
    ? null
    : { code: 'judgement_is_outside_scale', path, values: { row, column, found, most } };
}

function inOrder({ row, column }: JudgementWish, value: number | null): Judgement {
  if (row < column) return { row, column, value };
  return { row: column, column: row, value: value === null ? null : 1 / value };
}

function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one / other - 1) <= nearOne * 2;
}

/** Judgements as rows and columns in the order of the criteria; those of other criteria are left out. */
export function matrixOf(criteria: readonly string[], judgements: readonly Judgement[]): PartialMatrix {
  const byPair = new Map(judgements.map(({ row, column, value }) => [`${row} ${column}`, value]));
  return criteria.map((row) =>
    criteria.map((column) => {
      if (row === column) return 1;
      const straight = byPair.get(`${row} ${column}`) ?? null;
      const turned = byPair.get(`${column} ${row}`) ?? null;
      return straight ?? (turned === null ? null : 1 / turned);
    }),
  );
}

/** Every pair that nobody has judged, named by its cell. */
export function missingJudgements(
  matrix: PartialMatrix,
  names: readonly string[],
): readonly SelectionFault[] {
  return matrix.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly SelectionFault[] => {
      if (cell !== null || column <= row) return [];
      const values = { row: at(names, row), column: at(names, column) };
      return [{ code: 'judgement_is_missing', path: `row ${values.row}, column ${values.column}`, values }];
    }),
  );
}
