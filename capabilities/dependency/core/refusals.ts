/** Why a dependency cannot be told, in order of precedence. */
import type { RefusalTable } from '#kernel/decision.ts';

export const dependencyRefusals = {
  window_ends_before_it_begins: 'invalid',
  rate_is_missing: 'precondition',
  no_sales_in_window: 'precondition',
  no_income_in_window: 'precondition',
  target_share_is_not_between_0_and_1: 'invalid',
  income_is_not_part_of_total: 'invalid',
  nobody_else_to_grow: 'precondition',
} as const satisfies RefusalTable;
export type DependencyRefusalCode = keyof typeof dependencyRefusals;
