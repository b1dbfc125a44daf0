/** Whether somebody may stand in for a counterparty. */
import { nameKey } from '#capabilities/candidates/core/name-key.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Replaceable } from './plan.ts';
import type { DiversificationRefusal } from './refusals.ts';

export interface NamedStandIn {
  readonly by: Replaceable;
  readonly counterparty: string;
  readonly name: string;
}

/** @param others those who stand in already, the one itself left out @returns the name as it is compared */
export function decideStandIn(
  wish: NamedStandIn,
  others: readonly NamedStandIn[],
): Decision<string, DiversificationRefusal> {
  const key = nameKey(wish.name);
  const { counterparty, name } = wish;
  if (key === nameKey(counterparty)) {
    return refuse('stand_in_is_the_counterparty', { path: 'body.name', values: { name } });
  }
  const isNamed = others.some(
    (other) => other.by === wish.by && other.counterparty === counterparty && nameKey(other.name) === key,
  );
  return isNamed
    ? refuse('stand_in_is_named_already', { path: 'body.name', values: { name, counterparty } })
    : accept(key);
}
