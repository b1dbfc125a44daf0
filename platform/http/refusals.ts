import type { RefusalKind, RefusalTable } from '#kernel/decision.ts';

/** Refusals any route can give, before or beside its own. */
export const commonRefusals = {
  sign_in_needed: 'unauthenticated',
  key_not_valid: 'unauthenticated',
  key_not_taken_here: 'unauthenticated',
  foreign_origin: 'forbidden',
  organisation_not_found: 'not_found',
  role_too_weak: 'forbidden',
  scope_missing: 'forbidden',
  not_found: 'not_found',
  invalid_input: 'invalid',
  body_not_json: 'invalid',
  json_body_needed: 'invalid',
  text_not_storable: 'invalid',
  body_too_large: 'invalid',
  idempotency_key_reused: 'conflict',
  too_many_requests: 'limit',
  database_away: 'unavailable',
  internal: 'internal',
} as const satisfies RefusalTable;

/** The one place where kinds become HTTP. */
export const statusOfKind: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition: 412,
  limit: 429,
  unavailable: 503,
  internal: 500,
};
