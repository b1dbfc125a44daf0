import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { loadOwnAlliances } from './store.ts';

export interface OwnSide {
  readonly alliance: Id;
  readonly party: string;
}

/**
 * Holds every alliance the organisation is a side of, in the order of their ids, so that nobody signs in one while the
 * key changes and two who change theirs do not wait for each other for ever.
 */
export async function lockAlliances(tx: Transaction, organisation: Id): Promise<readonly OwnSide[]> {
  const sides: OwnSide[] = [];
  for (const alliance of await loadOwnAlliances(tx, organisation)) {
    const found = await findAlliance(tx, organisation, alliance, 'for change');
    if (found.ok) sides.push({ alliance, party: found.value.own.party });
  }
  return sides;
}
