/**
 * Lists of whole numbers as PostgreSQL sends arrays over the wire, for batches: neither side writes or reads digits.
 * They stand for a parameter that the statement casts to `integer[]` or `bigint[]`.
 */
import { invariant } from '#kernel/invariant.ts';

/** Dimensions, whether anything is null, the type of the elements, how many there are, and the index of the first. */
const headBytes = 20;
const typeOids = { integer: 23, bigint: 20 } as const;
const wordRange = 2 ** 32;
const [least, most] = [-(2n ** 63n), 2n ** 63n - 1n];

/** @param values whole numbers of 32 bits */
export function integerArray(values: readonly number[]): Uint8Array {
  const view = emptyArray(typeOids.integer, values.length, 4);
  let at = headBytes;
  for (const value of values) {
    view.setInt32(at, 4);
    view.setInt32(at + 4, value);
    at += 8;
  }
  return bytesOf(view);
}

/** @param values whole numbers: safe ones, or bigints of 64 bits */
export function bigintArray(values: readonly (number | bigint)[]): Uint8Array {
  const view = emptyArray(typeOids.bigint, values.length, 8);
  let at = headBytes;
  for (const value of values) {
    view.setInt32(at, 8);
    if (typeof value === 'number') {
      const high = Math.floor(value / wordRange);
      view.setInt32(at + 4, high);
      view.setUint32(at + 8, value - high * wordRange);
    } else {
      invariant(value >= least && value <= most, 'a bigint of the database has 64 bits');
      view.setBigInt64(at + 4, value);
    }
    at += 12;
  }
  return bytesOf(view);
}

function emptyArray(type: number, length: number, bytes: number): DataView {
  const view = new DataView(new ArrayBuffer(headBytes + length * (4 + bytes)));
  view.setInt32(0, 1);
  view.setInt32(8, type);
  view.setInt32(12, length);
  view.setInt32(16, 1);
  return view;
}

function bytesOf({ buffer }: DataView): Uint8Array {
  return new Uint8Array(buffer);
}
