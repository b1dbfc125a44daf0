import { listShortlist } from '#capabilities/candidates/server/list-shortlist.ts';
import { todayOf } from '#capabilities/organisations/core/today-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { DiligenceListAnswer } from '../core/contract.ts';
import { isOverdue, sumUp } from '../core/sum-up.ts';
import { listDiligences, listItems } from './store.ts';

/** The shortlist, with how far each candidate's due diligence is, and what of it waits for this person. */
export async function listDiligence(
  tx: Transaction,
  organisation: Id,
  person: Id,
  now: Date,
  selection?: Id,
): Promise<DiligenceListAnswer> {
  const [company, shortlist, diligences, items] = await Promise.all([
    organisationOf(tx, organisation),
    listShortlist(tx, organisation),
    listDiligences(tx, organisation),
    listItems(tx, organisation),
  ]);
  const today = todayOf(company, now);
  const here = shortlist.filter((one) => selection === undefined || one.selection.id === selection);
  return {
    today,
    candidates: here.map(({ selection: search, candidate }) => {
      const its = items.filter((item) => item.candidate === candidate.id);
      const begun = diligences.find((one) => one.candidate === candidate.id);
      const own = its.filter(
        ({ owner, state }) => owner === person && (state === 'open' || state === 'under_way'),
      );
      const days = own.flatMap(({ dueOn }) => dueOn ?? []).sort();
      return {
        selection: search,
        candidate: { id: candidate.id, name: candidate.name },
        begunAt: its.length === 0 ? null : (begun?.begunAt.toISOString() ?? null),
        summary: sumUp(
          its.map((item) => ({ ...item, isExplained: item.reason !== null })),
          today,
        ),
        own: {
          open: own.length,
          overdue: own.filter((item) => isOverdue(item, today)).length,
          firstDue: days[0] ?? null,
        },
      };
    }),
  };
}
