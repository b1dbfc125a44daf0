import type { RefusalTable } from '#kernel/decision.ts';

/** What is refused about an organisation's signing key, in order of precedence. */
export const refusals = {
  key_not_usable: 'invalid',
  challenge_not_open: 'precondition',
  proof_not_genuine: 'invalid',
  key_used_before: 'conflict',
  key_of_another_side: 'conflict',
  server_signs_already: 'conflict',
} as const satisfies RefusalTable;

export type KeyRefusal = keyof typeof refusals;
