/** A table as CSV that a spreadsheet opens without harm, and files handed to the person. */
import { csvLine, csvStart } from '#kernel/csv.ts';

export type CsvCell = string | number | null;

export function csvOf(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => csvLine(row.map((cell) => (cell === null ? '' : String(cell)))));
  return [csvStart, csvLine(head), ...lines].join('');
}

/** Hands a file to the person under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
