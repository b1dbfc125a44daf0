import { givenEvents } from '#capabilities/sharing/server/given-events.ts';
import type { Json } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { inPublishedOrder } from '../core/bare-statement.ts';
import { parseEvents } from '../core/events.ts';
import { explainPosting } from '../core/explain-posting.ts';
import { recallPosting } from '../core/keep-reason.ts';
import type { Explanation } from '../core/sentences.ts';
import type { BareLine } from '../core/statement.ts';
import type { Terms } from '../core/terms.ts';
import { noRates } from './replay-events.ts';
import type { LineRow } from './rows-on-sheet.ts';

export interface ExplainedLine {
  readonly position: number;
  readonly line: BareLine;
  readonly why: Explanation;
}

/**
 * Lines of a closed statement with their explanations, which are not kept: they follow from the terms, the event and the
 * few figures that were kept of what it met.
 */
export async function explainLines(
  tx: Transaction,
  alliance: Id,
  terms: Terms,
  rows: readonly LineRow[],
): Promise<readonly ExplainedLine[]> {
  const given = await givenEvents(
    tx,
    alliance,
    rows.map(({ line }) => line.event),
  );
  const batch = parseEvents(given, terms);
  invariant(batch.ok, 'shared events can be read');
  const events = new Map(batch.value.events.map((event) => [event.id, event]));
  const recalled = (line: BareLine, reason: Json | null): Explanation => {
    const event = events.get(line.event);
    invariant(event !== undefined, 'a line has its event');
    return explainPosting(terms, recallPosting({ terms, rates: noRates }, event, line.kind, reason));
  };
  return rows.map(({ position, line, reason, why }) => ({
    position,
    line: inPublishedOrder(line, terms.parties),
    why: why ?? recalled(line, reason),
  }));
}
