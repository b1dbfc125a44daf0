/** Whether a file with this header can be read that way. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { saleFields } from './fields.ts';
import { looksLikeAmount } from './guess-columns.ts';
import { splitDate } from './read-date.ts';
import { limits, type Reading } from './reading.ts';
import type { FileRefusalCode } from './refusals.ts';

/** Faults of the header itself, whatever is read from it. */
export function checkHeader(header: readonly string[]): Decision<readonly string[], FileRefusalCode> {
  if (header.length > limits.columns) {
    return refuse('file_has_too_many_columns', { values: { columns: header.length, limit: limits.columns } });
  }
  const dated = header.find((cell) => (splitDate(cell.trim())?.mark ?? '') !== '');
  if (dated !== undefined && header.some(looksLikeAmount)) {
    return refuse('header_is_missing', { path: 'line 1', values: { value: dated } });
  }
  return accept(header);
}

/**
 * A name that stands on several columns is a fault where one of them is used: nobody could tell which was meant.
 * Otherwise columns may be called what they like.
 */
export function checkReading(
  reading: Reading,
  header: readonly string[],
): Decision<Reading, FileRefusalCode> {
  const sound = checkHeader(header);
  if (!sound.ok) return sound;
  const { columns } = reading;
  const used: number[] = [];
  for (const field of saleFields) {
    const at = columns[field];
    if (at === undefined) continue;
    const column = header[at];
    if (column === undefined) {
      return refuse('column_is_not_in_file', {
        path: `columns.${field}`,
        values: { column: at + 1, columns: header.length },
      });
    }
    if (used.includes(at))
      return refuse('column_is_mapped_twice', { path: `columns.${field}`, values: { column } });
    if (header.filter((name) => name === column).length > 1) {
      return refuse('header_repeats_a_name', { path: `column ${column}`, values: { column } });
    }
    used.push(at);
  }
  if (columns.date === undefined) return refuse('date_column_is_not_chosen', { path: 'columns.date' });
  if (columns.amount === undefined) return refuse('amount_column_is_not_chosen', { path: 'columns.amount' });
  if (columns.currency === undefined && reading.currency === null) {
    return refuse('currency_is_not_chosen', { path: 'currency' });
  }
  return accept(reading);
}

/** The names of a header record, trimmed; columns without one are called by their place, and empty ones at the end dropped. */
export function headerNames(cells: readonly string[]): readonly string[] {
  const names = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  while (names.length > 1 && names.at(-1) === '') names.pop();
  return names.map((name, at) => (name === '' ? `#${at + 1}` : name));
}
