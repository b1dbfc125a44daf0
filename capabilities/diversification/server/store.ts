/** All SQL of diversification. Each function names the organisation it is about. */
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import type { Id } from '#kernel/id.ts';
import type { SqlValue, Transaction } from '#platform/db/pool.ts';
import type { ChannelSpend } from '../core/channel-spend.ts';
import type { ActionKind, InsuranceState, PlanEnd, Readiness, Replaceable } from '../core/plan.ts';
import type { Answer } from '../core/satisfaction.ts';
import type { ThreatKind } from '../core/threat.ts';

/** Who does something, and when. */
export interface Doing {
  readonly by: Id;
  readonly at: Date;
}

/** What every row that people change carries. */
export interface Kept {
  readonly id: Id;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: Id;
  readonly removedAt: Date | null;
  readonly removedBy: Id | null;
}

/** How, when and why a plan ended; what it had reached is measured up to the last fact of that time. */
export interface PlanEnding {
  readonly as: PlanEnd;
  readonly on: string;
  readonly reason: string;
  readonly at: Date;
  readonly by: Id;
}

export interface PlanFields {
  readonly targetUnits: number;
  readonly targetOn: string;
  readonly insurance: InsuranceState;
  readonly insuranceNote: string;
  readonly note: string;
}
export interface Plan extends Kept, PlanFields {
  readonly by: Dimension;
  readonly name: string;
  readonly currency: string;
  readonly startsOn: string;
  readonly ending: PlanEnding | null;
}

type PlanRow = Omit<Plan, 'ending'> & {
  readonly endedAs: PlanEnd | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly endedAt: Date | null;
  readonly endedBy: Id | null;
};

function planOf({ endedAs, endedOn, endReason, endedAt, endedBy, ...row }: PlanRow): Plan {
  if (endedAs === null || endedOn === null || endReason === null || endedAt === null || endedBy === null) {
    return { ...row, ending: null };
  }
  return { ...row, ending: { as: endedAs, on: endedOn, reason: endReason, at: endedAt, by: endedBy } };
}

export interface ActionFields {
  readonly kind: ActionKind;
  readonly what: string;
  readonly owner: Id | null;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly incomeMinor: bigint;
}
export interface Action extends Kept, ActionFields {}

export interface StandInFields {
  readonly by: Replaceable;
  readonly counterparty: string;
  readonly name: string;
  readonly nameKey: string;
  readonly readiness: Readiness;
  readonly note: string;
}
export interface StandIn extends Kept, StandInFields {}

export interface FundFields {
  readonly currency: string;
  readonly fixedCostMinor: bigint;
  readonly months: number;
  readonly heldMinor: bigint;
  readonly readyBy: string;
}
export interface Fund extends FundFields, Pick<Kept, 'version' | 'changedAt' | 'changedBy'> {}

export interface ThreatFields {
  readonly kind: ThreatKind;
  readonly name: string;
  readonly by: Dimension;
  readonly counterparty: string;
  readonly likelihood: number;
  readonly effect: number;
  readonly watch: string;
  readonly owner: Id | null;
  readonly lookAgainOn: string;
}
export interface Threat extends Kept, ThreatFields {}

export interface KeptAnswer extends Answer {
  readonly id: Id;
  readonly comment: string;
}

const kept = 'version, changed_at as "changedAt", changed_by as "changedBy"';
const removed = 'removed_at as "removedAt", removed_by as "removedBy"';
const planColumns = `plan_id as id, dimension as by, name, currency, starts_on as "startsOn", target_share as "targetUnits",
  target_on as "targetOn", insurance, insurance_note as "insuranceNote", note, ${kept}, ${removed},
  ended_as as "endedAs", ended_on as "endedOn", end_reason as "endReason", ended_at as "endedAt", ended_by as "endedBy"`;
const actionColumns = `action_id as id, kind, what, owner_id as owner, due_on as "dueOn", done_on as "doneOn",
  income_minor as "incomeMinor", ${kept}, ${removed}`;
const standInColumns = `stand_in_id as id, dimension as by, counterparty, name, name_key as "nameKey", readiness, note, ${kept},
  ${removed}`;
const threatColumns = `threat_id as id, kind, name, dimension as by, counterparty, likelihood, effect, watch, owner_id as owner,
  look_again_on as "lookAgainOn", ${kept}, ${removed}`;

/** Whatever counts rows or looks for an equal one takes turns with others of the company that do. */
export async function lockOrganisation(tx: Transaction, organisation: Id): Promise<void> {
  await tx.execute('select 1 from organisation where organisation_id = $1 for no key update', [organisation]);
}

/** Tables whose rows are marked when they are removed, each with the column of its id. */
const removable = {
  diversification_plan: 'plan_id',
  stand_in: 'stand_in_id',
  threat: 'threat_id',
} as const;

/** @param doing `null` brings it back @returns how many rows were marked: one or none */
export function markRemoved(
  tx: Transaction,
  organisation: Id,
  table: keyof typeof removable,
  id: Id,
  doing: Doing | null,
): Promise<number> {
  return tx.execute(
    `update ${table} set removed_at = $3, removed_by = $4
      where organisation_id = $1 and ${removable[table]} = $2 and (removed_at is null) = ($3::timestamptz is not null)`,
    [organisation, id, doing?.at ?? null, doing?.by ?? null],
  );
}

// Plans ---------------------------------------------------------------------------------------------------------------

/** Oldest first, removed and ended ones among them. */
export async function listPlans(tx: Transaction, organisation: Id): Promise<Plan[]> {
  const rows = await tx.query<PlanRow>(
    `select ${planColumns} from diversification_plan where organisation_id = $1 order by plan_id`,
    [organisation],
  );
  return rows.map(planOf);
}

export async function loadPlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
  purpose: 'look' | 'change',
): Promise<Plan | undefined> {
  const [row] = await tx.query<PlanRow>(
    `select ${planColumns} from diversification_plan where organisation_id = $1 and plan_id = $2
      ${purpose === 'change' ? 'for update' : ''}`,
    [organisation, id],
  );
  return row === undefined ? undefined : planOf(row);
}

export async function insertPlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
  it: PlanFields & Pick<Plan, 'by' | 'name' | 'currency' | 'startsOn'>,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into diversification_plan (organisation_id, plan_id, dimension, name, currency, starts_on, target_share, target_on,
       insurance, insurance_note, note, version, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13)`,
    [
      ...[organisation, id, it.by, it.name, it.currency, it.startsOn, it.targetUnits, it.targetOn],
      ...[it.insurance, it.insuranceNote, it.note, at, by],
    ],
  );
}

export async function updatePlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
  it: PlanFields,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `update diversification_plan set target_share = $3, target_on = $4, insurance = $5, insurance_note = $6, note = $7,
       version = version + 1, changed_at = $8, changed_by = $9 where organisation_id = $1 and plan_id = $2`,
    [organisation, id, it.targetUnits, it.targetOn, it.insurance, it.insuranceNote, it.note, at, by],
  );
}

/** @param ending `null` takes the plan up again */
export async function writePlanEnding(
  tx: Transaction,
  organisation: Id,
  id: Id,
  ending: PlanEnding | null,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `update diversification_plan set ended_as = $3, ended_on = $4, end_reason = $5, ended_at = $6, ended_by = $7,
       version = version + 1, changed_at = $8, changed_by = $9 where organisation_id = $1 and plan_id = $2`,
    [
      ...[organisation, id, ending?.as ?? null, ending?.on ?? null, ending?.reason ?? null],
      ...[ending?.at ?? null, ending?.by ?? null, at, by],
    ],
  );
}

// Actions -------------------------------------------------------------------------------------------------------------

/** By their day, removed ones among them. */
export function listActions(tx: Transaction, organisation: Id, plan: Id): Promise<Action[]> {
  return tx.query(
    `select ${actionColumns} from plan_action where organisation_id = $1 and plan_id = $2 order by due_on, action_id`,
    [organisation, plan],
  );
}

/** A new action, or one that is there as it is now; its version counts the changes. */
export async function writeAction(
  tx: Transaction,
  place: { readonly organisation: Id; readonly plan: Id },
  id: Id,
  it: ActionFields,
  { by, at }: Doing,
): Promise<void> {
  const values: readonly SqlValue[] = [it.kind, it.what, it.owner, it.dueOn, it.doneOn, it.incomeMinor];
  await tx.execute(
    `insert into plan_action (organisation_id, plan_id, action_id, kind, what, owner_id, due_on, done_on, income_minor,
       version, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11)
     on conflict (organisation_id, plan_id, action_id) do update set kind = excluded.kind, what = excluded.what,
       owner_id = excluded.owner_id, due_on = excluded.due_on, done_on = excluded.done_on,
       income_minor = excluded.income_minor, version = plan_action.version + 1, changed_at = excluded.changed_at,
       changed_by = excluded.changed_by`,
    [place.organisation, place.plan, id, ...values, at, by],
  );
}

/** @param doing `null` brings it back @returns how many rows were marked: one or none */
export function markAction(
  tx: Transaction,
  place: { readonly organisation: Id; readonly plan: Id },
  id: Id,
  doing: Doing | null,
): Promise<number> {
  return tx.execute(
    `update plan_action set removed_at = $4, removed_by = $5 where organisation_id = $1 and plan_id = $2 and action_id = $3
       and (removed_at is null) = ($4::timestamptz is not null)`,
    [place.organisation, place.plan, id, doing?.at ?? null, doing?.by ?? null],
  );
}

// Stand-ins -----------------------------------------------------------------------------------------------------------

/** Removed ones among them. */
export function listStandIns(tx: Transaction, organisation: Id): Promise<StandIn[]> {
  return tx.query(
    `select ${standInColumns} from stand_in where organisation_id = $1 order by dimension, counterparty, stand_in_id`,
    [organisation],
  );
}

export async function writeStandIn(
  tx: Transaction,
  organisation: Id,
  id: Id,
  it: StandInFields,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into stand_in (organisation_id, stand_in_id, dimension, counterparty, name, name_key, readiness, note, version,
       changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10)
     on conflict (organisation_id, stand_in_id) do update set name = excluded.name, name_key = excluded.name_key,
       readiness = excluded.readiness, note = excluded.note, version = stand_in.version + 1,
       changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [organisation, id, it.by, it.counterparty, it.name, it.nameKey, it.readiness, it.note, at, by],
  );
}

// The fund ------------------------------------------------------------------------------------------------------------

export async function loadFund(tx: Transaction, organisation: Id): Promise<Fund | undefined> {
  const [row] = await tx.query<Fund>(
    `select currency, fixed_cost_minor as "fixedCostMinor", months, held_minor as "heldMinor", ready_by as "readyBy", ${kept}
       from contingency_fund where organisation_id = $1`,
    [organisation],
  );
  return row;
}

export async function writeFund(
  tx: Transaction,
  organisation: Id,
  it: FundFields,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into contingency_fund (organisation_id, currency, fixed_cost_minor, months, held_minor, ready_by, version,
       changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, 1, $7, $8)
     on conflict (organisation_id) do update set currency = excluded.currency, fixed_cost_minor = excluded.fixed_cost_minor,
       months = excluded.months, held_minor = excluded.held_minor, ready_by = excluded.ready_by,
       version = contingency_fund.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [organisation, it.currency, it.fixedCostMinor, it.months, it.heldMinor, it.readyBy, at, by],
  );
}

// Threats -------------------------------------------------------------------------------------------------------------

/** Removed ones among them. */
export function listThreats(tx: Transaction, organisation: Id): Promise<Threat[]> {
  return tx.query(`select ${threatColumns} from threat where organisation_id = $1 order by threat_id`, [
    organisation,
  ]);
}

export async function writeThreat(
  tx: Transaction,
  organisation: Id,
  id: Id,
  it: ThreatFields,
  { by, at }: Doing,
): Promise<void> {
  await tx.execute(
    `insert into threat (organisation_id, threat_id, kind, name, dimension, counterparty, likelihood, effect, watch, owner_id,
       look_again_on, version, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13)
     on conflict (organisation_id, threat_id) do update set kind = excluded.kind, name = excluded.name,
       dimension = excluded.dimension, counterparty = excluded.counterparty, likelihood = excluded.likelihood,
       effect = excluded.effect, watch = excluded.watch, owner_id = excluded.owner_id,
       look_again_on = excluded.look_again_on, version = threat.version + 1, changed_at = excluded.changed_at,
       changed_by = excluded.changed_by`,
    [
      ...[organisation, id, it.kind, it.name, it.by, it.counterparty, it.likelihood, it.effect, it.watch],
      ...[it.owner, it.lookAgainOn, at, by],
    ],
  );
}

// Spend ---------------------------------------------------------------------------------------------------------------

export function listSpends(tx: Transaction, organisation: Id): Promise<ChannelSpend[]> {
  return tx.query(
    `select channel, period, currency, amount_minor as "amountMinor" from channel_spend where organisation_id = $1
      order by period desc, channel_key, currency`,
    [organisation],
  );
}

/** Each takes the place of what stood for its channel, period and currency. */
export async function writeSpends(
  tx: Transaction,
  organisation: Id,
  spends: readonly (ChannelSpend & { readonly channelKey: string })[],
  { by, at }: Doing,
): Promise<void> {
  if (spends.length === 0) return;
  const column = <Value>(of: (spend: (typeof spends)[number]) => Value) => spends.map(of);
  await tx.execute(
    `insert into channel_spend (organisation_id, channel_key, channel, period, currency, amount_minor, changed_at, changed_by)
     select $1, *, $7::timestamptz, $8::uuid from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[])
     on conflict (organisation_id, channel_key, period, currency) do update set channel = excluded.channel,
       amount_minor = excluded.amount_minor, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [
      organisation,
      column((spend) => spend.channelKey),
      column((spend) => spend.channel),
      column((spend) => spend.period),
      column((spend) => spend.currency),
      column((spend) => spend.amountMinor),
      at,
      by,
    ],
  );
}

/** How many were deleted: one or none. */
export function deleteSpend(
  tx: Transaction,
  organisation: Id,
  spend: { readonly channelKey: string; readonly period: string; readonly currency: string },
): Promise<number> {
  return tx.execute(
    'delete from channel_spend where organisation_id = $1 and channel_key = $2 and period = $3 and currency = $4',
    [organisation, spend.channelKey, spend.period, spend.currency],
  );
}

// Answers -------------------------------------------------------------------------------------------------------------

/** Newest first. */
export function listAnswers(tx: Transaction, organisation: Id): Promise<KeptAnswer[]> {
  return tx.query(
    `select answer_id as id, customer, respondent, asked_on as "askedOn", score, comment from satisfaction_answer
      where organisation_id = $1 order by asked_on desc, customer, respondent`,
    [organisation],
  );
}

/** Each takes the place of what the same person of the same customer said on that day. */
export async function writeAnswers(
  tx: Transaction,
  organisation: Id,
  answers: readonly KeptAnswer[],
  { by, at }: Doing,
): Promise<void> {
  if (answers.length === 0) return;
  const column = <Value>(of: (answer: KeptAnswer) => Value) => answers.map(of);
  await tx.execute(
    `insert into satisfaction_answer (organisation_id, answer_id, customer, respondent, asked_on, score, comment, changed_at,
       changed_by)
     select $1, *, $8::timestamptz, $9::uuid
       from unnest($2::uuid[], $3::text[], $4::text[], $5::date[], $6::int[], $7::text[])
     on conflict (organisation_id, customer, respondent, asked_on) do update set score = excluded.score,
       comment = excluded.comment, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [
      organisation,
      column(({ id }) => id),
      column(({ customer }) => customer),
      column(({ respondent }) => respondent),
      column(({ askedOn }) => askedOn),
      column(({ score }) => score),
      column(({ comment }) => comment),
      at,
      by,
    ],
  );
}

/** How many were deleted: one or none. */
export function deleteAnswer(tx: Transaction, organisation: Id, id: Id): Promise<number> {
  return tx.execute('delete from satisfaction_answer where organisation_id = $1 and answer_id = $2', [
    organisation,
    id,
  ]);
}
