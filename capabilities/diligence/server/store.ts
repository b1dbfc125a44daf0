/** All SQL of due diligence. Each function names the organisation it is about. */
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { templateItemNamed } from '../core/checklist-template.ts';
import type { DecidedItem } from '../core/decide-item.ts';
import type { Area, Item } from '../core/item.ts';

/** The candidate that is looked into. */
export interface Place {
  readonly organisation: Id;
  readonly selection: Id;
  readonly candidate: Id;
}

/** Who does something, and when. */
export interface Doing {
  readonly by: Id;
  readonly at: Date;
}

export interface Diligence {
  readonly version: number;
  readonly openReds: number;
  readonly begunAt: Date;
  readonly begunBy: Id;
}

export interface KeptItem extends Item {
  readonly selection: Id;
  readonly candidate: Id;
  readonly changedAt: Date;
  readonly changedBy: Id;
  /** The reason to go on that is for its finding as it is now. */
  readonly reason: string | null;
  readonly reasonAt: Date | null;
  readonly reasonBy: Id | null;
}

const ofPlace = 'organisation_id = $1 and selection_id = $2 and candidate_id = $3';
const values = ({ organisation, selection, candidate }: Place) => [organisation, selection, candidate];

/** Of all candidates, or of one. */
export function listDiligences(
  tx: Transaction,
  organisation: Id,
  candidate?: Id,
): Promise<(Diligence & { readonly selection: Id; readonly candidate: Id })[]> {
  return tx.query(
    `select selection_id as selection, candidate_id as candidate, version, open_reds as "openReds",
       begun_at as "begunAt", begun_by as "begunBy" from diligence
      where organisation_id = $1 and ($2::uuid is null or candidate_id = $2)`,
    [organisation, candidate ?? null],
  );
}

/** @returns false where it had begun already */
export async function insertDiligence(tx: Transaction, place: Place, { by, at }: Doing): Promise<boolean> {
  const begun = await tx.execute(
    `insert into diligence (organisation_id, selection_id, candidate_id, version, open_reds, begun_at, begun_by)
     values ($1, $2, $3, 0, 0, $4, $5) on conflict (organisation_id, selection_id, candidate_id) do nothing`,
    [...values(place), at, by],
  );
  return begun === 1;
}

/**
 * The next state of the candidate's due diligence, with its open red findings as the database counts them. Decisions refer
 * to the state they were made in.
 */
export async function recordState(tx: Transaction, place: Place): Promise<void> {
  await tx.execute(
    `update diligence set version = version + 1, open_reds =
       (select count(*) from diligence_item where ${ofPlace} and rating = 'red')
      where ${ofPlace}`,
    values(place),
  );
  await tx.execute(
    `insert into diligence_state (organisation_id, selection_id, candidate_id, version, open_reds)
     select organisation_id, selection_id, candidate_id, version, open_reds from diligence where ${ofPlace}`,
    values(place),
  );
}

// Items ---------------------------------------------------------------------------------------------------------------

type ItemRow = Omit<KeptItem, 'template'> & { readonly template: string | null };

/** In their order, each with the reason that is for its finding; of one candidate, or of all. */
export async function listItems(
  tx: Transaction,
  organisation: Id,
  candidate?: Id,
): Promise<readonly KeptItem[]> {
  const rows = await tx.query<ItemRow>(
    `select i.selection_id as selection, i.candidate_id as candidate, i.item_id as id, i.area, i.template, i.name, i.look,
       i.owner_id as owner, i.due_on as "dueOn", i.state, i.finding, i.rating, i.links,
       i.set_aside_reason as "setAsideReason", i.finding_version as "findingVersion", i.version,
       i.changed_at as "changedAt", i.changed_by as "changedBy",
       r.reason, r.written_at as "reasonAt", r.written_by as "reasonBy"
     from diligence_item i left join red_reason r on r.organisation_id = i.organisation_id
       and r.selection_id = i.selection_id and r.candidate_id = i.candidate_id and r.item_id = i.item_id
       and r.finding_version = i.finding_version and i.rating = 'red'
      where i.organisation_id = $1 and ($2::uuid is null or i.candidate_id = $2)
      order by i.candidate_id, i.position, i.item_id`,
    [organisation, candidate ?? null],
  );
  return rows.map((row) => ({ ...row, template: templateItemNamed(row.template) }));
}

export async function insertItem(
  tx: Transaction,
  place: Place,
  item: {
    readonly id: Id;
    readonly area: Area;
    readonly template: string | null;
    readonly name: string | null;
    readonly look: string | null;
    readonly owner: Id | null;
    readonly dueOn: string | null;
    readonly position: number;
  },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into diligence_item (organisation_id, selection_id, candidate_id, item_id, position, area, template, name, look,
       owner_id, due_on, state, finding, links, set_aside_reason, finding_version, version, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', '', '{}', '', 0, 1, $12, $13)`,
    [
      ...values(place),
      item.id,
      item.position,
      item.area,
      item.template,
      item.name,
      item.look,
      item.owner,
      item.dueOn,
      at,
      by,
    ],
  );
}

/** @returns its version now */
export async function updateItem(
  tx: Transaction,
  place: Place,
  item: Id,
  it: DecidedItem,
  { by, at }: Doing,
): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    `update diligence_item set owner_id = $5, due_on = $6, state = $7, finding = $8, rating = $9, links = $10,
       set_aside_reason = $11, finding_version = $12, version = version + 1, changed_at = $13, changed_by = $14
      where ${ofPlace} and item_id = $4 returning version`,
    [
      ...values(place),
      item,
      it.owner,
      it.dueOn,
      it.state,
      it.finding,
      it.rating,
      it.links,
      it.setAsideReason,
      it.findingVersion,
      at,
      by,
    ],
  );
  return row?.version ?? 0;
}

export async function insertReason(
  tx: Transaction,
  place: Place,
  item: Id,
  it: { readonly findingVersion: number; readonly reason: string },
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into red_reason (organisation_id, selection_id, candidate_id, item_id, finding_version, reason, written_at,
       written_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...values(place), item, it.findingVersion, it.reason, at, by],
  );
}
