import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { isResolved } from '../core/comments.ts';
import type { CommentsView } from '../core/contract.ts';
import { type CommentEntryRow, loadCommentEntries, loadComments, loadReading } from './store.ts';

/** What was said of the agreement, each comment with its answers in order, and how far the reader has read. */
export async function readComments(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
): Promise<Decision<CommentsView, 'alliance_not_found'>> {
  const found = await findAlliance(tx, by.organisation, alliance);
  if (!found.ok) return found;
  const { parties } = found.value;
  const [comments, entries, readUpTo] = await Promise.all([
    loadComments(tx, alliance),
    loadCommentEntries(tx, alliance),
    loadReading(tx, by.organisation, alliance, by.person),
  ]);
  const names = await namesOf(tx, [...new Set(entries.map(({ person }) => person))]);
  const view = (one: CommentEntryRow) => ({
    entry: one.entry,
    kind: one.kind,
    version: one.version,
    text: one.text,
    at: one.writtenAt.toISOString(),
    party: parties.find(({ organisation }) => organisation === one.organisation)?.party ?? '',
    name: names.get(one.person) ?? '',
    own: one.person === by.person && one.organisation === by.organisation,
  });
  const byComment = new Map<Id, CommentEntryRow[]>();
  for (const one of entries) byComment.set(one.comment, [...(byComment.get(one.comment) ?? []), one]);
  const views = comments.map((comment) => {
    const own = byComment.get(comment.id) ?? [];
    return { ...comment, resolved: isResolved(own.map(({ kind }) => kind)), entries: own.map(view) };
  });
  const begun = (one: (typeof views)[number]) => one.entries[0]?.entry ?? 0;
  return accept({ comments: views.sort((a, b) => begun(a) - begun(b)), readUpTo });
}
