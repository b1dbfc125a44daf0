/** Dependency over HTTP. */
import { accept, refuse } from '#kernel/decision.ts';
import { type Binding, serve } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';

import { counterpartiesFile } from './counterparties-file.ts';
import { listCounterparties } from './list-counterparties.ts';
import { listGroups } from './list-groups.ts';
import { measureDependency } from './measure-dependency.ts';
import { putGroup } from './put-group.ts';
import { readDependency } from './read-dependency.ts';
import { readTrend } from './read-trend.ts';
import * as store from './store.ts';

/** `all` stands in a query as a word. */
function withAll<Query extends { readonly all?: 'true' | undefined }>({ all, ...query }: Query) {
  return { ...query, all: all === 'true' };
}

export const dependencyRoutes: readonly Binding[] = [
  serve(contract.readDependency, ({ query, caller, tx }) =>
    readDependency(tx, caller.organisation, withAll(query)),
  ),
  serve(contract.listCounterparties, ({ query, caller, tx }) =>
    listCounterparties(tx, caller.organisation, withAll(query)),
  ),
  serve(contract.downloadCounterparties, async ({ query, caller, tx }) => {
    const measured = await measureDependency(tx, caller.organisation, withAll(query));
    return measured.ok ? accept(counterpartiesFile(query.by, measured.value)) : measured;
  }),
  serve(contract.readTrend, ({ query, caller, tx }) => readTrend(tx, caller.organisation, query)),
  serve(contract.listGroups, async ({ query, caller, tx }) =>
    accept({ groups: await listGroups(tx, caller.organisation, query.by) }),
  ),
  serve(contract.putGroup, ({ body, caller, tx }) => putGroup(tx, caller.organisation, body)),
  serve(contract.removeGroup, async ({ query, caller, tx }) => {
    const removed = await store.deleteGroup(tx, caller.organisation, query.by, query.group);
    return removed === 0 ? refuse('group_not_found', { values: { group: query.group } }) : accept({});
  }),
];
