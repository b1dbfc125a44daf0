import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { AllianceView } from '../core/contract.ts';
import { findAlliance } from './find-alliance.ts';
import { describeAlliances } from './read-alliances.ts';

/** One alliance as its member sees it. */
export async function readAlliance(
  tx: Transaction,
  organisation: Id,
  id: Id,
  now: Date,
): Promise<Decision<AllianceView, 'alliance_not_found'>> {
  const found = await findAlliance(tx, organisation, id);
  if (!found.ok) return found;
  const [view] = await describeAlliances(tx, organisation, [found.value.alliance], now);
  return view === undefined ? refuse('alliance_not_found') : accept(view);
}
