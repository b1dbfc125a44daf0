/** How many roles each party played, by row: sales that are alike in this have one number. */
import { splitByLargestRemainder } from '#kernel/exact.ts';
import { type IntegerColumn, largestProduct, writeInteger } from './integer-column.ts';
import { baseNumberOf, baseOf, type LineColumns } from './lines.ts';
import { type Scratch, splitByWeights } from './share-numbers.ts';

export interface RoleColumns {
  /** By row: 0 where no role is named, else the number of a pattern. */
  readonly codes: Uint32Array;
  /** By number: the roles that each party played. */
  readonly patterns: Float64Array[];
  readonly numbers: Map<string, number>;
  readonly parties: number;
}

export function roleColumns(rows: number, parties: number): RoleColumns {
  return { codes: new Uint32Array(rows), patterns: [new Float64Array(parties)], numbers: new Map(), parties };
}

/** @param played the party of each role that is named on the sale */
export function writeRoles(roles: RoleColumns, row: number, played: ReadonlyMap<string, number>): void {
  if (played.size === 0) return;
  const own = new Float64Array(roles.parties);
  for (const party of played.values()) own[party] = (own[party] ?? 0) + 1;
  const pattern = own.join();
  const known = roles.numbers.get(pattern);
  const code = known ?? roles.patterns.length;
  if (known === undefined) {
    roles.numbers.set(pattern, code);
    roles.patterns.push(own);
  }
  roles.codes[row] = code;
}

/**
 * Enters in `shares`, one number a party, the base of a line by the number of roles that each party played on its sale;
 * `false` where no role is named on it.
 */
export function shareAmongRoles(
  { codes, patterns }: RoleColumns,
  lines: LineColumns,
  row: number,
  sale: number,
  scratch: Scratch,
  shares: IntegerColumn,
): boolean {
  const code = codes[sale] ?? 0;
  const weights = patterns[code];
  if (code === 0 || weights === undefined) return false;
  let count = 0;
  for (let party = 0; party < weights.length; party += 1) count += weights[party] ?? 0;
  const base = baseNumberOf(lines, row);
  if (Math.abs(base) * count <= largestProduct) {
    splitByWeights(scratch, base, weights, 0, count);
    shares.values.set(scratch.parts);
    return true;
  }
  splitByLargestRemainder(baseOf(lines, row), Array.from(weights, BigInt)).forEach((part, party) => {
    writeInteger(shares, party, part);
  });
  return true;
}
