import type { RefusalTable } from '#kernel/decision.ts';

/** Why a decision is not found or not written down, in order of precedence. */
export const refusals = {
  selection_not_found: 'not_found',
  candidate_not_found: 'not_found',
  decision_not_found: 'not_found',
  decider_is_no_colleague: 'invalid',
  basis_was_changed: 'conflict',
  red_findings_block: 'precondition',
} as const satisfies RefusalTable;

export type DecisionRefusal = keyof typeof refusals;
