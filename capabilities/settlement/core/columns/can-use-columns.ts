import type { ShareRule, Terms } from '../terms.ts';

/**
 * Whether `settleColumns` covers all rules of the terms. Where it does not, the engine on objects (`settle`) does; both
 * give the same lines and balances.
 */
export function canUseColumns(terms: Pick<Terms, 'shares' | 'bonuses'>): boolean {
  return terms.bonuses.length === 0 && terms.shares.every(isCovered);
}

/** Roles need a party for every role of every sale, and whole mode shares a window anew at every sale. */
export function isCovered(rule: ShareRule): rule is CoveredRule {
  return rule.kind === 'split' || (rule.kind === 'tiers' && rule.mode === 'marginal');
}

export type CoveredRule = Extract<ShareRule, { kind: 'split' | 'tiers' }>;
