/** All SQL of organisations. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Role, Scope } from '#kernel/route.ts';
import type { Transaction } from '#platform/db/pool.ts';

export interface Organisation {
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly sample: boolean;
}

/** As it is kept; `null`: the time zone of its country. */
export interface KeptOrganisation extends Organisation {
  readonly timeZone: string | null;
}

export async function insertOrganisation(
  tx: Transaction,
  id: Id,
  it: Organisation,
  now: Date,
): Promise<void> {
  await tx.execute(
    'insert into organisation (organisation_id, name, country, currency, sample, created_at) values ($1, $2, $3, $4, $5, $6)',
    [id, it.name, it.country, it.currency, it.sample, now],
  );
}

export async function loadOrganisation(tx: Transaction, id: Id): Promise<KeptOrganisation | undefined> {
  const [row] = await tx.query<KeptOrganisation>(
    'select name, country, currency, time_zone as "timeZone", sample from organisation where organisation_id = $1',
    [id],
  );
  return row;
}

export async function updateOrganisation(
  tx: Transaction,
  id: Id,
  change: {
    name?: string | undefined;
    country?: string | undefined;
    currency?: string | undefined;
    timeZone?: string | undefined;
  },
): Promise<void> {
  await tx.execute(
    `update organisation set name = coalesce($2, name), country = coalesce($3, country),
       currency = coalesce($4, currency), time_zone = coalesce($5, time_zone) where organisation_id = $1`,
    [id, change.name ?? null, change.country ?? null, change.currency ?? null, change.timeZone ?? null],
  );
}

/** The organisations of a person, under `asSelf`. */
export function organisationsOf(
  tx: Transaction,
  person: Id,
): Promise<{ id: Id; name: string; role: Role; sample: boolean }[]> {
  return tx.query(
    `select m.organisation_id as id, o.name, m.role, o.sample
       from membership m join organisation o on o.organisation_id = m.organisation_id
      where m.person_id = $1 and m.ended_at is null order by o.sample, o.name`,
    [person],
  );
}

export interface Member {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly since: Date;
}

export function listMembers(tx: Transaction, organisation: Id): Promise<Member[]> {
  return tx.query(
    `select m.person_id as id, p.name, m.email, m.role, m.since
       from membership m join identity.person p on p.id = m.person_id
      where m.organisation_id = $1 and m.ended_at is null order by p.name, m.person_id`,
    [organisation],
  );
}

export interface Reader {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** When they last joined. */
  readonly since: Date;
}

/** The people of an organisation whose membership has not ended, with the address and language to write to them in. */
export function listReaders(tx: Transaction, organisation: Id): Promise<Reader[]> {
  return tx.query(
    `select m.person_id as id, p.name, m.email, p.language, m.since
       from membership m join identity.person p on p.id = m.person_id
      where m.organisation_id = $1 and m.ended_at is null order by p.name, m.person_id`,
    [organisation],
  );
}

/** Names of people by id, for showing who did what; ids that are gone are left out. */
export async function namesOf(tx: Transaction, people: readonly Id[]): Promise<Map<Id, string>> {
  const rows = await tx.query<{ id: Id; name: string }>(
    'select id, name from identity.person where id = any ($1)',
    [people],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function languageOf(tx: Transaction, person: Id): Promise<Language | undefined> {
  const [row] = await tx.query<{ language: Language }>('select language from identity.person where id = $1', [
    person,
  ]);
  return row?.language;
}

/** Joins, or joins again after having left. */
export async function insertMember(
  tx: Transaction,
  organisation: Id,
  member: { person: Id; role: Role; email: string },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into membership (organisation_id, person_id, role, email, since) values ($1, $2, $3, $4, $5)
     on conflict (organisation_id, person_id)
     do update set role = excluded.role, email = excluded.email, since = excluded.since, ended_at = null`,
    [organisation, member.person, member.role, member.email, now],
  );
}

/** Locks the organisation, so that two owners cannot both stop being one at the same moment. */
export async function lockMembers(tx: Transaction, organisation: Id): Promise<Member[]> {
  await tx.execute('select 1 from organisation where organisation_id = $1 for no key update', [organisation]);
  return listMembers(tx, organisation);
}

export async function updateRole(tx: Transaction, organisation: Id, person: Id, role: Role): Promise<void> {
  await tx.execute('update membership set role = $3 where organisation_id = $1 and person_id = $2', [
    organisation,
    person,
    role,
  ]);
}

export async function endMembership(tx: Transaction, organisation: Id, person: Id, now: Date): Promise<void> {
  await tx.execute('update membership set ended_at = $3 where organisation_id = $1 and person_id = $2', [
    organisation,
    person,
    now,
  ]);
}

export interface Invitation {
  readonly id: Id;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

const invitationColumns =
  'invitation_id as id, email, role, expires_at as "expiresAt", accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt"';

export async function insertInvitation(
  tx: Transaction,
  organisation: Id,
  it: { id: Id; email: string; role: Role; digest: Uint8Array; invitedBy: Id; expiresAt: Date },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into invitation (organisation_id, invitation_id, email, role, digest, invited_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [organisation, it.id, it.email, it.role, it.digest, it.invitedBy, now, it.expiresAt],
  );
}

export async function countInvitationsSince(tx: Transaction, organisation: Id, since: Date): Promise<number> {
  const [row] = await tx.query<{ count: bigint }>(
    'select count(*) as count from invitation where organisation_id = $1 and created_at > $2',
    [organisation, since],
  );
  return Number(row?.count ?? 0);
}

export function listInvitations(tx: Transaction, organisation: Id): Promise<Invitation[]> {
  return tx.query(
    `select ${invitationColumns} from invitation where organisation_id = $1 order by created_at desc`,
    [organisation],
  );
}

export async function invitationById(
  tx: Transaction,
  organisation: Id,
  id: Id,
): Promise<Invitation | undefined> {
  const [row] = await tx.query<Invitation>(
    `select ${invitationColumns} from invitation where organisation_id = $1 and invitation_id = $2 for update`,
    [organisation, id],
  );
  return row;
}

export async function invitationByDigest(
  tx: Transaction,
  organisation: Id,
  digest: Uint8Array,
): Promise<Invitation | undefined> {
  const [row] = await tx.query<Invitation>(
    `select ${invitationColumns} from invitation where organisation_id = $1 and digest = $2 for update`,
    [organisation, digest],
  );
  return row;
}

export async function markWithdrawn(tx: Transaction, organisation: Id, id: Id, now: Date): Promise<void> {
  await tx.execute(
    'update invitation set withdrawn_at = $3 where organisation_id = $1 and invitation_id = $2',
    [organisation, id, now],
  );
}

export async function markAccepted(
  tx: Transaction,
  organisation: Id,
  id: Id,
  by: Id,
  now: Date,
): Promise<void> {
  await tx.execute(
    'update invitation set accepted_at = $4, accepted_by = $3 where organisation_id = $1 and invitation_id = $2',
    [organisation, id, by, now],
  );
}

// Keys, under the identity role.

export interface Key {
  readonly id: Id;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly start: string;
  readonly createdBy: { readonly id: Id; readonly name: string };
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export async function insertKey(
  tx: Transaction,
  organisation: Id,
  key: Omit<Key, 'revokedAt'> & { digest: Uint8Array },
): Promise<void> {
  await tx.execute(
    `insert into api_key (organisation_id, key_id, name, digest, start, scopes, created_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      organisation,
      key.id,
      key.name,
      key.digest,
      key.start,
      key.scopes,
      key.createdBy.id,
      key.createdAt,
      key.expiresAt,
    ],
  );
}

export function listKeys(tx: Transaction, organisation: Id): Promise<Key[]> {
  return tx.query(
    `select k.key_id as id, k.name, k.scopes, k.start, jsonb_build_object('id', p.id, 'name', p.name) as "createdBy",
            k.created_at as "createdAt", k.expires_at as "expiresAt", k.revoked_at as "revokedAt"
       from api_key k join person p on p.id = k.created_by
      where k.organisation_id = $1 order by k.created_at desc`,
    [organisation],
  );
}

/** How many rows changed: none where the organisation has no such key that is still in use. */
export function markRevoked(tx: Transaction, organisation: Id, id: Id, now: Date): Promise<number> {
  return tx.execute(
    'update api_key set revoked_at = $3 where organisation_id = $1 and key_id = $2 and revoked_at is null',
    [organisation, id, now],
  );
}

// Keys an organisation signs with.

export interface SigningKey {
  readonly id: Id;
  /** Raw Ed25519. */
  readonly publicKey: Buffer;
  readonly keptBy: 'server' | 'organisation';
  /** `null` where the server does not sign. */
  readonly sealedSecret: Buffer | null;
  /** `null`: made with the organisation itself. */
  readonly createdBy: Id | null;
  readonly createdAt: Date;
}

export async function insertSigningKey(tx: Transaction, organisation: Id, key: SigningKey): Promise<void> {
  await tx.execute(
    `insert into signing_key (organisation_id, key_id, public_key, kept_by, sealed_secret, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [organisation, key.id, key.publicKey, key.keptBy, key.sealedSecret, key.createdBy, key.createdAt],
  );
}

/** The key in use, held against a change until the transaction ends; announcing and signing go by it alone. */
export async function holdSigningKey(tx: Transaction, organisation: Id): Promise<SigningKey | undefined> {
  const [held] = await tx.query<{ id: Id | null }>('select hold_signing_key($1) as id', [organisation]);
  const [row] = await tx.query<SigningKey>(
    `select key_id as id, public_key as "publicKey", kept_by as "keptBy", sealed_secret as "sealedSecret",
            created_by as "createdBy", created_at as "createdAt"
       from signing_key where organisation_id = $1 and key_id = $2`,
    [organisation, held?.id ?? null],
  );
  return row;
}

/** Ends the use of the key in use; its secret part, where the server had one, is gone from then on. */
export async function retireSigningKey(
  tx: Transaction,
  organisation: Id,
  person: Id,
  now: Date,
): Promise<void> {
  await tx.execute(
    `update signing_key set retired_at = $2, retired_by = $3, sealed_secret = null
      where organisation_id = $1 and retired_at is null`,
    [organisation, now, person],
  );
}

export interface KeyUse extends Omit<SigningKey, 'sealedSecret'> {
  readonly retiredAt: Date | null;
  readonly retiredBy: Id | null;
}

/** The latest first. */
export function listSigningKeys(tx: Transaction, organisation: Id): Promise<KeyUse[]> {
  return tx.query(
    `select key_id as id, public_key as "publicKey", kept_by as "keptBy", created_by as "createdBy",
            created_at as "createdAt", retired_at as "retiredAt", retired_by as "retiredBy"
       from signing_key where organisation_id = $1 order by created_at desc, retired_at desc nulls first`,
    [organisation],
  );
}
