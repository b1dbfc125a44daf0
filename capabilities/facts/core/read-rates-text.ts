/** Exchange rates from a text that was pasted or comes from a file: separators and decimal commas as spreadsheets write them. */
import { type Decision, refuse } from '#kernel/decision.ts';
import { csvReader } from './csv-reader.ts';
import { detectSeparator } from './detect-separator.ts';
import { type Rates, readRates } from './rates.ts';
import { limits } from './reading.ts';
import type { FileRefusalCode, RateRefusalCode } from './refusals.ts';

export function readRatesText(text: string): Decision<Rates, FileRefusalCode | RateRefusalCode> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return refuse('file_is_empty');
  const { separator } = detectSeparator(plain);
  const reader = csvReader(separator, limits.recordCharacters);
  const [body, last] = [reader.push(plain), reader.end()];
  if (!body.ok) return body;
  if (!last.ok) return last;
  const records = [...body.value, ...last.value].map((record) => ({
    ...record,
    cells: record.cells.map((cell) => (/^\s*\d+,\d+\s*$/.test(cell) ? cell.replace(',', '.') : cell)),
  }));
  return readRates(records);
}
