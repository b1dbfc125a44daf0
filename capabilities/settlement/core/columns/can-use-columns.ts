import type { Terms } from '../terms.ts';

/** Parties and rules are 16-bit numbers in columns. */
const most = 2 ** 15 - 1;

/**
 * Whether `settleColumns` covers the terms. Every kind of rule is covered, and so are other currencies, which are
 * converted as columns are made; only terms of absurd length are not. For those the engine on objects (`settle`) is
 * there; both give the same lines and balances.
 */
export function canUseColumns({
  parties,
  shares,
  costs,
}: Pick<Terms, 'parties' | 'shares' | 'costs'>): boolean {
  return parties.length <= most && shares.length <= most && costs.length <= most;
}
