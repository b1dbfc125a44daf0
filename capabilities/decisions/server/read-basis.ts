import { accept, type Decision } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { BasisAnswer } from '../core/contract.ts';
import { redsOf } from '../core/decide-decision.ts';
import { warnOfDecision } from '../core/warn-of-decision.ts';
import { gatherBasis } from './gather-basis.ts';
import type { Place } from './store.ts';

/** What a decision would be made on now, by candidate, the first of the ranking first. */
export async function readBasis(tx: Transaction, place: Place, now: Date): Promise<Decision<BasisAnswer>> {
  const gathered = await gatherBasis(tx, place, now);
  if (!gathered.ok) return gathered;
  const { basis, hash } = gathered.value;
  const { selection, criteria, candidates, ranking, acceptability } = basis.selection;
  const rankOf = (id: string) => ranking.ranking.find((row) => row.candidate === id);
  const last = candidates.length + 1;
  const inOrder = candidates.toSorted(
    (a, b) => (rankOf(a.id)?.rank ?? last) - (rankOf(b.id)?.rank ?? last) || (a.name < b.name ? -1 : 1),
  );
  return accept({
    selection: { id: selection.id, name: selection.name },
    basis: hash,
    criteria: criteria.map(({ id, template, name }) => ({ id, template, name })),
    candidates: inOrder.map(({ id, name }) => {
      const row = rankOf(id);
      const items = basis.diligence.find(({ candidate }) => candidate === id)?.items ?? null;
      return {
        id,
        name,
        rank: row === undefined || row.score === null ? null : row.rank,
        score: row?.score ?? null,
        shareFirst: acceptability.shares[id]?.[0] ?? null,
        warnings: warnOfDecision(basis.selection, id, items).map(({ code, values }) => ({
          code,
          values: { ...values },
        })),
        blocking: redsOf(basis, id)
          .filter(({ reason }) => reason === null)
          .map((item) => ({ id: item.id, template: item.template, name: item.name, finding: item.finding })),
      };
    }),
    decisions: basis.previous?.number ?? 0,
  });
}
