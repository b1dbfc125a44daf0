import { accept, type Decision } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findSelection } from './find-selection.ts';
import { type Place, type Selection, updateSelection } from './store.ts';

type Change = { readonly [Field in 'name' | 'purpose' | 'ourSize']?: Selection[Field] | undefined };

/** What a selection is called, what it is for, how large we are; what is left out stays. */
export async function changeSelection(
  tx: Transaction,
  place: Place,
  change: Change,
): Promise<Decision<Record<string, never>>> {
  const found = await findSelection(tx, place, 'change');
  if (!found.ok) return found;
  const { name = found.value.name, purpose = found.value.purpose } = change;
  const ourSize = change.ourSize === undefined ? found.value.ourSize : change.ourSize;
  await updateSelection(tx, place, { name, purpose, ourSize });
  return accept({});
}
