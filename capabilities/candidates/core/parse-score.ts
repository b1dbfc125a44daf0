/**
 * The number in a cell, or `null` if it is none. Plain decimals, with a point or with a decimal comma as spreadsheets
 * in Vietnam and the Netherlands write it; a comma before exactly three digits could also group thousands unless only
 * a zero stands before it, and what can be read in two ways is not read.
 */
export function parseScore(cell: string): number | null {
  if (!/^[+-]?\d{1,15}(?:[.,]\d+)?$/.test(cell) || /[1-9]\d*,\d{3}$/.test(cell)) return null;
  return Number(cell.replace(',', '.'));
}
