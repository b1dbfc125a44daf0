/**
 * How much of an income, or of a spending, hangs on how few. Everything is exact: shares and indexes are ratios of
 * whole numbers, and are rounded only where they are shown.
 */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Ratio } from '#kernel/exact.ts';
import { type ConcentrationPolicy, type HhiBand, hhiBand, usMergerGuidelines2023 } from './policies.ts';
import type { DependencyRefusalCode } from './refusals.ts';

export interface Share {
  readonly name: string;
  readonly amountMinor: bigint;
  readonly share: Ratio;
  /** This share and all larger ones together. */
  readonly cumulative: Ratio;
}

/** Below 20 %, from 20 to 30 %, above 30 %. */
export type DependencyBand = 'fine' | 'watch' | 'high';

/** Net amount of a counterparty from whom more went back than came in. */
export interface NegativeNet {
  readonly name: string;
  readonly amountMinor: bigint;
}

export interface Concentration {
  /** What the shares are shares of: the net amounts that are not negative, together. */
  readonly totalMinor: bigint;
  /** All net amounts together, the negative ones included. */
  readonly netMinor: bigint;
  /** How many counterparties there are, those of zero and negative net included. */
  readonly count: number;
  /** Largest first, equal ones by name; without the negative ones. */
  readonly shares: readonly Share[];
  readonly negatives: readonly NegativeNet[];
  readonly top: { readonly 1: Ratio; readonly 3: Ratio; readonly 5: Ratio; readonly 10: Ratio };
  readonly band: DependencyBand;
  /** Those at or above 10 %, the line from which US accounting rules (ASC 280) have a customer disclosed. */
  readonly disclose: readonly Share[];
  /** Σ (100·share)², 0 to 10,000. */
  readonly hhi: Ratio;
  readonly hhiBand: HhiBand;
  readonly policy: ConcentrationPolicy;
  /** 10,000 ÷ HHI: as many equal counterparties would be as concentrated. */
  readonly effectiveNumber: Ratio;
  /** Σᵢ Σⱼ |xᵢ − xⱼ| ÷ (2 n Σ x) over all counterparties, a negative net counting as 0. */
  readonly gini: Ratio;
}

/**
 * @param amounts net amount of each counterparty in minor units of one currency, refunds deducted
 * @returns refuses where nobody is there, or nobody has more than 0
 */
export function concentration(
  amounts: ReadonlyMap<string, bigint>,
  policy: ConcentrationPolicy = usMergerGuidelines2023,
): Decision<Concentration, DependencyRefusalCode> {
  if (amounts.size === 0) return refuse('no_sales_in_window');
  const sorted = largestFirst(amounts);
  const counted = sorted.filter(({ amountMinor }) => amountMinor >= 0n);
  const negatives = sorted.filter(({ amountMinor }) => amountMinor < 0n).reverse();
  const totalMinor = counted.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  if (totalMinor === 0n) return refuse('no_income_in_window');

  let running = 0n;
  const shares = counted.map(({ name, amountMinor }): Share => {
    running += amountMinor;
    return { name, amountMinor, share: of(amountMinor, totalMinor), cumulative: of(running, totalMinor) };
  });
  const top = (count: number) => shares[Math.min(count, shares.length) - 1]?.cumulative ?? of(0n, 1n);
  const squares = counted.reduce((sum, { amountMinor }) => sum + amountMinor * amountMinor, 0n);
  const hhi = of(10_000n * squares, totalMinor * totalMinor);
  return accept({
    totalMinor,
    netMinor: negatives.reduce((sum, { amountMinor }) => sum + amountMinor, totalMinor),
    count: sorted.length,
    shares,
    negatives,
    top: { 1: top(1), 3: top(3), 5: top(5), 10: top(10) },
    band: dependencyBand(top(1)),
    disclose: shares.filter(({ share }) => isDisclosed(share)),
    hhi,
    hhiBand: hhiBand(hhi, policy),
    policy,
    effectiveNumber: of(totalMinor * totalMinor, squares),
    gini: gini(
      counted.map(({ amountMinor }) => amountMinor),
      sorted.length,
      totalMinor,
    ),
  });
}

function of(numerator: bigint, denominator: bigint): Ratio {
  return { numerator, denominator };
}

/** Equal ones by name. Doubles are compared first, which are quicker and never turn an order round; then what they stand for. */
function largestFirst(amounts: ReadonlyMap<string, bigint>): readonly NegativeNet[] {
  const sized = Array.from(amounts, ([name, amountMinor]) => ({
    size: Number(amountMinor),
    net: { name, amountMinor },
  }));
  sized.sort((a, b) => (a.size === b.size ? exactly(a.net, b.net) : b.size - a.size));
  return sized.map(({ net }) => net);
}

function exactly(a: NegativeNet, b: NegativeNet): number {
  if (a.amountMinor !== b.amountMinor) return a.amountMinor > b.amountMinor ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/** At or above 10 %. */
export function isDisclosed(share: Ratio): boolean {
  return share.numerator * 10n >= share.denominator;
}

/** Exactly 30 % is still watched; above it is high. */
export function dependencyBand(largest: Ratio): DependencyBand {
  const tenths = largest.numerator * 10n;
  if (tenths > 3n * largest.denominator) return 'high';
  return tenths >= 2n * largest.denominator ? 'watch' : 'fine';
}

/**
 * The double sum over sorted amounts: with x₁ ≤ … ≤ xₙ it is 2 Σ (2i − n − 1)·xᵢ. The amounts come largest first;
 * counterparties that are counted but not among them have 0, and stand at its end.
 */
function gini(largestDown: readonly bigint[], count: number, total: bigint): Ratio {
  const n = BigInt(count);
  let sum = 0n;
  for (const [index, amount] of largestDown.entries()) sum += (n - 1n - 2n * BigInt(index)) * amount;
  return of(sum, n * total);
}
