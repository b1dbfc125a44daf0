/**
 * How every CSV file that leaves the house is written: RFC 4180, lines ended by CRLF, and no cell that a spreadsheet
 * would run as a formula. Reading is the business of `capabilities/facts`.
 */

/** What makes a spreadsheet take a cell for a formula, behind any apostrophes: the signs, their full-width forms, and the blanks that hide them. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A signed number is no formula. */
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A cell that stays text in a spreadsheet. What looks like a formula gets one apostrophe in front; what already has
 * apostrophes before a formula gets one more, so that `plainCell` gives back exactly what was written.
 */
export function neutralCell(cell: string): string {
  return formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** The cell that `neutralCell` was given. */
export function plainCell(cell: string): string {
  if (cell.charCodeAt(0) !== 0x27) return cell;
  const inner = cell.slice(1);
  return formula.test(inner) && !plainNumber.test(inner) ? inner : cell;
}

/** One line with its CRLF. Cells with the separator, a quote, a line break or an outer blank are quoted. */
export function csvLine(cells: readonly string[], separator = ','): string {
  return `${cells.map((cell) => quoted(neutralCell(cell), separator)).join(separator)}\r\n`;
}

function quoted(cell: string, separator: string): string {
  const plain = !cell.includes(separator) && !/["\r\n]|^\s|\s$/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** Put before the first line, it makes spreadsheets read the file as UTF-8. */
export const csvStart = '\uFEFF';
