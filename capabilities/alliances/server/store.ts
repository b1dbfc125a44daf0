/** All SQL of alliances. Each function names the alliance, or the organisation, it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Party, Stage } from '../core/alliance.ts';

export interface AllianceRow {
  readonly id: Id;
  readonly name: string;
  readonly goal: string;
  readonly stage: Stage;
  readonly createdAt: Date;
}

const allianceColumns = 'alliance_id as id, name, goal, stage, created_at as "createdAt"';

/** The organisation's memberships that have not ended. */
export async function allianceIdsOf(tx: Transaction, organisation: Id): Promise<Id[]> {
  const rows = await tx.query<{ id: Id }>(
    'select alliance_id as id from alliance_membership where organisation_id = $1 and ended_at is null',
    [organisation],
  );
  return rows.map(({ id }) => id);
}

export function loadAlliances(tx: Transaction, ids: readonly Id[]): Promise<AllianceRow[]> {
  return tx.query(
    `select ${allianceColumns} from alliance where alliance_id = any ($1) order by created_at desc, alliance_id`,
    [ids],
  );
}

export async function loadAlliance(tx: Transaction, alliance: Id): Promise<AllianceRow | undefined> {
  const [row] = await tx.query<AllianceRow>(
    `select ${allianceColumns} from alliance where alliance_id = $1`,
    [alliance],
  );
  return row;
}

/**
 * Locks the alliance until the transaction ends: what counts sides, versions or periods is decided one at a time. Its key
 * stays free, so that rows which only refer to the alliance can be written meanwhile and no two wait for each other.
 */
export async function loadAllianceLocked(tx: Transaction, alliance: Id): Promise<AllianceRow | undefined> {
  const [row] = await tx.query<AllianceRow>(
    `select ${allianceColumns} from alliance where alliance_id = $1 for no key update`,
    [alliance],
  );
  return row;
}

/** Lets the transaction write the organisation's membership of an alliance that it founds here. */
export async function beginAlliance(tx: Transaction, alliance: Id): Promise<void> {
  await tx.query('select entente.begin_alliance($1)', [alliance]);
}

/** Whether the link's invitation can be used; if so the transaction sees what it offers. */
export async function enterByInvitation(tx: Transaction, alliance: Id, digest: Uint8Array): Promise<boolean> {
  const [row] = await tx.query<{ usable: boolean }>(
    'select entente.enter_by_partner_invitation($1, $2) as usable',
    [alliance, digest],
  );
  return row?.usable === true;
}

/** Writes the organisation's membership and enters anew, so that the transaction sees the alliance as a member. */
export async function becomeMember(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  now: Date,
): Promise<void> {
  await tx.execute(
    'insert into alliance_membership (organisation_id, alliance_id, since) values ($1, $2, $3)',
    [organisation, alliance, now],
  );
  await tx.query('select entente.enter_organisation($1)', [organisation]);
}

export async function insertAlliance(
  tx: Transaction,
  it: { id: Id; name: string; goal: string; organisation: Id; person: Id },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into alliance (alliance_id, name, goal, stage, created_at, created_by_organisation, created_by)
     values ($1, $2, $3, 'forming', $4, $5, $6)`,
    [it.id, it.name, it.goal, now, it.organisation, it.person],
  );
}

export async function updateAlliance(
  tx: Transaction,
  alliance: Id,
  change: { name?: string | undefined; goal?: string | undefined },
): Promise<void> {
  await tx.execute(
    'update alliance set name = coalesce($2, name), goal = coalesce($3, goal) where alliance_id = $1',
    [alliance, change.name ?? null, change.goal ?? null],
  );
}

export async function updateStage(tx: Transaction, alliance: Id, stage: Stage): Promise<void> {
  await tx.execute('update alliance set stage = $2 where alliance_id = $1', [alliance, stage]);
}

// The sides.

export type PartyRow = Party & { readonly alliance: Id };

/** The sides of alliances in the order of the parties. */
export function loadParties(tx: Transaction, alliances: readonly Id[]): Promise<PartyRow[]> {
  return tx.query(
    `select alliance_id as alliance, party, organisation_id as organisation, organisation_name as "organisationName",
            country, joined_at as "joinedAt", left_at as "leftAt"
       from alliance_party where alliance_id = any ($1) order by alliance_id, position`,
    [alliances],
  );
}

export async function insertParty(
  tx: Transaction,
  alliance: Id,
  it: { party: string; position: number; organisation: Id; organisationName: string; country: string },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into alliance_party (alliance_id, organisation_id, party, position, organisation_name, country, joined_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [alliance, it.organisation, it.party, it.position, it.organisationName, it.country, now],
  );
}

export interface AccountableRow {
  readonly alliance: Id;
  readonly organisation: Id;
  readonly person: Id;
  readonly since: Date;
}

export function loadAccountable(tx: Transaction, alliances: readonly Id[]): Promise<AccountableRow[]> {
  return tx.query(
    `select alliance_id as alliance, organisation_id as organisation, person_id as person, since
       from accountable_person where alliance_id = any ($1) and ended_at is null`,
    [alliances],
  );
}

/** Ends the naming before, if there is one, and names another person for the side. */
export async function replaceAccountable(
  tx: Transaction,
  alliance: Id,
  it: { id: Id; organisation: Id; person: Id; namedBy: Id },
  now: Date,
): Promise<void> {
  await tx.execute(
    `update accountable_person set ended_at = $3
      where alliance_id = $1 and organisation_id = $2 and ended_at is null`,
    [alliance, it.organisation, now],
  );
  await tx.execute(
    `insert into accountable_person (alliance_id, naming_id, organisation_id, person_id, named_by, since)
     values ($1, $2, $3, $4, $5, $6)`,
    [alliance, it.id, it.organisation, it.person, it.namedBy, now],
  );
}

// Invitations of a partner.

export interface PartnerInvitation {
  readonly id: Id;
  readonly email: string;
  readonly organisationName: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

const invitationColumns = `invitation_id as id, email, organisation_name as "organisationName", created_at as "createdAt",
  expires_at as "expiresAt", accepted_at as "acceptedAt", withdrawn_at as "withdrawnAt"`;

export async function insertInvitation(
  tx: Transaction,
  alliance: Id,
  it: {
    id: Id;
    email: string;
    organisationName: string;
    digest: Uint8Array;
    organisation: Id;
    person: Id;
    expiresAt: Date;
  },
  now: Date,
): Promise<void> {
  await tx.execute(
    `insert into partner_invitation (alliance_id, invitation_id, email, organisation_name, digest,
       invited_by_organisation, invited_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      alliance,
      it.id,
      it.email,
      it.organisationName,
      it.digest,
      it.organisation,
      it.person,
      now,
      it.expiresAt,
    ],
  );
}

export function loadInvitations(tx: Transaction, alliance: Id): Promise<PartnerInvitation[]> {
  return loadInvitationsTo(tx, [alliance]);
}

export function loadInvitationsTo(
  tx: Transaction,
  alliances: readonly Id[],
): Promise<(PartnerInvitation & { readonly alliance: Id })[]> {
  return tx.query(
    `select alliance_id as alliance, ${invitationColumns} from partner_invitation
      where alliance_id = any ($1) order by created_at desc`,
    [alliances],
  );
}

export async function invitationByDigest(
  tx: Transaction,
  alliance: Id,
  digest: Uint8Array,
): Promise<PartnerInvitation | undefined> {
  const [row] = await tx.query<PartnerInvitation>(
    `select ${invitationColumns} from partner_invitation where alliance_id = $1 and digest = $2`,
    [alliance, digest],
  );
  return row;
}

export async function markWithdrawn(tx: Transaction, alliance: Id, id: Id, now: Date): Promise<void> {
  await tx.execute(
    'update partner_invitation set withdrawn_at = $3 where alliance_id = $1 and invitation_id = $2',
    [alliance, id, now],
  );
}

/** How many rows changed: none where somebody else used or withdrew the invitation a moment before. */
export function markAccepted(
  tx: Transaction,
  alliance: Id,
  id: Id,
  by: { organisation: Id; person: Id },
  now: Date,
): Promise<number> {
  return tx.execute(
    `update partner_invitation set accepted_at = $3, accepted_by_organisation = $4, accepted_by = $5
      where alliance_id = $1 and invitation_id = $2 and accepted_at is null and withdrawn_at is null`,
    [alliance, id, now, by.organisation, by.person],
  );
}
