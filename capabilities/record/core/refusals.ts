import type { RefusalTable } from '#kernel/decision.ts';

/** What every verb that signs for a side refuses; agreements and settlement list them too. */
export const signingRefusals = {
  signature_needed: 'precondition',
  signature_of_another_key: 'invalid',
  signature_not_genuine: 'invalid',
  key_of_another_side: 'conflict',
} as const satisfies RefusalTable;

export type SigningRefusal = keyof typeof signingRefusals;

export const signingRefusalCodes = [
  'signature_needed',
  'signature_of_another_key',
  'signature_not_genuine',
  'key_of_another_side',
] as const;

/** What the record refuses, in order of precedence; the last three of files on the command line. */
export const refusals = {
  alliance_not_found: 'not_found',
  record_is_another: 'precondition',
  ...signingRefusals,
  record_not_readable: 'invalid',
  seen_not_readable: 'invalid',
  seen_of_another_alliance: 'invalid',
} as const satisfies RefusalTable;

export type RecordRefusal = keyof typeof refusals;
