import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ExplainedLine, explainLines } from './explain-lines.ts';
import { areKept, readKept } from './keep-lines.ts';
import { linesInParts } from './lines-in-parts.ts';
import type { PeriodNow } from './period-views.ts';
import { replayedLines } from './replayed-lines.ts';
import type { LineRow } from './rows-on-sheet.ts';

const atOnce = 1000;

/**
 * All lines of a period with their explanations, in order, a thousand at a time: of a closed one as they were written, of
 * an open one as they were when its figures were settled, whatever is pushed meanwhile.
 */
export async function* linesInOrder(
  tx: Transaction,
  alliance: Id,
  period: PeriodNow,
): AsyncGenerator<readonly ExplainedLine[]> {
  for await (const rows of allRows(tx, alliance, period)) {
    for (let at = 0; at < rows.length; at += atOnce) {
      yield await explainLines(tx, alliance, period, rows.slice(at, at + atOnce));
    }
  }
}

async function* allRows(
  tx: Transaction,
  alliance: Id,
  { open, head, lineCount }: PeriodNow,
): AsyncGenerator<readonly LineRow[]> {
  if (open === null) {
    yield* linesInParts(tx, alliance, head.period.from);
    return;
  }
  let done = 0;
  for (; done < lineCount && areKept(open.lines, done, atOnce); done += atOnce) {
    yield await readKept(open.lines, done, atOnce);
  }
  if (done >= lineCount) return;
  let last = done;
  for await (const rows of replayedLines(tx, open, done)) {
    yield rows;
    last = rows.at(-1)?.position ?? last;
  }
  invariant(last === lineCount, 'all lines of a period come once more as they came before');
}
