/** Exact shares and indexes as the API writes them. */
import type { Ratio } from '#kernel/exact.ts';
import { type Currency, formatMoney } from '#kernel/money.ts';
import { isDisclosed, type Share } from './concentration.ts';
import type { CounterpartyShare } from './contract.ts';
import { decimalOf } from './show-ratio.ts';

/** A share of 1 with 12 decimals. */
export function shareText(share: Ratio): string {
  return decimalOf(share, 12);
}

/** An index, such as the HHI, with 6 decimals. */
export function figureText(figure: Ratio): string {
  return decimalOf(figure, 6);
}

export function shareOnWire(
  { name, amountMinor, share, cumulative }: Share,
  rank: number,
  of: { readonly currency: Currency; readonly members: readonly string[]; readonly sales: number },
): CounterpartyShare {
  return {
    rank,
    name,
    members: [...of.members],
    sales: of.sales,
    amount: formatMoney(amountMinor, of.currency),
    share: shareText(share),
    cumulative: shareText(cumulative),
    disclosed: isDisclosed(share),
  };
}
