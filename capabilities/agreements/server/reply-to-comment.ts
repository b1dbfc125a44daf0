import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { decideReply } from '../core/comments.ts';
import { canBeKept } from '../core/kept-text.ts';
import { insertCommentEntry, loadCommentEntries, loadComments, loadVersions } from './store.ts';

type ReplyKind = 'answer' | 'resolution' | 'reopening';

const actionOf = {
  answer: 'comment_written',
  resolution: 'comment_resolved',
  reopening: 'comment_reopened',
} as const satisfies Readonly<Record<ReplyKind, string>>;

type ReplyRefusal<Kind extends ReplyKind> =
  | 'alliance_not_found'
  | 'comment_not_found'
  | 'partner_has_not_joined'
  | 'text_cannot_be_hashed'
  | 'too_many_comments'
  | { answer: never; resolution: 'comment_already_resolved'; reopening: 'comment_not_resolved' }[Kind];

/** Answers a comment, settles it or opens it again; it is noted which version was the latest then. */
export async function replyToComment<Kind extends ReplyKind>(
  tx: Transaction,
  services: Pick<Services, 'clock'>,
  by: { organisation: Id; person: Id },
  at: { alliance: Id; comment: Id },
  kind: Kind,
  text: string,
): Promise<Decision<{ comment: Id; entry: number }, ReplyRefusal<Kind>>>;
export async function replyToComment(
  tx: Transaction,
  services: Pick<Services, 'clock'>,
  by: { organisation: Id; person: Id },
  at: { alliance: Id; comment: Id },
  kind: ReplyKind,
  text: string,
): Promise<Decision<{ comment: Id; entry: number }, ReplyRefusal<ReplyKind>>> {
  const found = await findAlliance(tx, by.organisation, at.alliance, 'for change');
  if (!found.ok) return found;
  const comment = (await loadComments(tx, at.alliance)).find(({ id }) => id === at.comment);
  if (comment === undefined) return refuse('comment_not_found');
  if (!canBeKept(text)) return refuse('text_cannot_be_hashed', { path: 'body.text' });
  const entries = await loadCommentEntries(tx, at.alliance);
  const said = entries.filter((one) => one.comment === comment.id).map((one) => one.kind);
  const decided = decideReply(found.value.alliance.stage, kind, said, entries.length);
  if (!decided.ok) return decided;
  const [latest] = await loadVersions(tx, at.alliance);
  invariant(latest !== undefined, 'what is commented on has a version');
  const entry = (entries.at(-1)?.entry ?? 0) + 1;
  const { agreement, version } = latest;
  const now = services.clock.now();
  const row = { entry, comment: comment.id, version, kind, text, ...by, writtenAt: now };
  await insertCommentEntry(tx, at.alliance, agreement, row);
  await appendEntry(
    tx,
    at.alliance,
    { ...by, party: found.value.own.party },
    {
      action: actionOf[kind],
      at: now,
      subject: { agreement, version, comment: comment.id, entry },
      content: hashJson({
        comment: comment.id,
        entry,
        version,
        clause: comment.clause,
        place: comment.place,
        text,
      }),
    },
  );
  return accept({ comment: comment.id, entry });
}
