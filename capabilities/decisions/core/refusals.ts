import type { RefusalTable } from '#kernel/decision.ts';

/** Why a decision is not found or not written down, in order of precedence. */
export const refusals = {
  selection_not_found: 'not_found',
  candidate_not_found: 'not_found',
  decision_not_found: 'not_found',
  decider_is_no_colleague: 'invalid',
  basis_was_changed: 'conflict',
  red_findings_block: 'precondition',
  // Each of them, as a fault of the one above.
  red_finding_is_unexplained: 'precondition',
} as const satisfies RefusalTable;

export type DecisionRefusal = keyof typeof refusals;
