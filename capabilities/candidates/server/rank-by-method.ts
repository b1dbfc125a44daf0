import { accept, type Decision } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Method } from '../core/method.ts';
import type { Chance } from '../core/rank-by-chance.ts';
import type { SelectionSnapshot } from '../core/snapshot-selection.ts';
import { freezeSelection } from './freeze-selection.ts';
import type { Place } from './store.ts';

export type MethodAnswer = Pick<SelectionSnapshot, 'method' | 'ranking' | 'acceptability'>;

/** The ranking by a method of one's choice, and how often each candidate takes each rank when weights are drawn. */
export async function rankByMethod(
  tx: Transaction,
  place: Place,
  asked: Chance & { readonly method: Method },
): Promise<Decision<MethodAnswer>> {
  const frozen = await freezeSelection(tx, place, asked);
  if (!frozen.ok) return frozen;
  const { method, ranking, acceptability } = frozen.value;
  return accept({ method, ranking, acceptability });
}
