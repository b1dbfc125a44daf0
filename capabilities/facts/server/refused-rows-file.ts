import { Readable } from 'node:stream';
import type { Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Enter, FileAnswer } from '#platform/http/serve.ts';
import { refusedRowLine, refusedRowsStart } from '../core/refused-rows.ts';
import { type Import, listRefusedRows } from './store.ts';

const pageRows = 1000;

/** The refused rows of an import under the file's own header, each with its line and its reasons in the reader's language. */
export function refusedRowsFile(
  enter: Enter,
  organisation: Id,
  it: Import,
  say: (fault: Refusal) => { detail: string },
): FileAnswer {
  async function* lines(): AsyncGenerator<string> {
    yield refusedRowsStart(it.header);
    for (let after = 0; ; ) {
      const rows = await enter((tx) => listRefusedRows(tx, organisation, it.id, after, pageRows));
      for (const row of rows) {
        yield refusedRowLine(
          row,
          row.faults.map((fault) => say(fault).detail),
        );
      }
      const last = rows.at(-1);
      if (rows.length < pageRows || last === undefined) return;
      after = last.line;
    }
  }
  return { name: `${it.fileName.replace(/\.[^.]*$/, '')}-refused.csv`, content: Readable.from(lines()) };
}
