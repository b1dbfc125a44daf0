/** What winning a customer costs, by channel: the spend of a window divided by the customers who first bought in it. */
import { nameKey } from '#capabilities/candidates/core/name-key.ts';
import { divideHalfEven } from '#kernel/exact.ts';

/** A customer's first purchase in the window. */
export interface FirstPurchase {
  readonly customer: string;
  readonly date: string;
  /** `null` where the sale names no channel. */
  readonly channel: string | null;
}

export interface ChannelSpendSum {
  readonly channel: string;
  readonly amountMinor: bigint;
}

export interface ChannelCost {
  readonly channel: string;
  readonly spendMinor: bigint | null;
  readonly customers: number;
  /** Spend ÷ customers, rounded half to even to the minor unit; `null` where one of them is not there. */
  readonly costMinor: bigint | null;
}

export interface AcquisitionCost {
  /** Dearest first, then spend without customers, then customers without spend; among equals by name. */
  readonly channels: readonly ChannelCost[];
  /** All spend ÷ all new customers who came by a channel with spend. */
  readonly costMinor: bigint | null;
  readonly spendMinor: bigint;
  /** New customers, those without a channel included. */
  readonly customers: number;
  /** New customers whose first purchase names no channel. */
  readonly withoutChannel: number;
}

/**
 * @param purchases first purchases in the window of customers who had not bought before it, each customer once
 * @param spends in one currency; a channel may occur several times
 */
export function acquisitionCost(
  purchases: readonly FirstPurchase[],
  spends: readonly ChannelSpendSum[],
): AcquisitionCost {
  const found = new Map<string, { channel: string; spendMinor: bigint | null; customers: number }>();
  const at = (channel: string) => {
    const key = nameKey(channel);
    const known = found.get(key) ?? { channel, spendMinor: null, customers: 0 };
    found.set(key, known);
    return known;
  };
  for (const { channel } of purchases) if (channel !== null) at(channel).customers += 1;
  for (const { channel, amountMinor } of spends) {
    const one = at(channel);
    one.spendMinor = (one.spendMinor ?? 0n) + amountMinor;
  }
  const channels = [...found.values()].map(
    ({ channel, spendMinor, customers }): ChannelCost => ({
      channel,
      spendMinor,
      customers,
      costMinor:
        spendMinor === null || customers === 0 ? null : divideHalfEven(spendMinor, BigInt(customers)),
    }),
  );
  const spendMinor = channels.reduce((sum, one) => sum + (one.spendMinor ?? 0n), 0n);
  const paidFor = channels.reduce((sum, one) => sum + (one.spendMinor === null ? 0 : one.customers), 0);
  return {
    channels: channels.sort(dearestFirst),
    costMinor: paidFor === 0 ? null : divideHalfEven(spendMinor, BigInt(paidFor)),
    spendMinor,
    customers: purchases.length,
    withoutChannel: purchases.filter(({ channel }) => channel === null).length,
  };
}

function dearestFirst(a: ChannelCost, b: ChannelCost): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  if (first !== second) return first - second;
  const [x, y] = [a.costMinor ?? a.spendMinor ?? 0n, b.costMinor ?? b.spendMinor ?? 0n];
  if (x !== y) return x > y ? -1 : 1;
  return a.channel < b.channel ? -1 : 1;
}

function rankOf({ costMinor, spendMinor }: ChannelCost): number {
  if (costMinor !== null) return 0;
  return spendMinor === null ? 2 : 1;
}

/**
 * Those who are really new: of customers under common control the first purchase of the group counts, and none where
 * any of them bought before the window.
 * @param boughtBefore customers with a sale before the window
 */
export function newCustomers(
  purchases: readonly FirstPurchase[],
  controllers: ReadonlyMap<string, string>,
  boughtBefore: ReadonlySet<string>,
): readonly FirstPurchase[] {
  const known = new Set([...boughtBefore].map((name) => controllers.get(name) ?? name));
  const first = new Map<string, FirstPurchase>();
  for (const purchase of purchases) {
    const head = controllers.get(purchase.customer) ?? purchase.customer;
    if (known.has(head)) continue;
    const before = first.get(head);
    if (before === undefined || purchase.date < before.date) first.set(head, { ...purchase, customer: head });
  }
  return [...first.values()];
}
