import type { RefusalTable } from '#kernel/decision.ts';

/** What the record refuses, in order of precedence; the last three of files on the command line. */
export const refusals = {
  alliance_not_found: 'not_found',
  record_is_another: 'precondition',
  record_not_readable: 'invalid',
  seen_not_readable: 'invalid',
  seen_of_another_alliance: 'invalid',
} as const satisfies RefusalTable;

export type RecordRefusal = keyof typeof refusals;
