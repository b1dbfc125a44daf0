import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type LargestLeaves, largestLeaves } from '../core/largest-leaves.ts';
import { readBasis } from './read-basis.ts';
import { loadFigures } from './store.ts';

/**
 * What the company's own figures say of the largest customer leaving. `no_figures`: nobody typed them, so nobody ran a stress
 * test; `null`: nothing can be told. @param on today, `yyyy-mm-dd`
 */
export async function readLargestLeaves(
  tx: Transaction,
  organisation: Id,
  on: string,
): Promise<LargestLeaves | 'no_figures' | null> {
  const figures = await loadFigures(tx, organisation);
  if (figures === null) return 'no_figures';
  const basis = await readBasis(tx, organisation, { by: 'customer' }, on);
  return basis.ok ? largestLeaves(basis.value, figures) : null;
}
