/** Decisions over HTTP. */
import { findSelection } from '#capabilities/candidates/server/find-selection.ts';
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { type Binding, type Caller, serve } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { findDecision } from './find-decision.ts';
import { readBasis } from './read-basis.ts';
import { recordDecision } from './record-decision.ts';
import { type KeptDecision, listDecisions, type Place } from './store.ts';

const placeOf = (caller: Caller, params: { readonly selection: Id }): Place => ({
  organisation: caller.organisation,
  selection: params.selection,
});

function onWire(decision: KeptDecision, latest: number) {
  const { number, candidate, candidateName, at, by, byName, hash } = decision;
  return {
    number,
    candidate: candidate === null ? null : { id: candidate, name: candidateName ?? '' },
    at: at.toISOString(),
    by: { id: by, name: byName },
    hash,
    isSuperseded: number < latest,
  };
}

export const decisionRoutes: readonly Binding[] = [
  serve(contract.listDecisions, async ({ caller, params, tx }) => {
    const place = placeOf(caller, params);
    const found = await findSelection(tx, place, 'look');
    if (!found.ok) return found;
    const decisions = await listDecisions(tx, place);
    const latest = decisions[0]?.number ?? 0;
    return accept({
      selection: { id: found.value.id, name: found.value.name },
      decisions: decisions.map((one) => onWire(one, latest)),
    });
  }),
  serve(contract.readBasis, ({ caller, params, services, tx }) =>
    readBasis(tx, placeOf(caller, params), services.clock.now()),
  ),
  serve(contract.recordDecision, async ({ body, caller, params, services, tx }) => {
    const { id, name } = personOf(caller);
    const writing = { id: services.newId(), by: { id, name }, at: services.clock.now() };
    const recorded = await recordDecision(tx, placeOf(caller, params), writing, body);
    return recorded.ok ? accept({ decision: recorded.value }) : recorded;
  }),
  serve(contract.readDecision, async ({ caller, params, tx }) => {
    const found = await findDecision(tx, placeOf(caller, params), params.number);
    if (!found.ok) return found;
    const { latest, document } = found.value;
    return accept({ ...onWire(found.value, latest), latest, document });
  }),
  serve(contract.exportDecision, async ({ caller, params, tx }) => {
    const found = await findDecision(tx, placeOf(caller, params), params.number);
    if (!found.ok) return found;
    const content = Buffer.from(found.value.document);
    return accept({ name: `decision-${found.value.number}.json`, content });
  }),
];
