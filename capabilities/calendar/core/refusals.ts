import type { RefusalTable } from '#kernel/decision.ts';

/** What the routes of calendars can refuse, in order of precedence. */
export const refusals = { calendar_not_found: 'not_found' } as const satisfies RefusalTable;
