/**
 * Weights from pairwise judgements by the analytic hierarchy process.
 * T. L. Saaty, The Analytic Hierarchy Process, McGraw-Hill 1980.
 */
import { at } from './at.ts';
import { type Matrix, tolerance } from './model.ts';
import { principalEigenvector } from './principal-eigenvector.ts';

/** Saaty's mean consistency index of random reciprocal matrices of 1 to 10 rows; other tables are in use. */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/** A consistency ratio above this says that the judgements contradict each other too much. */
export const mostInconsistent = 0.1;

export interface PairwiseWeights {
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** (λmax − n) / (n − 1); 0 for a single criterion. */
  readonly ci: number;
  /** CI / RI; 0 for one or two criteria, which cannot contradict; `null` beyond ten, where the table ends. */
  readonly cr: number | null;
  readonly ri: 'Saaty 1980';
  /**
   * The judgement furthest from what the weights say: largest |ln(aᵢⱼ·wⱼ/wᵢ)|, of equals the first by row and column.
   * `null` for a single criterion.
   */
  readonly worst: {
    readonly row: number;
    readonly column: number;
    readonly found: number;
    readonly implied: number;
  } | null;
}

/** @param matrix square, positive, reciprocal (see check-pairwise.ts) */
export function weighPairwise(matrix: Matrix): PairwiseWeights {
  const size = matrix.length;
  const { vector: weights, value: lambdaMax } = principalEigenvector(matrix);
  const ci = size < 2 ? 0 : (lambdaMax - size) / (size - 1);
  const ri = randomIndex[size - 1] ?? null;
  const cr = ri === null ? null : ri === 0 ? 0 : ci / ri;
  return { weights, lambdaMax, ci, cr, ri: 'Saaty 1980', worst: worstJudgement(matrix, weights) };
}

function worstJudgement(matrix: Matrix, weights: readonly number[]): PairwiseWeights['worst'] {
  let worst: PairwiseWeights['worst'] = null;
  let furthest = -1;
  for (let row = 0; row < matrix.length; row += 1) {
    for (let column = row + 1; column < matrix.length; column += 1) {
      const found = at(at(matrix, row), column);
      const implied = at(weights, row) / at(weights, column);
      const distance = Math.abs(Math.log(found / implied));
      if (distance <= furthest + tolerance) continue;
      furthest = distance;
      worst = { row, column, found, implied };
    }
  }
  return worst;
}
