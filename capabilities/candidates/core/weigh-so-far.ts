/**
 * What judgements in pairs say while some are still missing, so that somebody who judges sees where it leads. With all
 * of them there it is exactly `weighPairwise`. Missing ones are left to the others, by the zeros and the enlarged
 * diagonal of P. T. Harker, Incomplete pairwise comparisons in the analytic hierarchy process, Mathematical Modelling 9
 * (1987) 837–848.
 */
import { at } from './at.ts';
import type { Matrix } from './model.ts';
import { principalEigenvector } from './principal-eigenvector.ts';
import { type PairwiseWeights, weighPairwise } from './weigh-pairwise.ts';

/** Rows of judgements, in the order of the criteria; `null`: not judged. Reciprocal where both are there. */
export type PartialMatrix = readonly (readonly (number | null)[])[];

export interface WeightsSoFar {
  /** How many pairs are judged, and how many there are. */
  readonly judged: number;
  readonly pairs: number;
  /** `null` where the judgements do not yet connect all criteria. */
  readonly weights: readonly number[] | null;
  /** With every judgement there; `null` before, and beyond ten criteria. */
  readonly cr: number | null;
  /** Of the judged pairs, the one furthest from what the weights say. */
  readonly worst: PairwiseWeights['worst'];
}

export function weighSoFar(matrix: PartialMatrix): WeightsSoFar {
  const size = matrix.length;
  const pairs = (size * (size - 1)) / 2;
  const judged = matrix.reduce(
    (count, row, index) => count + row.slice(index + 1).filter((cell) => cell !== null).length,
    0,
  );
  if (judged === pairs) {
    const whole: Matrix = matrix.map((row) => row.map((cell) => cell ?? 1));
    const { weights, cr, worst } = weighPairwise(whole);
    return { judged, pairs, weights, cr, worst };
  }
  if (!isConnected(matrix)) return { judged, pairs, weights: null, cr: null, worst: null };
  const filled = matrix.map((row, index) => {
    const missing = row.filter((cell, column) => cell === null && column !== index).length;
    return row.map((cell, column) => (column === index ? 1 + missing : (cell ?? 0)));
  });
  const { vector } = principalEigenvector(filled);
  return { judged, pairs, weights: vector, cr: null, worst: furthest(matrix, vector) };
}

/** Whether every criterion can be reached from the first one by judgements. */
function isConnected(matrix: PartialMatrix): boolean {
  const reached = new Set([0]);
  for (const row of reached) {
    for (const [column, cell] of at(matrix, row).entries()) if (cell !== null) reached.add(column);
  }
  return reached.size === matrix.length;
}

function furthest(matrix: PartialMatrix, weights: readonly number[]): PairwiseWeights['worst'] {
  let worst: PairwiseWeights['worst'] = null;
  let distance = -1;
  for (const [row, cells] of matrix.entries()) {
    for (const [column, found] of cells.entries()) {
      if (found === null || column <= row) continue;
      const implied = at(weights, row) / at(weights, column);
      const away = Math.abs(Math.log(found / implied));
      if (away <= distance) continue;
      distance = away;
      worst = { row, column, found, implied };
    }
  }
  return worst;
}
