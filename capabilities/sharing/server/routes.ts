/** Shared events over HTTP. */
import { type Binding, serve, serveAtOnce } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { combineSales } from './combine-sales.ts';
import { pushEvents } from './push-events.ts';
import { readEvents } from './read-events.ts';

export const sharingRoutes: readonly Binding[] = [
  serve(contract.pushSales, ({ params, body, caller, tx, services }) =>
    pushEvents(
      tx,
      params.alliance,
      { organisation: caller.organisation, person: caller.person?.id ?? null },
      body,
      services.clock.now(),
    ),
  ),
  serveAtOnce(contract.listSales, ({ params, query, tx }) => readEvents(tx, params.alliance, query)),
  serveAtOnce(contract.combineSales, ({ params, query, tx }) => combineSales(tx, params.alliance, query)),
  serveAtOnce(contract.listSalesOf, ({ params, query, tx }) =>
    readEvents(tx, params.alliance, { ...query, partner: params.partner }),
  ),
];
