import type { ShownEvent } from '#capabilities/sharing/core/show-event.ts';
import { findEvents } from '#capabilities/sharing/server/find-events.ts';
import type { Reader } from '#capabilities/sharing/server/reading-rules.ts';
import type { Id } from '#kernel/id.ts';
import { type JsonObject, member } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { LineView } from '../core/contract.ts';
import { renderExplanation, type Words } from '../core/render-explanation.ts';
import { type ExplainedLine, explainLines } from './explain-lines.ts';
import { readKept } from './keep-lines.ts';
import type { PeriodNow } from './period-views.ts';
import { loadLines } from './store.ts';

/** Lines of a period behind a position, each with its reasons in the reader's words and what it may see of its event. */
export async function readLines(
  tx: Transaction,
  alliance: Id,
  reader: Reader,
  period: PeriodNow,
  words: Words,
  { after, limit }: { after: number; limit: number },
): Promise<{ lines: LineView[]; next: number | null }> {
  const rows = await linesBehind(tx, alliance, period, after, limit);
  const last = rows.at(-1)?.position ?? after;
  return {
    lines: await linesOnWire(tx, alliance, reader, rows, words),
    next: last < period.lineCount ? last : null,
  };
}

/** Of an open period those that are kept: whoever looks says before which ones it wants. */
export async function linesBehind(
  tx: Transaction,
  alliance: Id,
  period: PeriodNow,
  after: number,
  limit: number,
): Promise<readonly ExplainedLine[]> {
  const { open, head } = period;
  const rows =
    open === null
      ? await loadLines(tx, alliance, head.period.from, after, limit)
      : await readKept(open.lines, after, limit);
  return explainLines(tx, alliance, period, rows);
}

export async function linesOnWire(
  tx: Transaction,
  alliance: Id,
  reader: Reader,
  rows: readonly ExplainedLine[],
  words: Words,
): Promise<LineView[]> {
  const ids = rows.map(({ line }) => line.event);
  const events = await findEvents(tx, alliance, reader, ids);
  return rows.map((row) => onWire(row, events.get(row.line.event), words));
}

function onWire(
  { position, line, why }: ExplainedLine,
  shown: ShownEvent | undefined,
  words: Words,
): LineView {
  const event = shown?.event ?? {};
  const withheld = shown?.withheld ?? [];
  return {
    position,
    event: line.event,
    kind: line.kind,
    late: line.kind === 'bonus' ? false : line.late,
    base: line.kind === 'bonus' ? null : line.kind === 'payment' ? line.amount : line.base,
    parts: line.kind === 'payment' ? {} : { ...line.parts },
    why: renderExplanation(why, words),
    at: textAt(event, 'at'),
    pushedBy: textAt(event, 'party'),
    product: textAt(event, 'product'),
    channel: textAt(event, 'channel'),
    customer: textAt(event, 'customer'),
    ...(withheld.length === 0 ? {} : { withheld: [...withheld] }),
  };
}

function textAt(event: JsonObject, field: string): string | null {
  const value = member(event, field);
  return typeof value === 'string' ? value : null;
}
