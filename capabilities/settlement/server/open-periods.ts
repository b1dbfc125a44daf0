/** Where the periods of an alliance begin, and which of them is the oldest that is not closed. */
import type { extentOfEvents } from '#capabilities/sharing/server/extent-of-events.ts';
import { type LocalDate, nextPeriod, parseLocalDate } from '#kernel/local-date.ts';
import { periodAt } from '../core/frame.ts';
import type { Settlement } from './load-settlement.ts';

/** The first day of the first period with anything in it, or `null` where nothing was recorded. */
export async function firstPeriod(
  { signed, statements }: Pick<Settlement, 'signed' | 'statements'>,
  earliest: Awaited<ReturnType<typeof extentOfEvents>>['earliest'],
): Promise<LocalDate | null> {
  const closed = parseLocalDate(statements[0]?.from ?? '');
  if (closed !== null) return closed;
  const moment = await earliest();
  const frame = signed[0]?.terms;
  return moment === null || frame === undefined ? null : periodAt(frame, moment);
}

/** The first day of the oldest open period, where any period has anything in it. */
export async function firstOpenPeriod(
  settlement: Pick<Settlement, 'signed' | 'statements'>,
  earliest: Awaited<ReturnType<typeof extentOfEvents>>['earliest'],
): Promise<LocalDate | null> {
  const last = parseLocalDate(settlement.statements.at(-1)?.from ?? '');
  const period = settlement.signed[0]?.terms.period;
  if (last !== null && period !== undefined) return nextPeriod(last, period);
  return firstPeriod(settlement, earliest);
}
