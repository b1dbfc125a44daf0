/** All SQL of agreements. Each function names the alliance, or the organisation, it is about. */
import type { Hash, Json } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Sections } from '../core/agreement.ts';
import type { Commentable, EntryKind } from '../core/comments.ts';
import type { DraftForm } from '../core/contract.ts';
import type { WorkedExample } from '../core/worked-examples.ts';

export interface VersionRow {
  readonly agreement: Id;
  readonly version: number;
  readonly text: Sections;
  readonly terms: Json;
  readonly examples: readonly WorkedExample[];
  readonly hash: Hash;
  readonly organisation: Id;
  readonly person: Id;
  readonly proposedAt: Date;
}

/** The versions of the alliance's agreement, latest first. */
export function loadVersions(tx: Transaction, alliance: Id): Promise<VersionRow[]> {
  return tx.query(
    `select agreement_id as agreement, version, sections as text, terms, examples, hash,
            proposed_by_organisation as organisation, proposed_by as person, proposed_at as "proposedAt"
       from agreement_version where alliance_id = $1 order by version desc`,
    [alliance],
  );
}

export async function loadAgreementId(tx: Transaction, alliance: Id): Promise<Id | undefined> {
  const [row] = await tx.query<{ id: Id }>(
    'select agreement_id as id from agreement where alliance_id = $1',
    [alliance],
  );
  return row?.id;
}

export async function insertAgreement(
  tx: Transaction,
  alliance: Id,
  it: { id: Id; title: string; organisation: Id; person: Id },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into agreement (alliance_id, agreement_id, title, created_at, created_by_organisation, created_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [alliance, it.id, it.title, now, it.organisation, it.person],
  );
}

export async function insertVersion(tx: Transaction, alliance: Id, it: VersionRow): Promise<void> {
  await tx.execute(
    `insert into agreement_version (alliance_id, agreement_id, version, sections, terms, examples, hash,
       proposed_by_organisation, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      alliance,
      it.agreement,
      it.version,
      JSON.stringify(it.text),
      JSON.stringify(it.terms),
      JSON.stringify(it.examples),
      it.hash,
      it.organisation,
      it.person,
      it.proposedAt,
    ],
  );
}

export interface SignatureRow {
  readonly version: number;
  readonly organisation: Id;
  readonly person: Id;
  readonly hash: Hash;
  readonly keyId: Id;
  readonly publicKey: string;
  readonly signature: string;
  readonly signedAt: Date;
}

export interface SignatureKept extends SignatureRow {
  /** Who had the private part of the key, and so signed. */
  readonly keptBy: 'server' | 'organisation';
}

export function loadSignatures(tx: Transaction, alliance: Id): Promise<SignatureKept[]> {
  return tx.query(
    `select version, organisation_id as organisation, person_id as person, hash, key_id as "keyId",
            public_key as "publicKey", kept_by as "keptBy", signature, signed_at as "signedAt"
       from agreement_signature join party_key using (alliance_id, organisation_id, key_id, public_key)
      where alliance_id = $1 order by version, signed_at`,
    [alliance],
  );
}

export async function insertSignature(
  tx: Transaction,
  alliance: Id,
  agreement: Id,
  it: SignatureRow,
): Promise<void> {
  await tx.execute(
    `insert into agreement_signature (alliance_id, agreement_id, version, organisation_id, person_id, hash, key_id,
       public_key, signature, signed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      alliance,
      agreement,
      it.version,
      it.organisation,
      it.person,
      it.hash,
      it.keyId,
      it.publicKey,
      it.signature,
      it.signedAt,
    ],
  );
}

export interface WithdrawalRow {
  readonly version: number;
  readonly organisation: Id;
  readonly person: Id;
  readonly reason: string;
  readonly withdrawnAt: Date;
}

export function loadWithdrawals(tx: Transaction, alliance: Id): Promise<WithdrawalRow[]> {
  return tx.query(
    `select version, organisation_id as organisation, person_id as person, reason, withdrawn_at as "withdrawnAt"
       from agreement_withdrawal where alliance_id = $1`,
    [alliance],
  );
}

export async function insertWithdrawal(
  tx: Transaction,
  alliance: Id,
  agreement: Id,
  it: WithdrawalRow,
): Promise<void> {
  await tx.execute(
    `insert into agreement_withdrawal (alliance_id, agreement_id, version, organisation_id, person_id, reason, withdrawn_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [alliance, agreement, it.version, it.organisation, it.person, it.reason, it.withdrawnAt],
  );
}

// Comments.

export interface CommentRow {
  readonly id: Id;
  readonly version: number;
  readonly clause: Commentable;
  readonly place: string | null;
}

export interface CommentEntryRow {
  readonly entry: number;
  readonly comment: Id;
  readonly version: number;
  readonly kind: EntryKind;
  readonly text: string;
  readonly organisation: Id;
  readonly person: Id;
  readonly writtenAt: Date;
}

export function loadComments(tx: Transaction, alliance: Id): Promise<CommentRow[]> {
  return tx.query(
    `select comment_id as id, version, clause, place from agreement_comment where alliance_id = $1`,
    [alliance],
  );
}

export function loadCommentEntries(tx: Transaction, alliance: Id): Promise<CommentEntryRow[]> {
  return tx.query(
    `select entry, comment_id as comment, version, kind, text, organisation_id as organisation,
            person_id as person, written_at as "writtenAt"
       from comment_entry where alliance_id = $1 order by entry`,
    [alliance],
  );
}

export async function insertComment(
  tx: Transaction,
  alliance: Id,
  agreement: Id,
  organisation: Id,
  it: CommentRow,
): Promise<void> {
  await tx.execute(
    `insert into agreement_comment (alliance_id, comment_id, agreement_id, version, clause, place, organisation_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [alliance, it.id, agreement, it.version, it.clause, it.place, organisation],
  );
}

export async function insertCommentEntry(
  tx: Transaction,
  alliance: Id,
  agreement: Id,
  it: CommentEntryRow,
): Promise<void> {
  await tx.execute(
    `insert into comment_entry (alliance_id, entry, comment_id, agreement_id, version, kind, text, organisation_id,
       person_id, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      alliance,
      it.entry,
      it.comment,
      agreement,
      it.version,
      it.kind,
      it.text,
      it.organisation,
      it.person,
      it.writtenAt,
    ],
  );
}

export async function loadReading(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  person: Id,
): Promise<number> {
  const [row] = await tx.query<{ upTo: number }>(
    `select up_to as "upTo" from comment_reader
      where organisation_id = $1 and alliance_id = $2 and person_id = $3`,
    [organisation, alliance, person],
  );
  return row?.upTo ?? 0;
}

/** Only ever forwards: a page that was open for long does not make read things unread. */
export async function upsertReading(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  person: Id,
  upTo: number,
): Promise<void> {
  await tx.execute(
    `insert into comment_reader (organisation_id, alliance_id, person_id, up_to) values ($1, $2, $3, $4)
     on conflict (organisation_id, alliance_id, person_id)
     do update set up_to = greatest(comment_reader.up_to, excluded.up_to)`,
    [organisation, alliance, person, upTo],
  );
}

// The own side's draft.

export interface DraftRow {
  readonly form: DraftForm;
  readonly savedBy: Id;
  readonly savedAt: Date;
}

export async function loadDraft(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
): Promise<DraftRow | undefined> {
  const [row] = await tx.query<DraftRow>(
    `select form, saved_by as "savedBy", saved_at as "savedAt" from agreement_draft
      where organisation_id = $1 and alliance_id = $2`,
    [organisation, alliance],
  );
  return row;
}

export async function upsertDraft(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  it: DraftRow,
): Promise<void> {
  await tx.execute(
    `insert into agreement_draft (organisation_id, alliance_id, form, saved_by, saved_at) values ($1, $2, $3, $4, $5)
     on conflict (organisation_id, alliance_id)
     do update set form = excluded.form, saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
    [organisation, alliance, JSON.stringify(it.form), it.savedBy, it.savedAt],
  );
}

export async function deleteDraft(tx: Transaction, organisation: Id, alliance: Id): Promise<void> {
  await tx.execute('delete from agreement_draft where organisation_id = $1 and alliance_id = $2', [
    organisation,
    alliance,
  ]);
}
