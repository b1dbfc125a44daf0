/** All SQL of sharing. Each function names the alliance it is about. */
import type { Id } from '#kernel/id.ts';
import { formatInstant, type Instant, parseInstant } from '#kernel/instant.ts';
import { invariant } from '#kernel/invariant.ts';
import type { JsonObject } from '#kernel/json-places.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import type { SqlValue, Transaction } from '#platform/db/pool.ts';
import type { KnownEvent, StandingEvent } from '../core/decide-push.ts';
import type { EventKind } from '../core/event-kind.ts';
import type { NeededByVersion } from '../core/needed-fields.ts';
import type { Chosen, SharingPolicy } from '../core/sharing-policy.ts';
import type { PartyRules, ReadingRules } from '../core/show-event.ts';

export interface Gate {
  readonly lastSequence: bigint;
  readonly sealedUntil: Instant | null;
}

/** Whoever holds the gate is alone in adding events or closing the time for them, until the transaction ends. */
export async function lockGate(tx: Transaction, alliance: Id): Promise<Gate> {
  await tx.execute(
    'insert into event_gate (alliance_id, last_sequence) values ($1, 0) on conflict (alliance_id) do nothing',
    [alliance],
  );
  const [row] = await tx.query<{ lastSequence: bigint; sealedUntil: string | null }>(
    `select last_sequence as "lastSequence", to_json(sealed_until at time zone 'UTC') #>> '{}' || 'Z' as "sealedUntil"
       from event_gate where alliance_id = $1 for update`,
    [alliance],
  );
  invariant(row, 'the gate of a visible alliance is there');
  return {
    lastSequence: row.lastSequence,
    sealedUntil: row.sealedUntil === null ? null : parseInstant(row.sealedUntil),
  };
}

export async function updateSeal(tx: Transaction, alliance: Id, until: Instant): Promise<void> {
  await tx.execute('update event_gate set sealed_until = greatest(sealed_until, $2) where alliance_id = $1', [
    alliance,
    formatInstant(until),
  ]);
}

/** @param until `null`: no time is closed */
export async function moveSealBack(tx: Transaction, alliance: Id, until: Instant | null): Promise<void> {
  await tx.execute('update event_gate set sealed_until = $2 where alliance_id = $1', [
    alliance,
    until === null ? null : formatInstant(until),
  ]);
}

export interface Reach {
  readonly events: number;
  /** Days, as the events and the database's clock say them; `null` without any event. */
  readonly first: string | null;
  readonly last: string | null;
}

/** How many events were recorded before a moment, and between which days all events of the alliance lie. */
export async function loadReach(tx: Transaction, alliance: Id, before: Instant): Promise<Reach> {
  const [row] = await tx.query<Omit<Reach, 'events'> & { events: bigint }>(
    `select (select count(*) from alliance_event where alliance_id = $1 and recorded_at < $2) as events,
            least((select min(day) from alliance_event where alliance_id = $1),
                  (select min(recorded_at)::date from alliance_event where alliance_id = $1)) as first,
            greatest((select max(day) from alliance_event where alliance_id = $1),
                     (select max(recorded_at)::date from alliance_event where alliance_id = $1)) as last`,
    [alliance, formatInstant(before)],
  );
  invariant(row, 'a count is there');
  return { ...row, events: Number(row.events) };
}

export async function loadKnown(
  tx: Transaction,
  alliance: Id,
  ids: readonly string[],
): Promise<Map<string, KnownEvent>> {
  const rows = await tx.query<KnownEvent & { id: string }>(
    `select event_id as id, party, kind, currency, given_hash as "givenHash" from alliance_event
      where alliance_id = $1 and event_id = any ($2)`,
    [alliance, ids],
  );
  return new Map(rows.map(({ id, ...known }) => [id, known]));
}

export interface Push {
  readonly alliance: Id;
  readonly organisation: Id;
  readonly party: string;
  readonly receivedAt: Date;
}

/** Adds events behind the last one of the gate, which must be locked, and to the sums of their months. */
export async function insertEvents(
  tx: Transaction,
  push: Push,
  gate: Gate,
  events: readonly StandingEvent[],
): Promise<void> {
  const rows = events.map((event, index) => ({
    sequence: String(gate.lastSequence + BigInt(index + 1)),
    event_id: event.id,
    kind: event.kind,
    day: event.day,
    at: formatInstant(event.at),
    recorded_at: formatInstant(event.recordedAt),
    product: event.content.product,
    channel: event.content.channel,
    region: event.content.region,
    customer: event.content.customer,
    currency: event.currency,
    amount_minor: event.amountMinor?.toString(),
    document: { party: push.party, receivedAt: push.receivedAt.toISOString(), ...event.content },
    given_hash: event.givenHash,
  }));
  await tx.execute(
    `insert into alliance_event (alliance_id, pushed_by_organisation, party, received_at, sequence, event_id, kind, day,
         at, recorded_at, product, channel, region, customer, currency, amount_minor, document, given_hash)
     select $1, $2, $3, $4, pushed.* from json_to_recordset($5) as pushed (sequence bigint, event_id text, kind text,
         day date, at timestamptz, recorded_at timestamptz, product text, channel text, region text, customer text,
         currency text, amount_minor bigint, document json, given_hash text)`,
    [push.alliance, push.organisation, push.party, push.receivedAt, JSON.stringify(rows)],
  );
  await tx.execute(
    `insert into event_month (alliance_id, party, month, kind, currency, events, amount_minor)
     select alliance_id, party, date_trunc('month', day)::date, kind, coalesce(currency, ''), count(*),
            coalesce(sum(amount_minor), 0)
       from alliance_event where alliance_id = $1 and sequence > $2 group by 1, 2, 3, 4, 5
     on conflict (alliance_id, party, month, kind, currency) do update set
       events = event_month.events + excluded.events, amount_minor = event_month.amount_minor + excluded.amount_minor`,
    [push.alliance, gate.lastSequence],
  );
  await tx.execute('update event_gate set last_sequence = $2 where alliance_id = $1', [
    push.alliance,
    gate.lastSequence + BigInt(events.length),
  ]);
}

export interface EventFilter {
  readonly partner?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly product?: string | undefined;
  readonly channel?: string | undefined;
  readonly kind?: EventKind | undefined;
}

const filterColumns: readonly (readonly [keyof EventFilter, string])[] = [
  ['partner', 'party ='],
  ['from', 'day >='],
  ['to', 'day <='],
  ['product', 'product ='],
  ['channel', 'channel ='],
  ['kind', 'kind ='],
];

/** ` and party = $3 and day >= $4`, with the values pushed behind the ones there are. */
function conditions(filter: EventFilter, values: SqlValue[]): string {
  let sql = '';
  for (const [key, comparison] of filterColumns) {
    const value = filter[key];
    if (value === undefined) continue;
    values.push(value);
    sql += ` and ${comparison} $${values.length}`;
  }
  return sql;
}

export interface PageQuery {
  readonly filter: EventFilter;
  readonly order: 'oldest' | 'newest';
  /** The place of the last event read before. */
  readonly after: bigint | null;
  readonly limit: number;
}

/**
 * Sizes that programs ask for. Written into the statement, they let the database keep its plan: for a limit that it
 * does not know it plans anew at every reading, which takes longer than the reading.
 */
const usualLimits = [1, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** One more than asked for, which tells whether more follow. */
function limitSql(limit: number, values: SqlValue[]): string {
  if (usualLimits.includes(limit)) return String(limit + 1);
  values.push(limit);
  return `$${values.length} + 1`;
}

export interface EventPage {
  /** Names of the sides, `, ` between them; `null` where the alliance is not visible. */
  readonly parties: string | null;
  /** JSON objects, one a line with a comma between them: one more than asked for where more follow. */
  readonly events: string | null;
  readonly found: number;
  /** The place of the last of those found. */
  readonly last: bigint | null;
  /** Whether a policy of another side may hold back what was read here. */
  readonly bound: boolean;
}

/** Whether another side than the reader's has said what it shares. */
const isBound = `exists (select from sharing_policy where alliance_id = $1
  and set_by_organisation <> nullif(current_setting('entente.organisation', true), '')::uuid)`;

/**
 * One page, as the JSON text that the database keeps. It is one statement and needs nothing else first, so that it can
 * travel with the check of a key.
 */
export async function pageOfEvents(tx: Transaction, alliance: Id, page: PageQuery): Promise<EventPage> {
  const values: SqlValue[] = [alliance];
  const where = conditions(page.filter, values);
  const [direction, beyond, furthest] = page.order === 'oldest' ? ['asc', '>', 'max'] : ['desc', '<', 'min'];
  let after = '';
  if (page.after !== null) {
    values.push(page.after);
    after = ` and sequence ${beyond} $${values.length}`;
  }
  const [row] = await tx.query<EventPage>(
    `select (select string_agg(party, ', ' order by position) from alliance_party where alliance_id = $1) as parties,
            string_agg(document, E',\\n') as events, count(*)::int as found, ${furthest}(sequence) as last,
            ${isBound} as bound
       from (select sequence, document::text from alliance_event where alliance_id = $1${where}${after}
              order by sequence ${direction} limit ${limitSql(page.limit, values)}) as page`,
    values,
  );
  invariant(row, 'an aggregate answers with one row');
  return row;
}

export interface MonthSum {
  readonly party: string;
  readonly month: string;
  readonly kind: EventKind;
  readonly currency: string | null;
  readonly events: number;
  /** Minor units as text; `null` where the currency is. */
  readonly amount: string | null;
}

/** From the kept sums where no filter needs the events themselves. */
export async function sumsByMonth(
  tx: Transaction,
  alliance: Id,
  filter: EventFilter,
): Promise<{ readonly parties: string | null; readonly sums: readonly MonthSum[]; readonly bound: boolean }> {
  const values: SqlValue[] = [alliance];
  const { partner, ...finer } = filter;
  const isKept = Object.values(finer).every((value) => value === undefined);
  const where = conditions(filter, values);
  const sums = isKept
    ? `select party, to_char(month, 'YYYY-MM') as month, kind, nullif(currency, '') as currency, events,
              case when currency <> '' then amount_minor::text end as amount
         from event_month where alliance_id = $1${where}`
    : `select party, to_char(day, 'YYYY-MM') as month, kind, currency, count(*) as events, sum(amount_minor)::text as amount
         from alliance_event where alliance_id = $1${where} group by 1, 2, 3, 4`;
  const [row] = await tx.query<{ parties: string | null; sums: MonthSum[] | null; bound: boolean }>(
    `select (select string_agg(party, ', ' order by position) from alliance_party where alliance_id = $1) as parties,
            (select json_agg(sum order by month, party, kind, currency) from (${sums}) as sum) as sums,
            ${isBound} as bound`,
    values,
  );
  return { parties: row?.parties ?? null, sums: row?.sums ?? [], bound: row?.bound ?? false };
}

// For readers whom the policy of another side binds. The conditions here say in SQL what `showEvent` says of one event,
// so that pages and sums can be taken by the database; every event that goes out is shown by `showEvent` all the same.

/** ` and (…)` for each side with a policy: only what it lists. */
function listedOnly({ of }: ReadingRules, values: SqlValue[]): string {
  let sql = '';
  for (const [party, rules] of of) {
    const { sale, cost } = rules.policy;
    const refundOf = chosenSql(sale.only, values, 'sale.');
    const refund =
      refundOf === ''
        ? ''
        : ` and exists (select from alliance_event as sale where sale.alliance_id = $1
              and sale.event_id = alliance_event.document ->> 'of'
              and (sale.party <> alliance_event.party or (true${refundOf})))`;
    sql += ` and (party <> ${placed(party, values)} or kind = 'payment'
      or (kind = 'sale'${since(rules, 'sale', values)}${chosenSql(sale.only, values, '')})
      or (kind = 'refund'${since(rules, 'sale', values)}${refund})
      or (kind = 'cost'${since(rules, 'cost', values)}${categorySql(cost.only, values)}))`;
  }
  return sql;
}

/** The value behind the ones there are, as `$7`. */
function placed(value: SqlValue, values: SqlValue[]): string {
  values.push(value);
  return `$${values.length}`;
}

function since({ oldest }: PartyRules, kind: 'sale' | 'cost', values: SqlValue[]): string {
  const day = oldest[kind];
  return day === null ? '' : ` and day >= ${placed(day, values)}`;
}

const rowColumns = ['product', 'region', 'channel', 'customer'] as const;

function chosenSql(only: SharingPolicy['sale']['only'], values: SqlValue[], of: string): string {
  let sql = '';
  for (const column of rowColumns) {
    const chosen = only[column];
    if (chosen !== undefined) sql += ` and ${of}${column} = any (${placed(chosen, values)})`;
  }
  return sql;
}

function categorySql({ category }: Chosen<'category'>, values: SqlValue[]): string {
  return category === undefined ? '' : ` and document ->> 'category' = any (${placed(category, values)})`;
}

/** A filter finds nothing by a field that its reader is not shown. */
function notByWithheld(filter: EventFilter, { of, needed }: ReadingRules, values: SqlValue[]): string {
  let sql = '';
  for (const field of ['product', 'channel'] as const) {
    if (filter[field] === undefined) continue;
    for (const [party, { policy }] of of) {
      if (!policy.sale.withheld.includes(field)) continue;
      const using = needed.filter(({ fields }) => fields.some((one) => one.field === field));
      const shown = using.map((version) => neededSql(version, values));
      sql += ` and (${[`party <> ${placed(party, values)}`, ...shown].join(' or ')})`;
    }
  }
  return sql;
}

/** Whether an event is one of those that a version is applied to; see needed-fields.ts. */
function neededSql({ from, until, zone, period }: NeededByVersion, values: SqlValue[]): string {
  const start = (moment: string) =>
    `date_trunc(${placed(period, values)}, ${moment} at time zone ${placed(zone.name, values)})::date`;
  const bounds = ['true'];
  if (from !== null)
    bounds.push(`${start('greatest(at, recorded_at)')} >= ${placed(formatLocalDate(from), values)}`);
  if (until !== null) bounds.push(`${start('recorded_at')} < ${placed(formatLocalDate(until), values)}`);
  return `(${bounds.join(' and ')})`;
}

export interface BoundRow {
  readonly sequence: bigint;
  /** As it is kept, byte for byte. */
  readonly text: string;
  /** The sale that a refund names, where it is known. */
  readonly sale: JsonObject | null;
}

/** One page of what the rules list; one more than asked for where more follow. */
export function pageOfShown(
  tx: Transaction,
  alliance: Id,
  { filter, order, after, limit }: PageQuery,
  rules: ReadingRules,
): Promise<BoundRow[]> {
  const values: SqlValue[] = [alliance];
  const [direction, beyond] = order === 'oldest' ? ['asc', '>'] : ['desc', '<'];
  let where = conditions(filter, values) + listedOnly(rules, values) + notByWithheld(filter, rules, values);
  if (after !== null) where += ` and sequence ${beyond} ${placed(after, values)}`;
  return tx.query(
    `select sequence, document::text as text,
            case when kind = 'refund' then (select sale.document from alliance_event as sale
              where sale.alliance_id = $1 and sale.event_id = alliance_event.document ->> 'of') end as sale
       from alliance_event where alliance_id = $1${where}
      order by sequence ${direction} limit ${placed(limit + 1, values)}`,
    values,
  );
}

/** Sums of what the rules list. */
export function sumsOfShown(
  tx: Transaction,
  alliance: Id,
  filter: EventFilter,
  rules: ReadingRules,
): Promise<MonthSum[]> {
  const values: SqlValue[] = [alliance];
  const where = conditions(filter, values) + listedOnly(rules, values) + notByWithheld(filter, rules, values);
  return tx.query(
    `select party, to_char(day, 'YYYY-MM') as month, kind, currency, count(*)::int as events,
            sum(amount_minor)::text as amount
       from alliance_event where alliance_id = $1${where} group by 1, 2, 3, 4 order by month, party, kind, currency`,
    values,
  );
}

/** Kept sums of whole months, of everything that is settled, shown one by one or not. */
export function sumsOfWholeMonths(
  tx: Transaction,
  alliance: Id,
  { partner, from, to }: Pick<EventFilter, 'partner' | 'from' | 'to'>,
): Promise<MonthSum[]> {
  return tx.query(
    `select party, to_char(month, 'YYYY-MM') as month, kind, nullif(currency, '') as currency, events::int as events,
            case when currency <> '' then amount_minor::text end as amount
       from event_month where alliance_id = $1 and ($2::text is null or party = $2)
        and ($3::date is null or month >= $3) and ($4::date is null or month <= $4)
      order by event_month.month, party, kind, currency`,
    [alliance, partner ?? null, from ?? null, to ?? null],
  );
}

// Policies.

export interface PolicyRow {
  readonly organisation: Id;
  readonly version: number;
  readonly person: Id;
  readonly setAt: Date;
  readonly policy: SharingPolicy;
  readonly hash: string;
}

const policyColumns = `set_by_organisation as organisation, version, set_by_person as person, set_at as "setAt", policy,
  policy_hash as hash`;

/** Every choice of every side, the latest first. */
export function loadPolicies(tx: Transaction, alliance: Id): Promise<PolicyRow[]> {
  return tx.query(
    `select ${policyColumns} from sharing_policy where alliance_id = $1 order by set_at desc, version desc`,
    [alliance],
  );
}

/** The choice of each side that holds now. */
export function loadPoliciesInForce(tx: Transaction, alliance: Id): Promise<PolicyRow[]> {
  return tx.query(
    `select distinct on (set_by_organisation) ${policyColumns} from sharing_policy where alliance_id = $1
      order by set_by_organisation, version desc`,
    [alliance],
  );
}

export async function insertPolicy(
  tx: Transaction,
  alliance: Id,
  { organisation, version, person, setAt, hash }: Omit<PolicyRow, 'policy'>,
  document: string,
): Promise<void> {
  await tx.execute(
    `insert into sharing_policy (alliance_id, set_by_organisation, version, set_by_person, set_at, policy, policy_hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [alliance, organisation, version, person, setAt, document, hash],
  );
}

/** The version of each side's policy that a person has seen, by the side's organisation. */
export async function loadSeenPolicies(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  person: Id,
): Promise<ReadonlyMap<Id, number>> {
  const rows = await tx.query<{ side: Id; version: number }>(
    `select set_by_organisation as side, up_to as version from policy_reader
      where organisation_id = $1 and alliance_id = $2 and person_id = $3`,
    [organisation, alliance, person],
  );
  return new Map(rows.map(({ side, version }) => [side, version]));
}

/** Only ever forwards: a page that was open for long does not make a later change unseen. */
export async function upsertSeenPolicy(
  tx: Transaction,
  seen: { organisation: Id; alliance: Id; person: Id; side: Id; version: number },
): Promise<void> {
  await tx.execute(
    `insert into policy_reader (organisation_id, alliance_id, person_id, set_by_organisation, up_to)
     values ($1, $2, $3, $4, $5)
     on conflict (organisation_id, alliance_id, person_id, set_by_organisation)
     do update set up_to = greatest(policy_reader.up_to, excluded.up_to)`,
    [seen.organisation, seen.alliance, seen.person, seen.side, seen.version],
  );
}

// For settlement.

/** A character that JSON has nowhere. */
const separator = '\u001e';

/**
 * Events in the order in which settlement takes them, each as its JSON. They travel as one text: the driver takes longer
 * over a row than over what is in it.
 * @param after the id of the last event read before, or `null`
 */
export async function loadRecordedBefore(
  tx: Transaction,
  alliance: Id,
  { before, upTo, after }: { before: Instant; upTo: bigint | null; after: string | null },
  most: number,
): Promise<readonly string[]> {
  const values: SqlValue[] = [alliance, formatInstant(before), most, separator];
  const beyond =
    after === null
      ? ''
      : ` and (recorded_at, at, event_id) > (select recorded_at, at, event_id from alliance_event
            where alliance_id = $1 and event_id = $${values.push(after)})`;
  const within = upTo === null ? '' : ` and sequence <= $${values.push(upTo)}`;
  const [row] = await tx.query<{ documents: string | null }>(
    `select string_agg(document, $4) as documents from (
       select document::text from alliance_event where alliance_id = $1 and recorded_at < $2${beyond}${within}
        order by recorded_at, at, event_id limit $3) as page`,
    values,
  );
  return row?.documents?.split(separator) ?? [];
}

export function loadDocuments(
  tx: Transaction,
  alliance: Id,
  ids: readonly string[],
): Promise<{ id: string; document: JsonObject }[]> {
  return tx.query(
    'select event_id as id, document from alliance_event where alliance_id = $1 and event_id = any ($2)',
    [alliance, ids],
  );
}

export async function loadLastSequence(tx: Transaction, alliance: Id): Promise<bigint> {
  const [row] = await tx.query<{ last: bigint }>(
    'select last_sequence as last from event_gate where alliance_id = $1',
    [alliance],
  );
  return row?.last ?? 0n;
}

export async function loadEarliest(tx: Transaction, alliance: Id): Promise<string | null> {
  const [row] = await tx.query<{ earliest: string | null }>(
    `select to_json(min(greatest(at, recorded_at)) at time zone 'UTC') #>> '{}' || 'Z' as earliest
       from alliance_event where alliance_id = $1`,
    [alliance],
  );
  return row?.earliest ?? null;
}
