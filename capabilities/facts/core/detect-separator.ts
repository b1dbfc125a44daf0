/** Finds which character separates the cells, from the beginning of a file. */
import type { Refusal } from '#kernel/decision.ts';
import { type CsvRecord, csvReader } from './csv-reader.ts';
import { limits, type Separator, separators } from './reading.ts';
import type { FileRefusalCode } from './refusals.ts';
import { withoutTitles } from './title-lines.ts';

export type SeparatorWhy = 'declared' | 'same_cells_in_every_row' | 'most_rows_agree' | 'one_column';

export interface SeparatorGuess {
  readonly separator: Separator;
  readonly why: SeparatorWhy;
}

const rowsLooked = 200;

/**
 * Reads the sample with each separator; the one whose rows most often have as many cells as the header wins, then the
 * one with more columns, then comma, semicolon, tab, pipe. A first line `sep=;`, as Excel writes it, decides at once.
 */
export function detectSeparator(sample: string): SeparatorGuess {
  const declared = separators.find((separator) =>
    isSeparatorLine(sample.slice(0, 8).split(/[\r\n]/)[0] ?? '', separator),
  );
  if (declared !== undefined) return { separator: declared, why: 'declared' };
  let best: SeparatorGuess = { separator: ',', why: 'one_column' };
  let bestAgreeing = 0;
  let bestColumns = 1;
  for (const separator of separators) {
    const { records } = firstRecords(sample, separator, rowsLooked, false);
    const columns = withoutTitles(records)[0]?.cells.length ?? 0;
    if (columns < 2) continue;
    const agreeing = records.filter((record) => record.cells.length === columns).length / records.length;
    if (agreeing > bestAgreeing || (agreeing === bestAgreeing && columns > bestColumns)) {
      best = { separator, why: agreeing === 1 ? 'same_cells_in_every_row' : 'most_rows_agree' };
      bestAgreeing = agreeing;
      bestColumns = columns;
    }
  }
  return best;
}

export function isSeparatorLine(line: string, separator: string): boolean {
  return line.replace(/^\uFEFF/, '').toLowerCase() === `sep=${separator}`;
}

export interface FirstRecords {
  readonly records: readonly CsvRecord[];
  /** Why reading stopped before the sample ended. */
  readonly refusal: Refusal<FileRefusalCode> | null;
}

/** The first records of a sample, without the last one where the sample may have cut it. */
export function firstRecords(
  sample: string,
  separator: Separator,
  count: number,
  whole: boolean,
): FirstRecords {
  const reader = csvReader(separator, limits.recordCharacters);
  const records: CsvRecord[] = [];
  for (let at = 0; at < sample.length && records.length < count; at += 16_384) {
    const read = reader.push(sample.slice(at, at + 16_384));
    if (!read.ok) return { records, refusal: read.refusal };
    records.push(...read.value);
  }
  if (records.length < count && (whole || records.length < 2)) {
    const rest = reader.end();
    if (rest.ok) records.push(...rest.value);
    else if (whole) return { records, refusal: rest.refusal };
  }
  return { records: records.slice(0, count), refusal: null };
}
