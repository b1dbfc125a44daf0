import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideStandIn } from '../core/decide-stand-in.ts';
import { most, type Readiness } from '../core/plan.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { type Doing, listStandIns, lockOrganisation, markRemoved, writeStandIn } from './store.ts';

export interface StandInChange {
  readonly version: number;
  readonly name?: string | undefined;
  readonly readiness?: Readiness | undefined;
  readonly note?: string | undefined;
}

/** Says how ready a stand-in is, or changes its name or note. */
export async function changeStandIn(
  tx: Transaction,
  organisation: Id,
  id: Id,
  change: StandInChange,
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const all = (await listStandIns(tx, organisation)).filter(({ removedAt }) => removedAt === null);
  const found = all.find((one) => one.id === id);
  if (found === undefined) return refuse('stand_in_not_found');
  if (found.version !== change.version) return refuse('stand_in_was_changed');
  const { name = found.name, readiness = found.readiness, note = found.note } = change;
  const decided = decideStandIn(
    { ...found, name },
    all.filter((one) => one.id !== id),
  );
  if (!decided.ok) return decided;
  const { by, counterparty } = found;
  await writeStandIn(
    tx,
    organisation,
    id,
    { by, counterparty, name, nameKey: decided.value, readiness, note },
    doing,
  );
  return accept({});
}

/** Brings a removed stand-in back, unless it was named anew. */
export async function restoreStandIn(
  tx: Transaction,
  organisation: Id,
  id: Id,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const all = await listStandIns(tx, organisation);
  const found = all.find((one) => one.id === id);
  if (found === undefined) return refuse('stand_in_not_found');
  if (found.removedAt === null) return accept({});
  const others = all.filter(({ removedAt }) => removedAt === null);
  const decided = decideStandIn(found, others);
  if (!decided.ok) return decided;
  if (others.length >= most.standIns)
    return refuse('there_are_too_many', { values: { most: most.standIns } });
  await markRemoved(tx, organisation, 'stand_in', id, null);
  return accept({});
}
