import type { Id } from '#kernel/id.ts';
import type { Instant } from '#kernel/instant.ts';
import { type LocalDate, parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadReach } from './store.ts';

export interface ReachOfEvents {
  /** As many as `eventsRecordedBefore` gives. */
  readonly events: number;
  /** Days between which everything happened and was recorded, wherever on earth; `null` without any event. */
  readonly days: { readonly first: LocalDate; readonly last: LocalDate } | null;
}

/** The same moment has dates that lie so far apart at most: offsets reach from -23:59 to +23:59. */
const mostBetweenZones = 2;

/** How many events of an alliance were recorded before a moment, and over which days they reach. */
export async function reachOfEvents(tx: Transaction, alliance: Id, before: Instant): Promise<ReachOfEvents> {
  const { events, first, last } = await loadReach(tx, alliance, before);
  const [from, to] = [parseLocalDate(first ?? ''), parseLocalDate(last ?? '')];
  if (from === null || to === null) return { events, days: null };
  return { events, days: { first: from - mostBetweenZones, last: to + mostBetweenZones } };
}
