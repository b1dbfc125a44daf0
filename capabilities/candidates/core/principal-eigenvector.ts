import { invariant } from '#kernel/invariant.ts';
import { at } from './at.ts';
import type { Matrix } from './model.ts';

export interface Eigen {
  /** Positive, adding up to 1. */
  readonly vector: readonly number[];
  readonly value: number;
}

/**
 * The principal eigenvector of a matrix of positive numbers, by power iteration to 1e-12. The powers are taken by
 * squaring (A², A⁴, A⁸ …), so that judgements far apart, whose eigenvalues lie close together, are as exact as others.
 */
export function principalEigenvector(matrix: Matrix): Eigen {
  let power = normalise(matrix);
  let vector = rowShares(power);
  // 2⁶⁰ steps of plain iteration: Perron's theorem has long had its say.
  for (let squarings = 0; squarings < 60; squarings += 1) {
    power = normalise(multiply(power, power));
    const next = rowShares(power);
    const moved = Math.max(...next.map((share, index) => Math.abs(share - at(vector, index))));
    vector = next;
    if (moved <= 1e-12) break;
  }
  const image = matrix.map((row) => dot(row, vector));
  return { vector, value: sum(image) };
}

function multiply(left: Matrix, right: Matrix): Matrix {
  const columns = right.map((_, column) => right.map((row) => at(row, column)));
  return left.map((row) => columns.map((column) => dot(row, column)));
}

function normalise(matrix: Matrix): Matrix {
  const total = sum(matrix.map(sum));
  invariant(total > 0 && Number.isFinite(total), 'a matrix of judgements is positive and finite');
  return matrix.map((row) => row.map((cell) => cell / total));
}

function rowShares(matrix: Matrix): readonly number[] {
  const sums = matrix.map(sum);
  const total = sum(sums);
  return sums.map((share) => share / total);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((total, value, index) => total + value * at(right, index), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
