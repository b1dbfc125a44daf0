/** What one sale would bring each side under a base and a split, for trying terms out before anybody signs them. */
import { parseDecimal, splitByLargestRemainder } from '#kernel/exact.ts';
import { minorDigitsOf } from '#kernel/money.ts';
import type { Base } from './terms-file.ts';

/** Minor units of one currency. */
export interface TrialSale {
  readonly amountMinor: bigint;
  readonly taxMinor: bigint;
  readonly costOfGoodsMinor: bigint;
}

export interface Preview {
  readonly baseMinor: bigint;
  /** In the order of the rates. */
  readonly partsMinor: readonly bigint[];
}

/** A round sale that people of the currency can picture: 1,000.00, or 10,000,000 where amounts have no decimals and many digits. */
export function exampleSale(currency: string): TrialSale {
  const whole = currency === 'VND' || currency === 'IDR' ? 10_000_000n : 1_000n;
  const digits = minorDigitsOf(currency);
  const amountMinor = (digits === 0 && whole === 1_000n ? 100_000n : whole) * 10n ** BigInt(digits);
  return { amountMinor, taxMinor: amountMinor / 10n, costOfGoodsMinor: (amountMinor * 4n) / 10n };
}

export function baseOf(sale: TrialSale, base: Base): bigint {
  switch (base) {
    case 'gross':
      return sale.amountMinor;
    case 'net':
      return sale.amountMinor - sale.taxMinor;
    case 'profit':
      return sale.amountMinor - sale.taxMinor - sale.costOfGoodsMinor;
  }
}

/**
 * The parts of a sale, by largest remainder as in settlement.
 * @param rates exact decimals that sum to 1, in the order of the parties
 */
export function previewSale(sale: TrialSale, base: Base, rates: readonly string[]): Preview {
  const exact = rates.map((rate) => parseDecimal(rate) ?? { numerator: 0n, denominator: 1n });
  const scale = exact.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n);
  const weights = exact.map(({ numerator, denominator }) => numerator * (scale / denominator));
  const baseMinor = baseOf(sale, base);
  return { baseMinor, partsMinor: splitByLargestRemainder(baseMinor, weights) };
}
