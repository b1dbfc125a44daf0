import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { extentOfEvents } from '#capabilities/sharing/server/extent-of-events.ts';
import type { Id } from '#kernel/id.ts';
import { instantOfMillis } from '#kernel/instant.ts';
import { formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { type ClosingTimer, closesAt, closingTimer } from '../core/closing-timer.ts';
import { periodAt } from '../core/frame.ts';
import type { Terms } from '../core/terms.ts';
import type { Settlement } from './load-settlement.ts';
import { firstOpenPeriod } from './open-periods.ts';
import { insertWake } from './store.ts';

export const closingQueue = 'settlement.closing';

export interface ClosingJob {
  readonly organisation: Id;
  readonly alliance: Id;
  /** The choice it was set under; under another one it does nothing. */
  readonly choice: Id;
}

export interface NextClosing {
  readonly timer: ClosingTimer;
  readonly frame: Terms;
  readonly start: LocalDate;
  readonly at: Date;
}

/**
 * The period that closes by itself next, and when; `null` while a side does not want that, or nothing is agreed.
 * @param oldestOpen the first day of the oldest open period, from whoever knows it: finding it reads all events where
 *   none was closed yet
 */
export async function nextClosing(
  tx: Transaction,
  settlement: Settlement,
  now: Date,
  oldestOpen?: LocalDate,
): Promise<NextClosing | null> {
  const sides = currentParties(settlement.parties).map(({ party }) => party);
  const timer = closingTimer(sides, settlement.choices);
  const frame = settlement.signed[0]?.terms;
  if (timer === null || frame === undefined || settlement.agreement === null) return null;
  const { earliest } = await extentOfEvents(tx, settlement.id);
  const open = oldestOpen ?? (await firstOpenPeriod(settlement, earliest));
  const start = open ?? periodAt(frame, instantOfMillis(now.getTime()));
  return { timer, frame, start, at: closesAt(frame, start, timer.graceDays) };
}

/**
 * Queues the next closing with the transaction, once for each period and moment, however often and on however many
 * servers this is asked for.
 * @param notBefore where closing was refused: when to try again
 */
export async function setClosingTimer(
  tx: Transaction,
  services: Pick<Services, 'jobs'>,
  settlement: Settlement,
  now: Date,
  notBefore: Date | null = null,
): Promise<void> {
  const next = await nextClosing(tx, settlement, now);
  if (next === null) return;
  const { choice } = next.timer;
  const wakesAt = notBefore !== null && notBefore > next.at ? notBefore : next.at;
  const wake = { choice: choice.id, from: formatLocalDate(next.start), wakesAt };
  if (!(await insertWake(tx, settlement.id, wake))) return;
  const job: ClosingJob = { organisation: choice.organisation, alliance: settlement.id, choice: choice.id };
  const startAfterSeconds = Math.max(0, Math.ceil((wakesAt.getTime() - now.getTime()) / 1000));
  await services.jobs.send(tx, closingQueue, job, { startAfterSeconds });
}
