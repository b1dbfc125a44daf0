import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { type Commentable, decideComment } from '../core/comments.ts';
import { canBeKept } from '../core/kept-text.ts';
import { agreementVersions } from './agreement-versions.ts';
import { insertComment, insertCommentEntry, loadCommentEntries } from './store.ts';

/** Says something of a part of a version; both sides read it from then on. */
export async function writeComment(
  tx: Transaction,
  services: Pick<Services, 'newId' | 'clock'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  number: number,
  it: { clause: Commentable; place?: string | undefined; text: string },
): Promise<
  Decision<
    { comment: Id; entry: number },
    | 'alliance_not_found'
    | 'version_not_found'
    | 'partner_has_not_joined'
    | 'text_cannot_be_hashed'
    | 'version_superseded'
    | 'version_withdrawn'
    | 'part_not_in_version'
    | 'too_many_comments'
  >
> {
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  const versions = await agreementVersions(tx, alliance, found.value.parties);
  const version = versions.find((one) => one.version === number);
  if (version === undefined) return refuse('version_not_found');
  if (!canBeKept(it.text)) return refuse('text_cannot_be_hashed', { path: 'body.text' });
  const entries = await loadCommentEntries(tx, alliance);
  const part = { clause: it.clause, place: it.place ?? null };
  const decided = decideComment(found.value.alliance.stage, version, part, entries.length);
  if (!decided.ok) return decided;
  const comment = services.newId();
  const entry = (entries.at(-1)?.entry ?? 0) + 1;
  const now = services.clock.now();
  await insertComment(tx, alliance, version.agreement, by.organisation, {
    id: comment,
    version: number,
    ...part,
  });
  const said = { entry, comment, version: number, kind: 'comment' as const, text: it.text };
  await insertCommentEntry(tx, alliance, version.agreement, { ...said, ...by, writtenAt: now });
  await appendEntry(
    tx,
    alliance,
    { ...by, party: found.value.own.party },
    {
      action: 'comment_written',
      at: now,
      subject: { agreement: version.agreement, version: number, comment, entry },
      content: hashJson({ comment, entry, version: number, ...part, text: it.text }),
    },
  );
  return accept({ comment, entry });
}
