/** How the share of one counterparty moved: the 12 months up to each month. */
import { type MonthlyAmount, monthsLater, rolled } from '#capabilities/dependency/core/trend.ts';
import type { Standing } from './plan-path.ts';

export interface StandingOfMonth extends Standing {
  readonly month: string;
}

/**
 * One point a month from the twelfth month of the amounts to their last; of a shorter history one point, its last
 * month. As everywhere, the total leaves out whoever's net is negative, and such a counterparty counts as 0.
 * @param amounts by month and counterparty, those under common control under one name
 */
export function shareByMonth(amounts: readonly MonthlyAmount[], name: string): readonly StandingOfMonth[] {
  const byMonth = new Map<string, MonthlyAmount[]>();
  for (const amount of amounts) {
    const month = byMonth.get(amount.month);
    if (month) month.push(amount);
    else byMonth.set(amount.month, [amount]);
  }
  const months = [...byMonth.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const twelfth = monthsLater(first, rolled - 1);
  const from = twelfth < last ? twelfth : last;

  const net = new Map<string, bigint>();
  let totalMinor = 0n;
  const add = (month: string, sign: 1n | -1n) => {
    for (const { name: of, amountMinor } of byMonth.get(month) ?? []) {
      const before = net.get(of) ?? 0n;
      const after = before + sign * amountMinor;
      net.set(of, after);
      totalMinor += notBelowZero(after) - notBelowZero(before);
    }
  };
  const points: StandingOfMonth[] = [];
  for (let month = first; month <= last; month = monthsLater(month, 1)) {
    add(month, 1n);
    const leaving = monthsLater(month, -rolled);
    if (leaving >= first) add(leaving, -1n);
    if (month >= from) points.push({ month, incomeMinor: notBelowZero(net.get(name) ?? 0n), totalMinor });
  }
  return points;
}

function notBelowZero(minor: bigint): bigint {
  return minor < 0n ? 0n : minor;
}
