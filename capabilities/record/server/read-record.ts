import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { RecordView } from '../core/contract.ts';
import { loadCountersigned, loadEntries, loadHead, loadOwnParty } from './store.ts';

/** A page of the record, the newest first, with the names of who acted. */
export async function readRecord(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  page: { before?: number | undefined; limit: number },
): Promise<Decision<RecordView, 'alliance_not_found'>> {
  const [head, ownParty, found, countersigned] = await Promise.all([
    loadHead(tx, alliance),
    loadOwnParty(tx, alliance, organisation),
    loadEntries(tx, alliance, page.before ?? null, page.limit + 1),
    loadCountersigned(tx, alliance),
  ]);
  if (head === undefined || ownParty === undefined) return refuse('alliance_not_found');
  const rows = found.slice(0, page.limit);
  const names = await namesOf(tx, [
    ...new Set(rows.flatMap(({ person }) => (person === null ? [] : [person]))),
  ]);
  return accept({
    ownParty,
    head,
    entries: rows.map(({ person, ...row }) => ({
      ...row,
      person: person === null ? null : { id: person, name: names.get(person) ?? '' },
    })),
    next: found.length > page.limit ? (rows.at(-1)?.sequence ?? null) : null,
    countersigned,
  });
}
