import type { Party } from '#capabilities/alliances/core/alliance.ts';
import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ClosingRow, loadClosing } from './store.ts';

export interface FoundClosing {
  readonly closing: ClosingRow;
  readonly parties: readonly Party[];
  /** Of those who asked for it and stopped it. */
  readonly names: ReadonlyMap<Id, string>;
}

/** One closing of an alliance: how far it is, and how it ended. */
export async function findClosing(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  id: Id,
): Promise<Decision<FoundClosing, 'alliance_not_found' | 'closing_not_found'>> {
  const found = await findAlliance(tx, organisation, alliance);
  if (!found.ok) return found;
  const { parties } = found.value;
  const closing = await loadClosing(tx, alliance, id);
  if (closing === undefined) return refuse('closing_not_found');
  const people = [closing.person, ...(closing.cancelledBy === null ? [] : [closing.cancelledBy])];
  return accept({ closing, parties, names: await namesOf(tx, people) });
}
