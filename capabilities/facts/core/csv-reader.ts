/**
 * Reads delimited text (RFC 4180) as it comes: chunks of any size in, whole records out. A record that spans chunks is
 * kept until it ends, and no longer than the limit, so that a file without line breaks is a fault and not a full memory.
 */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { FileRefusalCode } from './refusals.ts';

/** What is wrong with a record that could be told apart from its neighbours all the same. */
export type RecordFault =
  | 'row_has_nul_characters'
  | 'row_has_unreadable_characters'
  | 'row_has_text_after_a_quote';

export interface CsvRecord {
  /** The line of the file on which it begins, from 1; quoted line breaks count. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: RecordFault | null;
}

/** After a refusal the reader is spent. Lines with nothing on them are no records. */
export interface CsvReader {
  readonly push: (text: string) => Decision<readonly CsvRecord[], FileRefusalCode>;
  readonly end: () => Decision<readonly CsvRecord[], FileRefusalCode>;
}

/** Where in a record the reader stands; `closing` is behind a quote that may end the cell or be the first of a doubled one. */
type Place = 'cell start' | 'bare cell' | 'quoted cell' | 'closing';

const lf = 10;
const cr = 13;
const quote = 34;

/** @param separator one character @param recordCharacters the most a record may hold */
export function csvReader(separator: string, recordCharacters: number): CsvReader {
  const separatorCode = separator.charCodeAt(0);
  let place: Place = 'cell start';
  let cells: string[] = [];
  let kept = '';
  let keptOfRecord = 0;
  let fault: RecordFault | null = null;
  let wasQuoted = false;
  let afterCr = false;
  let line = 1;
  let recordLine = 1;
  let quoteLine = 1;
  let suspicious = false;

  function finishRecord(records: CsvRecord[]): void {
    if (cells.length > 1 || cells[0] !== '' || wasQuoted) {
      records.push({ line: recordLine, cells, fault: fault ?? (suspicious ? characterFault(cells) : null) });
    }
    cells = [];
    fault = null;
    wasQuoted = false;
  }

  function push(text: string): Decision<readonly CsvRecord[], FileRefusalCode> {
    const records: CsvRecord[] = [];
    const end = text.length;
    suspicious = suspicious || text.includes('\0') || text.includes('\uFFFD');
    let recordFrom = -keptOfRecord;
    let from = 0;
    let at = 0;
    if (afterCr && end > 0) {
      if (text.charCodeAt(0) === lf) from = at = recordFrom = 1;
      afterCr = false;
    }
    while (at < end) {
      if (place === 'quoted cell') {
        const closing = text.indexOf('"', at);
        const stop = closing < 0 ? end : closing;
        line += lineBreaks(text, at, stop);
        kept += text.slice(from, stop);
        at = closing < 0 ? end : closing + 1;
        from = at;
        if (closing >= 0) place = 'closing';
        continue;
      }
      let code = text.charCodeAt(at);
      if (place === 'closing') {
        if (code === quote) {
          kept += '"';
          place = 'quoted cell';
          at += 1;
          from = at;
          continue;
        }
        if (code !== separatorCode && code !== lf && code !== cr)
          fault = fault ?? 'row_has_text_after_a_quote';
        place = 'bare cell';
      } else if (place === 'cell start') {
        if (code === quote) {
          place = 'quoted cell';
          wasQuoted = true;
          quoteLine = line;
          at += 1;
          from = at;
          continue;
        }
        place = 'bare cell';
      }
      while (code !== separatorCode && code !== lf && code !== cr) {
        at += 1;
        if (at === end) break;
        code = text.charCodeAt(at);
      }
      if (at === end) break;
      cells.push(kept === '' ? text.slice(from, at) : kept + text.slice(from, at));
      kept = '';
      place = 'cell start';
      at += 1;
      if (code !== separatorCode) {
        if (at - recordFrom > recordCharacters) return tooLong();
        finishRecord(records);
        line += 1;
        recordLine = line;
        if (code === cr) {
          if (at === end) afterCr = true;
          else if (text.charCodeAt(at) === lf) at += 1;
        }
        recordFrom = at;
      }
      from = at;
    }
    kept += text.slice(from, end);
    keptOfRecord = end - recordFrom;
    if (keptOfRecord > recordCharacters) return tooLong();
    suspicious = suspicious && keptOfRecord > 0 && (cells.some(suspect) || suspect(kept));
    return accept(records);
  }

  function tooLong(): Decision<readonly CsvRecord[], FileRefusalCode> {
    const values = { line: recordLine, limit: recordCharacters };
    return refuse('line_is_too_long', { path: `line ${recordLine}`, values });
  }

  function end(): Decision<readonly CsvRecord[], FileRefusalCode> {
    if (place === 'quoted cell') {
      return refuse('quote_is_not_closed', { path: `line ${quoteLine}`, values: { line: quoteLine } });
    }
    const records: CsvRecord[] = [];
    if (place !== 'cell start' || cells.length > 0) {
      cells.push(kept);
      suspicious = true;
      finishRecord(records);
    }
    return accept(records);
  }

  return { push, end };
}

/** Inside quotes a line break is an LF, whether or not a CR stands before it. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === lf) count += 1;
  return count;
}

function suspect(cell: string): boolean {
  return cell.includes('\0') || cell.includes('\uFFFD');
}

function characterFault(cells: readonly string[]): RecordFault | null {
  if (cells.some((cell) => cell.includes('\0'))) return 'row_has_nul_characters';
  return cells.some((cell) => cell.includes('\uFFFD')) ? 'row_has_unreadable_characters' : null;
}
