/** The record over HTTP. */
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { type Binding, serve, serveStreaming } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { countersignRecord } from './countersign-record.ts';
import { readRecord } from './read-record.ts';
import { writeRecord } from './write-record.ts';

export const recordRoutes: readonly Binding[] = [
  serve(contract.readRecord, ({ params, query, caller, tx }) =>
    readRecord(tx, caller.organisation, params.alliance, query),
  ),
  serveStreaming(contract.writeRecord, ({ params, enter }) => writeRecord(enter, params.alliance)),
  serve(contract.countersignRecord, ({ params, body, caller, tx, services }) => {
    const by = { organisation: caller.organisation, person: personOf(caller).id };
    return countersignRecord(tx, services, by, params.alliance, body);
  }),
];
