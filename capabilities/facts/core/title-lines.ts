/**
 * What accounting programs print above the column names: the company, the report's name, its period, empty lines. Such a
 * line fills fewer than two cells; the column names fill at least two, for a date and an amount are needed.
 */
import type { CsvRecord } from './csv-reader.ts';

/** More of them than any report has. */
export const mostTitleLines = 20;

export function isTitleLine({ cells }: Pick<CsvRecord, 'cells'>): boolean {
  let filled = 0;
  for (const cell of cells) if (cell.trim() !== '') filled += 1;
  return filled < 2;
}

/** The records from the column names on; all of them where no line looks like column names. */
export function withoutTitles<Row extends Pick<CsvRecord, 'cells'>>(records: readonly Row[]): readonly Row[] {
  const at = records.findIndex((record) => !isTitleLine(record));
  return at > 0 && at <= mostTitleLines ? records.slice(at) : records;
}
