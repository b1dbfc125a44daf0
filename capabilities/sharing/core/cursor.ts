/** Where a reader of events is: the place of the last one read, in a form that nobody is tempted to count with. */

/** @param sequence place of the last event read, from 1 */
export function writeCursor(sequence: bigint): string {
  return `e${(sequence * 36n + (sequence % 36n)).toString(36)}`;
}

/** The place a cursor means, or `null` where we never wrote it. */
export function readCursor(cursor: string): bigint | null {
  if (!/^e[0-9a-z]{2,13}$/.test(cursor)) return null;
  let value = 0n;
  for (const digit of cursor.slice(1)) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  const sequence = value / 36n;
  return writeCursor(sequence) === cursor ? sequence : null;
}
