import type { RefusalTable } from '#kernel/decision.ts';

/** What the routes of approaches can refuse, in order of precedence. */
export const refusals = {
  candidate_not_found: 'not_found',
  approach_not_begun: 'not_found',
  contact_not_found: 'not_found',
  meeting_not_found: 'not_found',
  approach_has_ended: 'precondition',
  approach_has_not_ended: 'precondition',
  meeting_is_cancelled: 'precondition',
  meeting_was_held: 'precondition',
  approach_was_changed: 'conflict',
  meeting_was_changed: 'conflict',
  contact_was_corrected: 'conflict',
  person_is_no_colleague: 'invalid',
  due_date_is_past: 'invalid',
  contact_is_in_the_future: 'invalid',
  link_is_no_address: 'invalid',
  item_says_nothing: 'invalid',
  time_is_no_time: 'invalid',
  time_is_skipped: 'invalid',
  meeting_has_not_begun: 'precondition',
  there_are_too_many_contacts: 'limit',
  there_are_too_many_meetings: 'limit',
} as const satisfies RefusalTable;
