import { hashJson } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ReadingRules, showEvent } from '../core/show-event.ts';
import type { WithheldEvent } from '../core/withheld-event.ts';
import { eventsRecordedBefore } from './events-recorded-before.ts';
import { salesOf } from './find-events.ts';

export interface ShownPart {
  /** As they were given, without what is held back. */
  readonly events: readonly JsonObject[];
  /** What is held back of some of them. */
  readonly withheld: readonly WithheldEvent[];
}

/**
 * Events recorded before a moment as a reader needs them to recompute statements: also those that are not listed, with
 * what settlement needs of them. In the order in which settlement takes them, some thousands at a time.
 * @param rules of the reader: `readingRules`
 */
export async function* eventsShownBefore(
  tx: Transaction,
  alliance: Id,
  rules: ReadingRules,
  before: Instant,
): AsyncGenerator<ShownPart> {
  for await (const documents of eventsRecordedBefore((read) => read(tx), alliance, before)) {
    const byId = new Map(documents.map((document) => [String(document.id), document]));
    const sales = rules.of.size === 0 ? byId : await salesOf(tx, alliance, byId);
    const shown = documents.map((document) => showEvent(document, rules, (id) => sales.get(id)));
    yield {
      events: shown.map(({ event }) => asGiven(event)),
      withheld: shown.flatMap(({ withheld }, index) => {
        const kept = documents[index];
        if (withheld.length === 0 || kept === undefined) return [];
        // Without a salt whoever guesses the value could prove the guess by the hash.
        const hash = kept.salt === undefined ? null : hashJson(asGiven(kept));
        return [{ event: String(kept.id), fields: [...withheld], hash }];
      }),
    };
  }
}

function asGiven({ party: _, receivedAt: __, ...given }: JsonObject): JsonObject {
  return given;
}
