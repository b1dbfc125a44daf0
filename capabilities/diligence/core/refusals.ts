import type { RefusalTable } from '#kernel/decision.ts';

/** Why due diligence cannot be kept or changed as asked, in order of precedence. */
export const refusals = {
  selection_not_found: 'not_found',
  candidate_not_found: 'not_found',
  diligence_not_begun: 'not_found',
  item_not_found: 'not_found',
  file_not_found: 'not_found',
  too_many_files_here: 'limit',
  there_are_too_many_items: 'limit',
  item_was_changed: 'conflict',
  owner_is_no_colleague: 'invalid',
  link_is_no_address: 'invalid',
  red_needs_finding: 'invalid',
  done_needs_finding: 'invalid',
  set_aside_needs_reason: 'invalid',
  red_is_not_set_aside: 'precondition',
  finding_is_not_red: 'precondition',
  finding_was_changed: 'conflict',
  reason_is_written: 'conflict',
} as const satisfies RefusalTable;

export type DiligenceRefusal = keyof typeof refusals;
