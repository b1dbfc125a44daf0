import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadSettlement, type Settlement } from './load-settlement.ts';
import { type PeriodNow, periodViews } from './period-views.ts';

export interface FoundPeriod {
  readonly settlement: Settlement;
  readonly period: PeriodNow;
  /** All of the alliance, oldest first. */
  readonly periods: readonly PeriodNow[];
}

/** One period of an alliance by its name, closed or open. */
export async function findPeriod(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  name: string,
  now: Date,
): Promise<Decision<FoundPeriod, 'alliance_not_found' | 'period_not_found'>> {
  const settlement = await loadSettlement(tx, organisation, alliance);
  if (!settlement.ok) return settlement;
  const periods = await periodViews(tx, settlement.value, now);
  const period = periods.find((one) => one.name === name);
  return period === undefined
    ? refuse('period_not_found')
    : accept({ settlement: settlement.value, period, periods });
}
