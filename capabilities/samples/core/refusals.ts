import type { RefusalTable } from '#kernel/decision.ts';

/** In order of precedence. */
export const refusals = {
  not_a_sample: 'precondition',
  too_many_samples: 'limit',
} as const satisfies RefusalTable;
