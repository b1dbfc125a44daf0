/** Why a dependency cannot be told, in order of precedence. */
import type { RefusalTable } from '#kernel/decision.ts';

export const dependencyRefusals = {
  window_ends_before_it_begins: 'invalid',
  no_sales_yet: 'precondition',
  sales_lack_a_rate: 'precondition',
  currency_lacks_a_rate: 'precondition',
  rate_is_missing: 'precondition',
  no_sales_name_anybody: 'precondition',
  no_sales_in_window: 'precondition',
  no_income_in_window: 'precondition',
  target_share_is_not_between_0_and_1: 'invalid',
  income_is_not_part_of_total: 'invalid',
  nobody_else_to_grow: 'precondition',
  group_is_named_after_a_member_of_another: 'conflict',
  member_has_a_group_of_its_own: 'conflict',
  group_not_found: 'not_found',
} as const satisfies RefusalTable;
export type DependencyRefusalCode = keyof typeof dependencyRefusals;
