/** Shared events, and what each side shares, over HTTP. */
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { type Binding, type Caller, serve, serveAtOnce } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import * as contract from '../core/contract.ts';
import { changePolicy } from './change-policy.ts';
import { combineSales, combineSalesAtOnce } from './combine-sales.ts';
import { markPolicySeen } from './mark-policy-seen.ts';
import { pushEvents } from './push-events.ts';
import { readEvents, readEventsAtOnce } from './read-events.ts';
import { readPolicies } from './read-policies.ts';
import type { Reader } from './reading-rules.ts';

interface Call {
  readonly caller: Caller;
  readonly services: Services;
}

const readerOf = ({ caller, services }: Call): Reader => ({
  organisation: caller.organisation,
  now: services.clock.now(),
});

export const sharingRoutes: readonly Binding[] = [
  serve(contract.pushSales, ({ params, body, caller, tx, services }) =>
    pushEvents(
      tx,
      services,
      params.alliance,
      { organisation: caller.organisation, person: caller.person?.id ?? null },
      body,
    ),
  ),
  serveAtOnce(
    contract.listSales,
    ({ params, query, tx }) => readEventsAtOnce(tx, params.alliance, query),
    (call) => readEvents(call.tx, call.params.alliance, readerOf(call), call.query),
  ),
  serveAtOnce(
    contract.combineSales,
    ({ params, query, tx }) => combineSalesAtOnce(tx, params.alliance, query),
    (call) => combineSales(call.tx, call.params.alliance, readerOf(call), call.query),
  ),
  serveAtOnce(
    contract.listSalesOf,
    ({ params, query, tx }) => readEventsAtOnce(tx, params.alliance, { ...query, partner: params.partner }),
    (call) => {
      const { partner } = call.params;
      return readEvents(call.tx, call.params.alliance, readerOf(call), { ...call.query, partner });
    },
  ),
  serve(contract.readPolicies, (call) => {
    const reader = { ...readerOf(call), person: call.caller.person?.id ?? null };
    return readPolicies(call.tx, reader, call.params.alliance);
  }),
  serve(contract.changePolicy, ({ params, body, caller, tx, services }) => {
    const by = { organisation: caller.organisation, person: personOf(caller).id };
    return changePolicy(tx, services, by, params.alliance, body);
  }),
  serve(contract.markPolicySeen, ({ params, body, caller, tx }) => {
    const by = { organisation: caller.organisation, person: personOf(caller).id };
    return markPolicySeen(tx, by, params.alliance, body);
  }),
];
