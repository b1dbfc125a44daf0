/** A table in a file as rows of cells, whichever encoding and separator the spreadsheet wrote it with. */
import { detectEncoding } from '#capabilities/facts/core/detect-encoding.ts';
import type { Encoding } from '#capabilities/facts/core/reading.ts';
import { decodeSample } from '#capabilities/facts/core/text-decoder.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import { readBytes } from '#platform/cli/read-text.ts';
import { UnusableInput } from '#platform/cli/unusable-input.ts';
import type { ScoringRefusal } from '../core/refusals.ts';
import { splitRows } from '../core/split-rows.ts';
import type { ScoringWarning } from '../core/warnings.ts';

/** Files are read whole; no list of candidates is longer than this. */
export const mostBytes = 64 * 1024 * 1024;

export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** That the encoding is a guess, where it is one. */
  readonly warnings: readonly ScoringWarning[];
}

/**
 * @param encoding `null`: guessed, and told where the guess could be wrong
 * @throws UnusableInput naming the file, where it cannot be read or is no text
 */
export async function readTable(
  file: string,
  encoding: Encoding | null,
): Promise<Decision<Table, ScoringRefusal>> {
  const bytes = await readBytes(file, mostBytes);
  const guess =
    bytes.length === 0
      ? accept({ encoding: 'utf-8', why: 'only_ascii' } as const)
      : detectEncoding(bytes, true);
  if (!guess.ok) {
    const what =
      guess.refusal.code === 'file_is_a_workbook' ? 'this is a workbook of Excel' : 'this is not text';
    throw new UnusableInput(`${file}: ${what}. Save the table as CSV and try again.`);
  }
  const found = encoding ?? guess.value.encoding;
  const text = decodeSample(bytes, found, true);
  if (text.includes('\uFFFD')) {
    throw new UnusableInput(
      `${file}: not all of the text is ${names[found]}. Use --encoding to name the right one, or save the file in UTF-8.`,
    );
  }
  const rows = splitRows(text);
  if (!rows.ok) return rows;
  const isSure = encoding !== null || sure.includes(guess.value.why);
  const values = { file, encoding: names[found] };
  return accept({ rows: rows.value, warnings: isSure ? [] : [{ code: 'encoding_was_guessed', values }] });
}

const sure: readonly string[] = ['byte_order_mark', 'only_ascii', 'valid_utf8', 'every_other_byte_is_nul'];

const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  gb18030: 'GB18030',
  'windows-1252': 'Windows-1252',
  'windows-1258': 'Windows-1258',
};
