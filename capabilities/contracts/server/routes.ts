/** Contracts over HTTP. */

import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { todayAt } from '#capabilities/organisations/server/today-at.ts';
import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { type Binding, type Caller, serve } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import * as contract from '../core/contract.ts';
import { standingOf } from '../core/due-dates.ts';
import { addContract } from './add-contract.ts';
import { changeContract } from './change-contract.ts';
import { readCoverage } from './read-coverage.ts';
import { removeContract } from './remove-contract.ts';
import { restoreContract } from './restore-contract.ts';
import { type Doing, listContracts, type RecordedContract } from './store.ts';

const doingOf = (call: { readonly caller: Caller; readonly services: Services }): Doing => ({
  by: personOf(call.caller).id,
  at: call.services.clock.now(),
});

/** Rules name the place in what they were given; on the wire that is the body. */
function inBody<Value>(decision: Decision<Value>): Decision<Value> {
  const place = (refusal: Refusal): Refusal => ({
    ...refusal,
    ...(refusal.path === undefined ? {} : { path: `body.${refusal.path}` }),
    ...(refusal.faults === undefined ? {} : { faults: refusal.faults.map(place) }),
  });
  return decision.ok ? decision : { ok: false, refusal: place(decision.refusal) };
}

function contractOnWire(recorded: RecordedContract, names: ReadonlyMap<Id, string>, on: string) {
  const { changedAt, changedBy, removedAt: _, removedBy: __, responsible, ...terms } = recorded;
  const person = (id: Id) => ({ id, name: names.get(id) ?? '' });
  const { state, boundUntil, due } = standingOf(recorded, on);
  return {
    ...terms,
    priceChanges: [...terms.priceChanges],
    clauses: [...terms.clauses],
    responsible: responsible === null ? null : person(responsible),
    state,
    boundUntil,
    due: [...due],
    changedAt: changedAt.toISOString(),
    changedBy: person(changedBy),
  };
}

export const contractsRoutes: readonly Binding[] = [
  serve(contract.listContracts, async ({ query, caller, tx, services }) => {
    const on = query.on ?? (await todayAt(tx, caller.organisation, services.clock.now()));
    const all = await listContracts(tx, caller.organisation);
    const people = all.flatMap((one) => [
      one.changedBy,
      ...(one.responsible === null ? [] : [one.responsible]),
      ...(one.removedBy === null ? [] : [one.removedBy]),
    ]);
    const names = await namesOf(tx, [...new Set(people)]);
    return accept({
      on,
      contracts: all
        .filter(({ removedAt }) => removedAt === null)
        .map((one) => contractOnWire(one, names, on)),
      removed: all.flatMap(({ id, counterparty, title, removedAt, removedBy }) =>
        removedAt === null || removedBy === null
          ? []
          : [
              {
                ...{ id, counterparty, title },
                removedAt: removedAt.toISOString(),
                removedBy: { id: removedBy, name: names.get(removedBy) ?? '' },
              },
            ],
      ),
    });
  }),
  serve(contract.readCoverage, async ({ caller, tx }) => accept(await readCoverage(tx, caller.organisation))),
  serve(contract.addContract, async (call) => {
    const id = call.services.newId();
    const added = await addContract(call.tx, call.caller.organisation, doingOf(call), id, call.body);
    return added.ok ? accept({ contract: { id: added.value } }) : inBody(added);
  }),
  serve(contract.changeContract, async (call) => {
    const { tx, caller, params, body } = call;
    const changed = await changeContract(tx, caller.organisation, doingOf(call), params.contract, body);
    return changed.ok ? accept({ version: changed.value }) : inBody(changed);
  }),
  serve(contract.removeContract, (call) =>
    removeContract(call.tx, call.caller.organisation, doingOf(call), call.params.contract),
  ),
  serve(contract.restoreContract, ({ tx, caller, params }) =>
    restoreContract(tx, caller.organisation, params.contract),
  ),
];
