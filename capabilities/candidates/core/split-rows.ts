/**
 * A table as text into rows of cells, as a spreadsheet shows them: the separator is found from the contents, lines may
 * end in any way, and blank rows are kept so that rows can be counted.
 */
import Papa from 'papaparse';
import { detectSeparator, isSeparatorLine } from '#capabilities/facts/core/detect-separator.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import { refuseFaults, type ScoringRefusal } from './refusals.ts';

/** Refused where a quote is never closed: the rows behind it would be part of one cell, and nobody would miss them. */
export function splitRows(text: string): Decision<readonly (readonly string[])[], ScoringRefusal> {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { separator } = detectSeparator(lines);
  const [top = ''] = lines.split('\n', 1);
  // Excel hides the line `sep=;`, so it is no row.
  const table = isSeparatorLine(top, separator) ? lines.slice(top.length + 1) : lines;
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: separator, newline: '\n' });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open === undefined) return accept(data);
  const row = (open.row ?? 0) + 1;
  return refuseFaults({ code: 'quote_is_not_closed', path: `row ${row}`, values: { row } }, []);
}
