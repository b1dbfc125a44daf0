import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { most } from '../core/plan.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { ownerAmong } from './owner-among.ts';
import {
  type Doing,
  listThreats,
  lockOrganisation,
  markRemoved,
  type ThreatFields,
  writeThreat,
} from './store.ts';

/** Writes down what threatens a counterparty. */
export async function addThreat(
  tx: Transaction,
  organisation: Id,
  id: Id,
  wish: ThreatFields,
  doing: Doing,
): Promise<Decision<Id, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const owner = await ownerAmong(tx, organisation, wish.owner);
  if (!owner.ok) return owner;
  const room = await roomForOne(tx, organisation);
  if (!room.ok) return room;
  await writeThreat(tx, organisation, id, wish, doing);
  return accept(id);
}

export type ThreatChange = { readonly version: number } & {
  readonly [Field in keyof ThreatFields]?: ThreatFields[Field] | undefined;
};

/** Changes what is known of a threat; what is left out stays. */
export async function changeThreat(
  tx: Transaction,
  organisation: Id,
  id: Id,
  change: ThreatChange,
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const threat = (await listThreats(tx, organisation)).find((one) => one.id === id);
  if (threat === undefined || threat.removedAt !== null) return refuse('threat_not_found');
  if (threat.version !== change.version) return refuse('threat_was_changed');
  const owner = change.owner === undefined ? threat.owner : change.owner;
  if (owner !== threat.owner) {
    const known = await ownerAmong(tx, organisation, owner);
    if (!known.ok) return known;
  }
  const fields: ThreatFields = {
    kind: change.kind ?? threat.kind,
    name: change.name ?? threat.name,
    by: change.by ?? threat.by,
    counterparty: change.counterparty ?? threat.counterparty,
    likelihood: change.likelihood ?? threat.likelihood,
    effect: change.effect ?? threat.effect,
    watch: change.watch ?? threat.watch,
    owner,
    lookAgainOn: change.lookAgainOn ?? threat.lookAgainOn,
  };
  await writeThreat(tx, organisation, id, fields, doing);
  return accept({});
}

/** Brings a removed threat back. */
export async function restoreThreat(
  tx: Transaction,
  organisation: Id,
  id: Id,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const threat = (await listThreats(tx, organisation)).find((one) => one.id === id);
  if (threat === undefined) return refuse('threat_not_found');
  if (threat.removedAt === null) return accept({});
  const room = await roomForOne(tx, organisation);
  if (!room.ok) return room;
  await markRemoved(tx, organisation, 'threat', id, null);
  return accept({});
}

async function roomForOne(
  tx: Transaction,
  organisation: Id,
): Promise<Decision<null, DiversificationRefusal>> {
  const threats = (await listThreats(tx, organisation)).filter(({ removedAt }) => removedAt === null);
  return threats.length >= most.threats
    ? refuse('there_are_too_many', { values: { most: most.threats } })
    : accept(null);
}
