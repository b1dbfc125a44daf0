/**
 * The file of the rows an import left out: as they stood, after their line and what is wrong with them, so that they can
 * be mended in a spreadsheet and imported again. Those two columns are ours: they are no part of what a row says.
 */
import { csvLine, csvStart } from '#kernel/csv.ts';
import type { RefusedRow } from './sales-reader.ts';

export const refusedColumns = ['entente:line', 'entente:why'] as const;

/** The beginning of the file, in UTF-8 for spreadsheets. */
export function refusedRowsStart(header: readonly string[]): string {
  return csvStart + csvLine([...refusedColumns, ...header]);
}

/** @param reasons the messages of the row's faults, in the language of whoever downloads it */
export function refusedRowLine(row: RefusedRow, reasons: readonly string[]): string {
  return csvLine([String(row.line), reasons.join(' '), ...row.cells]);
}
