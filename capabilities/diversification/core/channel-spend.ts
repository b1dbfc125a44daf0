/** What was spent on a channel in a period, and which spends count the same months twice. */
import { nameKey } from '#capabilities/candidates/core/name-key.ts';
import type { Currency } from '#kernel/money.ts';
import { monthsOfPeriod } from './spend-period.ts';

export interface ChannelSpend {
  readonly channel: string;
  /** A month, quarter or year: `2026-03`, `2026-Q1`, `2026`. */
  readonly period: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
}

/** Spends of one channel, period and currency are one: the later takes the place of the earlier. */
export function spendKey({ channel, period, currency }: Omit<ChannelSpend, 'amountMinor'>): string {
  return JSON.stringify([nameKey(channel), period, currency]);
}

/**
 * The first spend of the same channel and currency that covers a month of this one under another period: March and the
 * first quarter would be counted twice.
 */
export function overlapping<One extends Omit<ChannelSpend, 'amountMinor'>>(
  spend: Omit<ChannelSpend, 'amountMinor'>,
  others: readonly One[],
): One | undefined {
  const months = new Set(monthsOfPeriod(spend.period));
  return others.find(
    (other) =>
      nameKey(other.channel) === nameKey(spend.channel) &&
      other.currency === spend.currency &&
      other.period !== spend.period &&
      (monthsOfPeriod(other.period) ?? []).some((month) => months.has(month)),
  );
}
