import { givenEvents } from '#capabilities/sharing/server/given-events.ts';
import type { Json } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { LocalDate } from '#kernel/local-date.ts';
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

/** The terms that lines were settled by. */
export interface LineTerms {
  /** Of their statement. */
  readonly terms: Terms;
  /** Of the period that begins on a day, in whose turn events that were recorded in it were settled. */
  readonly termsOn: (start: LocalDate) => Terms;
}

/**
 * Lines of a statement with their explanations, which are not kept: they follow from the terms, the event and the few
 * figures that were kept of what it met. An event that was recorded before its period began was settled in the turn of
 * its recording, by the terms of then.
 */
export async function explainLines(
  tx: Transaction,
  alliance: Id,
  { terms, termsOn }: LineTerms,
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
    const basis = { terms: termsOn(event.recordedIn), rates: noRates };
    return explainPosting(basis.terms, recallPosting(basis, event, line.kind, reason));
  };
  return rows.map(({ position, line, reason, why }) => ({
    position,
    line: inPublishedOrder(line, terms.parties),
    why: why ?? recalled(line, reason),
  }));
}
