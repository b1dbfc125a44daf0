/** Calendars of what falls due, as programs and the web app see them. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { instant, nothing } from '#kernel/wire.ts';
import { feedContents } from './entry.ts';
import { refusals } from './refusals.ts';

const content = z
  .enum(feedContents)
  .describe('own: what is the person’s and what is nobody’s; company: everything of the company');

export const readCalendar = route({
  id: 'calendar.readCalendar',
  method: 'GET',
  path: '/api/v1/calendar',
  summary:
    'What falls due under contracts, due diligence, approaches and plans, as a calendar file (iCalendar)',
  access: 'viewer',
  query: z.object({ content: content.default('own') }),
  ok: { file: 'text/calendar; charset=utf-8' },
  refusals: {},
});

export const readFeed = route({
  id: 'calendar.readFeed',
  method: 'GET',
  path: '/api/v1/calendar/feed',
  summary: 'Whether the person’s calendar has a secret address in this company',
  access: 'viewer',
  ok: z.object({ feed: z.object({ content, madeAt: instant }).nullable() }),
  refusals: {},
});

export const makeFeed = route({
  id: 'calendar.makeFeed',
  method: 'POST',
  path: '/api/v1/calendar/feed',
  summary: 'Make a secret address for a calendar program; the one before stops working',
  access: 'viewer',
  body: z.object({ content }),
  ok: z.object({ address: z.string().describe('told this once') }),
  status: 201,
  refusals: {},
});

export const withdrawFeed = route({
  id: 'calendar.withdrawFeed',
  method: 'DELETE',
  path: '/api/v1/calendar/feed',
  summary: 'Withdraw the secret address: nobody reads the calendar by it any more',
  access: 'viewer',
  ok: nothing,
  refusals: {},
});

export const openFeed = route({
  id: 'calendar.openFeed',
  method: 'GET',
  path: '/api/v1/calendars/{token}',
  summary: 'The calendar behind a secret address, for calendar programs',
  access: 'anyone',
  params: z.object({ token: z.string().max(200) }),
  ok: { file: 'text/calendar; charset=utf-8' },
  refusals: pickRefusals(refusals, 'calendar_not_found'),
});

export type CalendarRoute =
  | typeof readCalendar
  | typeof readFeed
  | typeof makeFeed
  | typeof withdrawFeed
  | typeof openFeed;
export type FeedAnswer = RouteAnswer<typeof readFeed>;
