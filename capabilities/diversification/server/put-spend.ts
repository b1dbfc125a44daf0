import { nameKey } from '#capabilities/candidates/core/name-key.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Currency } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { overlapping, spendKey } from '../core/channel-spend.ts';
import { most } from '../core/plan.ts';
import { readGivenMoney } from '../core/read-given-money.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { monthsOfPeriod } from '../core/spend-period.ts';
import { type Doing, listSpends, lockOrganisation, writeSpends } from './store.ts';

export interface SpendGiven {
  readonly channel: string;
  readonly period: string;
  readonly currency: Currency;
  readonly amount: string;
}

/** Says what was spent on a channel in a period. */
export async function putSpend(
  tx: Transaction,
  organisation: Id,
  { channel, period, currency, amount }: SpendGiven,
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  if (monthsOfPeriod(period) === null) return refuse('period_is_unreadable', { path: 'body.period' });
  const money = readGivenMoney(amount, currency, 'body.amount');
  if (!money.ok) return money;
  const known = await listSpends(tx, organisation);
  const spend = { channel: channel.replaceAll(/\s+/g, ' '), period, currency, amountMinor: money.value };
  const twice = overlapping(spend, known);
  if (twice !== undefined) {
    return refuse('period_overlaps', {
      path: 'body.period',
      values: { channel, period, other: twice.period },
    });
  }
  if (known.length >= most.spends && !known.some((one) => spendKey(one) === spendKey(spend))) {
    return refuse('there_are_too_many', { values: { most: most.spends } });
  }
  await writeSpends(tx, organisation, [{ ...spend, channelKey: nameKey(channel) }], doing);
  return accept({});
}
