/** Stress tests over HTTP. */

import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { todayAt } from '#capabilities/organisations/server/today-at.ts';
import { accept, type Decision, type Refusal } from '#kernel/decision.ts';
import { type Binding, serve } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import { readScenario } from '../core/read-scenario.ts';
import { simulate } from '../core/simulate.ts';
import { stress } from '../core/stress.ts';
import { stressOnWire } from '../core/stress-on-wire.ts';
import { putFigures } from './put-figures.ts';
import { readBasis } from './read-basis.ts';

/** Rules name the place in what they were given; on the wire it stands somewhere in the body. */
function placed(decision: Decision<unknown>, within: string) {
  const place = (refusal: Refusal): Refusal => ({
    ...refusal,
    ...(refusal.path === undefined ? {} : { path: `${within}.${refusal.path}` }),
    ...(refusal.faults === undefined ? {} : { faults: refusal.faults.map(place) }),
  });
  return decision.ok ? null : { ok: false as const, refusal: place(decision.refusal) };
}

export const stressRoutes: readonly Binding[] = [
  serve(contract.readBasis, async ({ query, caller, tx, services }) => {
    const today = await todayAt(tx, caller.organisation, services.clock.now());
    return readBasis(tx, caller.organisation, query, today);
  }),
  serve(contract.putFigures, async ({ body, caller, tx, services }) => {
    const doing = { by: personOf(caller).id, at: services.clock.now() };
    const put = await putFigures(tx, caller.organisation, doing, body);
    return put.ok ? accept({ version: put.value }) : (placed(put, 'body') ?? put);
  }),
  serve(contract.runStress, async ({ body }) => {
    const scenario = readScenario(JSON.parse(JSON.stringify(body.scenario)));
    if (!scenario.ok) return placed(scenario, 'body.scenario') ?? scenario;
    const stressed = stress(scenario.value);
    if (!stressed.ok) return placed(stressed, 'body.scenario') ?? stressed;
    const draws = body.simulate;
    const simulated = draws === undefined ? null : simulate(scenario.value, { draws, seed: body.seed });
    if (simulated !== null && !simulated.ok) return simulated;
    return accept(
      stressOnWire(scenario.value, { stress: stressed.value, simulation: simulated?.value ?? null }),
    );
  }),
];
