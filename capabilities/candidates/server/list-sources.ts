import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { rankSelection } from '../core/rank-selection.ts';
import { type SourceYield, yieldOfSources } from '../core/yield-of-sources.ts';
import * as store from './store.ts';

/**
 * What came of each source, over all searches that are on the list. Candidates that were taken off still came; entries
 * that were merged into another came once.
 * @param allied candidates with whom an alliance came about
 */
export async function listSources(
  tx: Transaction,
  organisation: Id,
  allied: ReadonlySet<Id>,
): Promise<readonly SourceYield[]> {
  const [selections, criteria, candidates, scores] = await Promise.all([
    store.listSelections(tx, organisation),
    store.listCriteria(tx, organisation),
    store.listCandidates(tx, organisation),
    store.listScores(tx, organisation),
  ]);
  const found = selections
    .filter(({ removedAt }) => removedAt === null)
    .flatMap((selection) => {
      const own = <Row extends { readonly selection: Id }>(rows: readonly Row[]) =>
        rows.filter((row) => row.selection === selection.id);
      const all = own(candidates).filter(({ mergedInto }) => mergedInto === null);
      const listed = all.filter(({ removedAt }) => removedAt === null);
      const ranked = rankSelection({
        criteria: own(criteria).filter(({ removedAt }) => removedAt === null),
        candidates: listed,
        scores: own(scores),
        ourSize: selection.ourSize,
      });
      const withRank = new Set(
        ranked.ok
          ? ranked.value.ranking.flatMap(({ candidate, score }) => (score === null ? [] : [candidate]))
          : [],
      );
      return all.map((one) => ({
        source: one.source,
        isRanked: withRank.has(one.id),
        isShortlisted: one.removedAt === null && one.shortlistedAt !== null,
        isChosen: one.chosenAt !== null,
        isAllied: allied.has(one.id),
      }));
    });
  return yieldOfSources(found);
}
