import { extentOfEvents } from '#capabilities/sharing/server/extent-of-events.ts';
import { instantOfMillis } from '#kernel/instant.ts';
import { type LocalDate, nextPeriod, parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { periodAt } from '../core/frame.ts';
import type { Explanation } from '../core/sentences.ts';
import type { Statement } from '../core/statement.ts';
import type { Settlement } from './load-settlement.ts';
import { statementsNow } from './replay-events.ts';

/** Results of the last readings, by all that they depend on, so that looking again does not settle again. */
const recent = new Map<string, readonly Statement<Explanation>[]>();
const mostRecent = 16;
/** Larger ones are settled again each time, rather than held in memory. */
const mostLinesHeld = 20_000;

/** The statements of the periods that are not closed, up to the running one, as they stand now; oldest first. */
export async function openPeriods(
  tx: Transaction,
  settlement: Settlement,
  now: Date,
): Promise<readonly Statement<Explanation>[]> {
  const { id, signed, statements } = settlement;
  const frame = signed[0]?.terms;
  if (frame === undefined) return [];
  const current = periodAt(frame, instantOfMillis(now.getTime()));
  const extent = await extentOfEvents(tx, id);
  const key = [id, extent.last, statements.length, ...signed.map(({ terms }) => terms.hash), current].join();
  const held = recent.get(key);
  if (held !== undefined) return held;
  const first = await firstPeriod(settlement, extent.earliest);
  const open =
    first === null || first > current
      ? []
      : await statementsNow(tx, id, signed, statements, { first, last: lastOf(statements, current) });
  if (open.reduce((lines, statement) => lines + statement.lines.length, 0) <= mostLinesHeld) {
    recent.set(key, open);
    for (const oldest of recent.keys()) {
      if (recent.size <= mostRecent) break;
      recent.delete(oldest);
    }
  }
  return open;
}

/** The running period, or the last closed one where the clock has since been set back. */
function lastOf(statements: Settlement['statements'], current: LocalDate): LocalDate {
  const closed = parseLocalDate(statements.at(-1)?.from ?? '');
  return closed === null ? current : Math.max(closed, current);
}

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
