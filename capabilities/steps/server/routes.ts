/** Next best steps over HTTP. */
import { personOf } from '#capabilities/organisations/server/person-of.ts';
import { accept } from '#kernel/decision.ts';
import { type Binding, serve } from '#platform/http/serve.ts';
import * as contract from '../core/contract.ts';
import type { Step } from '../core/step.ts';
import { readSteps } from './read-steps.ts';

const onWire = ({ code, urgency, values, page, ids }: Step) => ({
  ...{ code, urgency, page },
  values: { ...values },
  ids: { ...ids },
});

export const stepsRoutes: readonly Binding[] = [
  serve(contract.readSteps, async ({ caller, tx, services }) => {
    const asked = {
      organisation: caller.organisation,
      person: personOf(caller).id,
      now: services.clock.now(),
    };
    const { next, done } = await readSteps(tx, asked);
    return accept({ next: next.map(onWire), done: done.map(onWire) });
  }),
];
