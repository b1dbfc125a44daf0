import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import type { Enter } from '#platform/http/serve.ts';
import { loadRecordedBefore } from './store.ts';

const aPage = 5000;
/** So few are taken out of a page at a time that they are let go before memory has to be tidied around them. */
const atOnce = 500;

/**
 * The events of an alliance that were recorded before a moment, whole and as they are kept, with `party` and `receivedAt`,
 * in the order in which settlement takes them, some at a time. The next ones are read while the last ones are worked on.
 * For settling alone: what leaves the program is shown by `eventsShownBefore`.
 * @param enter the transactions to read in, one for each time; what is sealed reads the same in all of them
 * @param upTo the place of the last event that is read (see `extentOfEvents`): up to it they stay the same too
 */
export async function* eventsRecordedBefore(
  enter: Enter,
  alliance: Id,
  before: Instant,
  upTo: bigint | null = null,
): AsyncGenerator<readonly JsonObject[]> {
  const read = (after: string | null): Promise<readonly string[]> => {
    const page = enter((tx) => loadRecordedBefore(tx, alliance, { before, upTo, after }, aPage));
    page.catch(() => {});
    return page;
  };
  let coming: Promise<readonly string[]> | null = read(null);
  while (coming !== null) {
    const page: readonly string[] = await coming;
    const [last] = parsed(page.slice(aPage - 1));
    coming = last === undefined ? null : read(String(last.id));
    for (let at = 0; at < page.length; at += atOnce) yield parsed(page.slice(at, at + atOnce));
  }
}

/** All at once, which is quicker than one by one. */
function parsed(texts: readonly string[]): readonly JsonObject[] {
  return JSON.parse(`[${texts.join(',')}]`);
}
