import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { planClosing } from './plan-closing.ts';
import { insertClosing } from './store.ts';

/**
 * Asks for the oldest open period to be closed once it is over: nothing is recorded in it from now on, and the closing
 * is there for whoever carries it out. Of two who ask at once one is told that it is being closed.
 * @param under the choice of the sides by which the timer closes it; `null` where a person does
 */
export async function beginClosing(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'newId'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  period: string,
  under: Id | null = null,
): Promise<Decision<Id>> {
  const now = services.clock.now();
  const plan = await planClosing(tx, by.organisation, alliance, period, now, 'to ask');
  if (!plan.ok) return plan;
  const id = services.newId();
  const { from } = plan.value;
  await insertClosing(tx, alliance, { id, from, period, ...by, choice: under, askedAt: now });
  return accept(id);
}
