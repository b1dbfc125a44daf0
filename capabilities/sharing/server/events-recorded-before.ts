import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { Enter } from '#platform/http/serve.ts';
import { loadRecordedBefore } from './store.ts';

interface Recorded {
  readonly id: string;
  readonly document: JsonObject;
}

const atOnce = 5000;

/**
 * The events of an alliance that were recorded before a moment, whole and as they were given, in the order in which
 * settlement takes them, some thousands at a time. For settling alone: what leaves the program is shown by
 * `eventsShownBefore`.
 * @param enter the transactions to read in, one for each time; what is sealed reads the same in all of them
 * @param upTo the place of the last event that is read (see `extentOfEvents`): up to it they stay the same too
 */
export async function* eventsRecordedBefore(
  enter: Enter,
  alliance: Id,
  before: Instant,
  upTo: bigint | null = null,
): AsyncGenerator<readonly JsonObject[]> {
  for await (const documents of eventsInParts(enter, alliance, before, upTo)) {
    yield documents.map(({ party: _, receivedAt: __, ...given }) => given);
  }
}

/** The same as they are kept, with `party` and `receivedAt`. The next ones are read while the last ones are worked on. */
export async function* eventsInParts(
  enter: Enter,
  alliance: Id,
  before: Instant,
  upTo: bigint | null = null,
): AsyncGenerator<readonly JsonObject[]> {
  const read = (after: string | null): Promise<readonly Recorded[]> => {
    const page = enter((tx) => loadRecordedBefore(tx, alliance, { before, upTo, after }, atOnce));
    page.catch(() => {});
    return page;
  };
  let coming: Promise<readonly Recorded[]> | null = read(null);
  while (coming !== null) {
    const page: readonly Recorded[] = await coming;
    const last = page[atOnce - 1]?.id;
    coming = last === undefined ? null : read(last);
    if (page.length > 0) yield page.map(({ document }) => document);
  }
}
