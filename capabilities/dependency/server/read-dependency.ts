import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DependencyAnswer } from '../core/contract.ts';
import type { DependencyRefusalCode } from '../core/refusals.ts';
import { figureText, shareText } from '../core/share-on-wire.ts';
import { type AskedDependency, measureDependency } from './measure-dependency.ts';

const mostNegatives = 100;

/** The figures and the largest shares; what lies behind those is told in one sum. */
export async function readDependency(
  tx: Transaction,
  organisation: Id,
  asked: AskedDependency & { readonly most: number },
): Promise<Decision<DependencyAnswer, DependencyRefusalCode>> {
  const measured = await measureDependency(tx, organisation, asked);
  if (!measured.ok) return measured;
  const { window, held, currency, currencies, found, unnamed, sharesAt } = measured.value;
  const money = (minor: bigint) => formatMoney(minor, currency);
  const { shares, negatives, top } = found;
  const behind = Math.max(0, shares.length - asked.most);
  const shownMinor = shares[asked.most - 1]?.cumulative.numerator ?? found.totalMinor;
  const behindMinor = found.totalMinor - shownMinor;
  return accept({
    by: asked.by,
    window,
    held,
    currency,
    currencies: [...currencies],
    total: money(found.totalMinor),
    net: money(found.netMinor),
    count: found.count,
    shares: [...sharesAt(shares.slice(0, asked.most).map((_, place) => place))],
    others: {
      count: behind,
      amount: money(behindMinor),
      share: shareText({ numerator: behindMinor, denominator: found.totalMinor }),
    },
    top: { 1: shareText(top[1]), 3: shareText(top[3]), 5: shareText(top[5]), 10: shareText(top[10]) },
    band: found.band,
    disclose: found.disclose.map(({ name }) => name),
    hhi: figureText(found.hhi),
    hhiBand: found.hhiBand,
    policy: found.policy,
    effectiveNumber: figureText(found.effectiveNumber),
    gini: figureText(found.gini),
    negatives: {
      count: negatives.length,
      amount: money(negatives.reduce((sum, { amountMinor }) => sum + amountMinor, 0n)),
      first: negatives
        .slice(0, mostNegatives)
        .map(({ name, amountMinor }) => ({ name, amount: money(amountMinor) })),
    },
    unnamed: { sales: unnamed.count, amount: money(unnamed.amountMinor) },
  });
}
