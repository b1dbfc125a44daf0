/** Calendars over HTTP. */
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept } from '#kernel/decision.ts';
import { type Binding, serve, serveOpen } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { calendarFor } from './calendar-for.ts';
import { makeFeed } from './make-feed.ts';
import { openFeed } from './open-feed.ts';
import { deleteFeed, feedOf } from './store.ts';

export const calendarRoutes: readonly Binding[] = [
  serve(contract.readCalendar, async ({ query, caller, tx, services, language }) => {
    const { organisation } = caller;
    const wish = { organisation, person: personOf(caller).id, language, content: query.content };
    return accept(await calendarFor(tx, services, wish));
  }),
  serve(contract.readFeed, async ({ caller, tx }) => {
    const feed = await feedOf(tx, caller.organisation, personOf(caller).id);
    return accept({
      feed: feed === undefined ? null : { content: feed.content, madeAt: feed.madeAt.toISOString() },
    });
  }),
  serve(contract.makeFeed, async ({ body, caller, tx, services }) => {
    const wish = { person: personOf(caller).id, content: body.content };
    return accept({ address: await makeFeed(tx, services, caller.organisation, wish) });
  }),
  serve(contract.withdrawFeed, async ({ caller, tx }) => {
    await deleteFeed(tx, caller.organisation, personOf(caller).id);
    return accept({});
  }),
  serveOpen(contract.openFeed, ({ params, services }) => openFeed(services, params.token)),
];
