/** Due diligence over HTTP. */
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { type Binding, type Caller, serve } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import * as contract from '../core/contract.ts';
import { addItem } from './add-item.ts';
import { attachEvidence } from './attach-evidence.ts';
import { beginDiligence } from './begin-diligence.ts';
import { changeItem } from './change-item.ts';
import { detachEvidence } from './detach-evidence.ts';
import { listDiligence } from './list-diligence.ts';
import { readDiligence } from './read-diligence.ts';
import { shareOut } from './share-out.ts';
import type { Doing, Place } from './store.ts';
import { writeReason } from './write-reason.ts';

interface Call {
  readonly caller: Caller;
  readonly services: Services;
  readonly params: { readonly selection: Id; readonly candidate: Id };
}

const placeOf = ({ caller, params }: Call): Place => ({
  organisation: caller.organisation,
  selection: params.selection,
  candidate: params.candidate,
});

const doingOf = ({ caller, services }: Call): Doing => ({
  by: personOf(caller).id,
  at: services.clock.now(),
});

/** Rules name the place in what they were given; on the wire that is the body. */
function inBody<Value>(decision: Decision<Value>): Decision<Value> {
  if (decision.ok || decision.refusal.path === undefined || decision.refusal.path.startsWith('body.')) {
    return decision;
  }
  return { ok: false, refusal: { ...decision.refusal, path: `body.${decision.refusal.path}` } };
}

export const diligenceRoutes: readonly Binding[] = [
  serve(contract.listDiligence, async ({ caller, query, services, tx }) =>
    accept(
      await listDiligence(
        tx,
        caller.organisation,
        personOf(caller).id,
        services.clock.now(),
        query.selection,
      ),
    ),
  ),
  serve(contract.readDiligence, (call) => readDiligence(call.tx, placeOf(call), call.services.clock.now())),
  serve(contract.beginDiligence, async (call) => {
    const begun = await beginDiligence(call.tx, placeOf(call), doingOf(call), call.services.newId);
    return begun.ok ? accept({ items: begun.value }) : begun;
  }),
  serve(contract.addItem, async (call) => {
    const id = call.services.newId();
    const added = await addItem(call.tx, placeOf(call), doingOf(call), id, call.body);
    return added.ok ? accept({ item: { id: added.value } }) : added;
  }),
  serve(contract.changeItem, async (call) => {
    const changed = await changeItem(call.tx, placeOf(call), doingOf(call), call.params.item, call.body);
    return changed.ok ? accept({ version: changed.value }) : inBody(changed);
  }),
  serve(contract.shareOut, async (call) => {
    const shared = await shareOut(call.tx, placeOf(call), doingOf(call), call.body);
    return shared.ok ? accept({ changed: shared.value }) : shared;
  }),
  serve(contract.writeReason, (call) =>
    writeReason(call.tx, placeOf(call), doingOf(call), call.params.item, call.body),
  ),
  serve(contract.attachEvidence, (call) =>
    attachEvidence(call.tx, placeOf(call), call.params.item, call.params.file),
  ),
  serve(contract.detachEvidence, (call) =>
    detachEvidence(call.tx, placeOf(call), call.params.item, call.params.file),
  ),
];
