/**
 * What settling adds to the columns of events: one line a row. What those columns say already, a line does not repeat:
 * its kind, its period (`placeOf` in place-of.ts) and a payment's amount; and its base is what its parts add up to.
 */
import { type IntegerColumn, integerColumn, largestSafe, readInteger } from './integer-column.ts';

/** What became of a row that is no applied sale, as negative numbers. */
export const outcomeCodes = {
  applied: -1,
  setAside: -2,
  outsideTerm: -3,
  noShareRule: -4,
  refundWithoutSale: -5,
  refundExceedsSale: -6,
} as const;

/** The outcomes at −1 − code; from the third on, the codes of exceptions. */
const rowOutcomes = [
  'applied',
  'set-aside',
  'outside-term',
  'no-share-rule',
  'refund-without-sale',
  'refund-exceeds-sale',
] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export interface LineColumns {
  readonly parties: number;
  /** The share rule of a sale that was applied; of every other row one of `outcomeCodes`. */
  readonly outcome: Int16Array;
  /** At row × parties + party, minor units of the settlement currency; all 0 where nothing was applied. */
  readonly parts: IntegerColumn;
}

export function emptyLines(rows: number, parties: number): LineColumns {
  return { parties, outcome: new Int16Array(rows), parts: integerColumn(rows * parties) };
}

export function outcomeOf({ outcome }: LineColumns, row: number): RowOutcome {
  return rowOutcomes[-1 - (outcome[row] ?? 0)] ?? 'applied';
}

/** What the parts of a line add up to, as a double; NaN where that is no safe integer. */
export function baseNumberOf({ parties, parts }: LineColumns, row: number): number {
  let base = 0;
  for (let place = row * parties; place < (row + 1) * parties; place += 1) {
    base += parts.values[place] ?? 0;
    if (!(base <= largestSafe && base >= -largestSafe)) return Number.NaN;
  }
  return base;
}

/** The same, whatever its size. */
export function baseOf({ parties, parts }: LineColumns, row: number): bigint {
  let base = 0n;
  for (let place = row * parties; place < (row + 1) * parties; place += 1) base += readInteger(parts, place);
  return base;
}
