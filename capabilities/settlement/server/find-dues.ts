import { findEvents } from '#capabilities/sharing/server/find-events.ts';
import { instantOfMillis } from '#kernel/instant.ts';
import { type JsonObject, member } from '#kernel/json-places.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { localDateAt } from '#kernel/time-zone.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type Due, duesOf, type MadePayment, type SettledPeriod } from '../core/dues.ts';
import type { Settlement } from './load-settlement.ts';
import type { PeriodNow } from './period-views.ts';
import { loadPaymentLines } from './store.ts';

/** What closed statements ask to be paid, with the payments reported so far, those of open periods among them. */
export async function findDues(
  tx: Transaction,
  { id, own, signed }: Settlement,
  periods: readonly PeriodNow[],
  now: Date,
): Promise<readonly Due[]> {
  const frame = signed[0]?.terms;
  const first = periods[0];
  if (frame === undefined || first === undefined) return [];
  const lines = [...(await loadPaymentLines(tx, id)), ...periods.flatMap(({ open }) => open?.payments ?? [])];
  const events = await findEvents(
    tx,
    id,
    { organisation: own.organisation, now },
    lines.map(({ event }) => event),
  );
  const settled = periods.map((period): SettledPeriod => {
    const own = lines.filter(({ from }) => from === period.head.period.from);
    return {
      period: period.name,
      payments: own.map(({ event, amount }) => madePayment(event, amount, events.get(event)?.event ?? {})),
      transfers: period.closed === null ? null : period.head.transfers,
    };
  });
  const today = localDateAt(instantOfMillis(now.getTime()), frame.timeZone);
  return duesOf(first.head.currency, settled, formatLocalDate(today));
}

function madePayment(event: string, amount: string, given: JsonObject): MadePayment {
  const text = (field: string): string | null => {
    const value = member(given, field);
    return typeof value === 'string' ? value : null;
  };
  return { event, amount, at: text('at'), from: text('from') ?? '', to: text('to') ?? '' };
}
