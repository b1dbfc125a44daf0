/** All SQL of settlement. Each function names the alliance it is about. */
import type { Hash } from '#kernel/canonical-json.ts';
import type { Refusal } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import { bigintArray, integerArray } from '#platform/db/binary-array.ts';
import { arrayText, type Transaction } from '#platform/db/pool.ts';
import type { ClosingState } from '../core/closing.ts';
import type { ClosingChoice } from '../core/closing-timer.ts';
import type { Sheet } from '../core/fill-sheets.ts';
import { accountName, parseAccount } from '../core/ledger/accounts.ts';
import type { EntryColumns } from '../core/ledger/entry-columns.ts';
import type { Entry } from '../core/ledger/entry-of.ts';
import type { AccountBalance, LedgerPeriod } from '../core/ledger/keep-ledger.ts';
import type { Explanation } from '../core/sentences.ts';
import type { StatementHead } from '../core/statement.ts';
import { type LineRow, rowsOnSheet, type SheetTexts } from './rows-on-sheet.ts';

export interface StatementRow {
  /** First day of the period. */
  readonly from: string;
  readonly agreement: Id;
  readonly version: number;
  readonly hash: Hash;
  readonly lineCount: number;
  readonly head: StatementHead<Explanation>;
  readonly organisation: Id;
  readonly person: Id;
  readonly closedAt: Date;
  /** The choice under which the timer closed it; `null` where a person did. */
  readonly closedUnder: Id | null;
}

/** The closed statements, oldest first. */
export function loadStatements(tx: Transaction, alliance: Id): Promise<StatementRow[]> {
  return tx.query(
    `select period_from as "from", agreement_id as agreement, version, hash, line_count as "lineCount",
            document as head, closed_by_organisation as organisation, closed_by as person, closed_at as "closedAt",
            closed_under as "closedUnder"
       from statement where alliance_id = $1 order by period_from`,
    [alliance],
  );
}

export async function insertStatement(tx: Transaction, alliance: Id, it: StatementRow): Promise<void> {
  await tx.execute(
    `insert into statement (alliance_id, period_from, period_to, agreement_id, version, hash, previous_hash, line_count,
       document, closed_by_organisation, closed_by, closed_at, closed_under)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      alliance,
      it.from,
      it.head.period.to,
      it.agreement,
      it.version,
      it.hash,
      it.head.hashes.previous,
      it.lineCount,
      JSON.stringify(it.head),
      it.organisation,
      it.person,
      it.closedAt,
      it.closedUnder,
    ],
  );
}

/** Writes one sheet of a statement, all texts as they are. */
export async function insertSheet(
  tx: Transaction,
  alliance: Id,
  from: string,
  { first, last, lines, reasons, payments }: Sheet,
): Promise<void> {
  await tx.execute(
    `insert into statement_sheet (alliance_id, period_from, first_position, last_position, lines, reasons, payments)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [alliance, from, first, last, lines, reasons, payments],
  );
}

/** Lines behind a position, in order. */
export async function loadLines(
  tx: Transaction,
  alliance: Id,
  from: string,
  after: number,
  most: number,
): Promise<LineRow[]> {
  const sheets = await tx.query<SheetTexts>(
    `select first_position as first, lines, reasons, whys from statement_sheet
      where alliance_id = $1 and period_from = $2 and last_position > $3 and first_position <= $3 + $4
      order by first_position`,
    [alliance, from, after, most],
  );
  return sheets.flatMap((sheet) => rowsOnSheet(sheet, after, most));
}

export interface PaymentLine {
  /** First day of the period. */
  readonly from: string;
  readonly event: string;
  readonly amount: string;
}

/** The payments among the lines of all closed statements, in order. */
export function loadPaymentLines(tx: Transaction, alliance: Id): Promise<PaymentLine[]> {
  return tx.query(
    `select period_from as "from", line::json->>'event' as event, line::json->>'amount' as amount
       from statement_sheet, string_to_table(payments, E'\n') with ordinality as payment (line, place)
      where alliance_id = $1 and payments is not null order by period_from, first_position, place`,
    [alliance],
  );
}

/** Writes entries that follow each other, under the keys of their lines. */
export async function insertEntries(
  tx: Transaction,
  alliance: Id,
  from: string,
  first: number,
  { lists, days, listOf, ends, amounts }: EntryColumns,
): Promise<void> {
  await tx.execute(
    `with list as materialized (
       select place, accounts::ledger_account[] from unnest($4::text[]) with ordinality as given (accounts, place))
     insert into ledger_entry (alliance_id, period_from, position, day, accounts, amounts)
     select $1, $2, $3 + entry.place, date '1970-01-01' + ($5::integer[])[entry.place], list.accounts,
            ($8::bigint[])[($7::integer[])[entry.place] - cardinality(list.accounts) + 1 : ($7::integer[])[entry.place]]
       from (select generate_series(1, $9::integer) as place) as entry
            join list on list.place = ($6::integer[])[entry.place]`,
    [
      alliance,
      from,
      first - 1,
      arrayText(lists.map(arrayText)),
      integerArray(days),
      integerArray(listOf),
      integerArray(ends),
      bigintArray(amounts),
      days.length,
    ],
  );
}

/** The balances that a period's entries lead to. */
export async function insertBalances(tx: Transaction, alliance: Id, it: LedgerPeriod): Promise<void> {
  await tx.execute(
    `insert into ledger_balance (alliance_id, period_from, entry_count, accounts, opening, change, closing)
     values ($1, $2, $3, $4::text[], $5::numeric[], $6::numeric[], $7::numeric[])`,
    [
      alliance,
      it.from,
      it.entryCount,
      arrayText(it.balances.map(({ account }) => accountName(account))),
      arrayText(it.balances.map(({ opening }) => opening)),
      arrayText(it.balances.map(({ change }) => change)),
      arrayText(it.balances.map(({ closing }) => closing)),
    ],
  );
}

export interface BalancesRow {
  readonly from: string;
  readonly entryCount: number;
  readonly balances: readonly AccountBalance[];
}

/** The balances of every period that the ledger has, oldest first. */
export async function loadBalances(tx: Transaction, alliance: Id): Promise<readonly BalancesRow[]> {
  const rows = await tx.query<{
    from: string;
    entryCount: number;
    accounts: readonly string[];
    opening: readonly string[];
    change: readonly string[];
    closing: readonly string[];
  }>(
    `select period_from as "from", entry_count as "entryCount", accounts, opening::text[], change::text[], closing::text[]
       from ledger_balance where alliance_id = $1 order by period_from`,
    [alliance],
  );
  return rows.map(({ from, entryCount, accounts, opening, change, closing }) => ({
    from,
    entryCount,
    balances: accounts.map((name, index) => ({
      account: accountNamed(name),
      opening: BigInt(opening[index] ?? ''),
      change: BigInt(change[index] ?? ''),
      closing: BigInt(closing[index] ?? ''),
    })),
  }));
}

/** Entries of a period behind a position, in the order of its lines. */
export async function loadEntries(
  tx: Transaction,
  alliance: Id,
  from: string,
  after: number,
  most: number,
): Promise<readonly Entry[]> {
  const [rows, lines] = await Promise.all([
    tx.query<{
      position: number;
      day: string;
      accounts: readonly string[];
      amounts: readonly string[];
    }>(
      `select position, day, accounts::text[], amounts::text[] from ledger_entry
        where alliance_id = $1 and period_from = $2 and position > $3 order by position limit $4`,
      [alliance, from, after, most],
    ),
    loadLines(tx, alliance, from, after, most),
  ]);
  return rows.map(({ position, day, accounts, amounts }, index) => {
    const date = parseLocalDate(day);
    const found = lines[index];
    invariant(date !== null && found?.position === position, 'an entry has its day and its line');
    const { line } = found;
    return {
      position,
      day: date,
      event: line.event,
      kind: line.kind,
      late: line.kind !== 'bonus' && line.late,
      accounts: accounts.map(accountNamed),
      amounts: amounts.map(BigInt),
    };
  });
}

function accountNamed(name: string): AccountBalance['account'] {
  const account = parseAccount(name);
  invariant(account !== null, 'the ledger has no other accounts');
  return account;
}

export interface ApprovalRow {
  readonly from: string;
  readonly organisation: Id;
  readonly party: string;
  readonly person: Id;
  readonly hash: Hash;
  readonly keyId: Id;
  readonly publicKey: string;
  readonly signature: string;
  readonly signedAt: Date;
}

export interface ApprovalKept extends ApprovalRow {
  /** Who had the private part of the key, and so signed. */
  readonly keptBy: 'server' | 'organisation';
}

export function loadApprovals(tx: Transaction, alliance: Id): Promise<ApprovalKept[]> {
  return tx.query(
    `select period_from as "from", organisation_id as organisation, party, person_id as person, hash,
            key_id as "keyId", public_key as "publicKey", kept_by as "keptBy", signature, signed_at as "signedAt"
       from statement_signature join party_key using (alliance_id, organisation_id, key_id, public_key)
      where alliance_id = $1 order by period_from, signed_at`,
    [alliance],
  );
}

export async function insertApproval(tx: Transaction, alliance: Id, it: ApprovalRow): Promise<void> {
  await tx.execute(
    `insert into statement_signature (alliance_id, period_from, organisation_id, party, person_id, hash, key_id,
       public_key, signature, signed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      alliance,
      it.from,
      it.organisation,
      it.party,
      it.person,
      it.hash,
      it.keyId,
      it.publicKey,
      it.signature,
      it.signedAt,
    ],
  );
}

export interface DisputeRow {
  readonly id: Id;
  readonly from: string;
  readonly position: number | null;
  readonly organisation: Id;
  readonly party: string;
  readonly person: Id;
  readonly reason: string;
  readonly disputedAt: Date;
}

export function loadDisputes(tx: Transaction, alliance: Id): Promise<DisputeRow[]> {
  return tx.query(
    `select dispute_id as id, period_from as "from", position, organisation_id as organisation, party,
            person_id as person, reason, disputed_at as "disputedAt"
       from statement_dispute where alliance_id = $1 order by disputed_at, dispute_id`,
    [alliance],
  );
}

export async function insertDispute(tx: Transaction, alliance: Id, it: DisputeRow): Promise<void> {
  await tx.execute(
    `insert into statement_dispute (alliance_id, dispute_id, period_from, position, organisation_id, party, person_id,
       reason, disputed_at, sheet_first, sheet_last)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, sheet.first_position, sheet.last_position
       from (select) as one left join statement_sheet sheet on alliance_id = $1 and period_from = $3
            and $4 between first_position and last_position`,
    [alliance, it.id, it.from, it.position, it.organisation, it.party, it.person, it.reason, it.disputedAt],
  );
}

export interface ReplyRow {
  readonly id: Id;
  readonly dispute: Id;
  readonly kind: 'answer' | 'withdrawal';
  readonly organisation: Id;
  readonly party: string;
  readonly person: Id;
  readonly text: string;
  readonly repliedAt: Date;
}

export function loadReplies(tx: Transaction, alliance: Id): Promise<ReplyRow[]> {
  return tx.query(
    `select reply_id as id, dispute_id as dispute, kind, organisation_id as organisation, party,
            person_id as person, text, replied_at as "repliedAt"
       from dispute_reply where alliance_id = $1 order by replied_at, reply_id`,
    [alliance],
  );
}

export async function insertReply(tx: Transaction, alliance: Id, it: ReplyRow): Promise<void> {
  await tx.execute(
    `insert into dispute_reply (alliance_id, dispute_id, reply_id, kind, organisation_id, party, person_id, text,
       replied_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [alliance, it.dispute, it.id, it.kind, it.organisation, it.party, it.person, it.text, it.repliedAt],
  );
}

/** What the sides chose about periods that close by themselves, in the order in which they did. */
export function loadChoices(tx: Transaction, alliance: Id): Promise<ClosingChoice[]> {
  return tx.query(
    `select choice_id as id, organisation_id as organisation, party, person_id as person, grace_days as "graceDays",
            chosen_at as "chosenAt"
       from closing_choice where alliance_id = $1 order by chosen_at, choice_id`,
    [alliance],
  );
}

export async function insertChoice(tx: Transaction, alliance: Id, it: ClosingChoice): Promise<void> {
  await tx.execute(
    `insert into closing_choice (alliance_id, choice_id, organisation_id, party, person_id, grace_days, chosen_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [alliance, it.id, it.organisation, it.party, it.person, it.graceDays, it.chosenAt],
  );
}

/** Whether the timer was not yet set for this period and moment under this choice; from now on it is. */
export async function insertWake(
  tx: Transaction,
  alliance: Id,
  it: { choice: Id; from: string; wakesAt: Date },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into closing_wake (alliance_id, choice_id, period_from, wakes_at) values ($1, $2, $3, $4)
     on conflict do nothing returning 1 as one`,
    [alliance, it.choice, it.from, it.wakesAt],
  );
  return rows.length > 0;
}

// Closing as work.

export interface ClosingRow {
  readonly id: Id;
  /** First day of the period. */
  readonly from: string;
  /** Its name. */
  readonly period: string;
  readonly organisation: Id;
  readonly person: Id;
  /** The choice under which the timer closes; `null` where a person asked. */
  readonly choice: Id | null;
  readonly askedAt: Date;
  readonly state: ClosingState;
  readonly refusal: Refusal | null;
  readonly eventsTotal: bigint | null;
  readonly eventsDone: bigint;
  readonly cancelledAt: Date | null;
  readonly cancelledByOrganisation: Id | null;
  readonly cancelledBy: Id | null;
  readonly endedAt: Date | null;
  /** Of its statement, once that is there. */
  readonly hash: Hash | null;
}

const closingColumns = `closing_id as id, period_from as "from", period, organisation_id as organisation, person_id as person,
  choice_id as choice, asked_at as "askedAt", state, refusal, events_total as "eventsTotal", events_done as "eventsDone",
  cancelled_at as "cancelledAt", cancelled_by_organisation as "cancelledByOrganisation", cancelled_by as "cancelledBy",
  ended_at as "endedAt", (select hash from statement
    where statement.alliance_id = closing.alliance_id and statement.period_from = closing.statement_from) as hash`;

export async function loadClosing(tx: Transaction, alliance: Id, id: Id): Promise<ClosingRow | undefined> {
  const [row] = await tx.query<ClosingRow>(
    `select ${closingColumns} from closing where alliance_id = $1 and closing_id = $2`,
    [alliance, id],
  );
  return row;
}

/** The last closing of a period that was asked for. */
export async function loadLastClosing(
  tx: Transaction,
  alliance: Id,
  from: string,
): Promise<ClosingRow | undefined> {
  const [row] = await tx.query<ClosingRow>(
    `select ${closingColumns} from closing where alliance_id = $1 and period_from = $2
      order by asked_at desc, closing_id desc limit 1`,
    [alliance, from],
  );
  return row;
}

export async function isClosingUnderWay(tx: Transaction, alliance: Id): Promise<boolean> {
  const rows = await tx.query(`select 1 as one from closing where alliance_id = $1 and state = 'running'`, [
    alliance,
  ]);
  return rows.length > 0;
}

export async function insertClosing(
  tx: Transaction,
  alliance: Id,
  it: Pick<ClosingRow, 'id' | 'from' | 'period' | 'organisation' | 'person' | 'choice' | 'askedAt'>,
): Promise<void> {
  await tx.execute(
    `insert into closing (alliance_id, closing_id, period_from, period, organisation_id, person_id, choice_id, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [alliance, it.id, it.from, it.period, it.organisation, it.person, it.choice, it.askedAt],
  );
}

/** Whether this transaction is the one that carries the closing out; the claim ends with it, also when its server dies. */
export async function claimClosing(tx: Transaction, id: Id): Promise<boolean> {
  const [row] = await tx.query<{ claimed: boolean }>(
    'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as claimed',
    [id],
  );
  return row?.claimed ?? false;
}

/** Says how far a closing is; answers whether to stop, because somebody wants it or because it has ended. */
export async function noteClosing(
  tx: Transaction,
  alliance: Id,
  id: Id,
  progress: { readonly done: number; readonly total: number | null },
): Promise<boolean> {
  const [row] = await tx.query<{ stop: boolean }>(
    `update closing set events_done = $3, events_total = coalesce($4, events_total)
      where alliance_id = $1 and closing_id = $2 and state = 'running' returning cancelled_at is not null as stop`,
    [alliance, id, progress.done, progress.total],
  );
  return row?.stop ?? true;
}

/** The end with a statement, in the transaction of the statement; none where somebody has it stopped meanwhile. */
export async function finishClosing(
  tx: Transaction,
  alliance: Id,
  id: Id,
  end: { readonly events: number; readonly at: Date },
): Promise<boolean> {
  const rows = await tx.execute(
    `update closing set state = 'done', statement_from = period_from, events_done = $3, events_total = $3, ended_at = $4
      where alliance_id = $1 and closing_id = $2 and state = 'running' and cancelled_at is null`,
    [alliance, id, end.events, end.at],
  );
  return rows > 0;
}

/** The end without a statement; whether it had not ended before. */
export async function breakOffClosing(
  tx: Transaction,
  alliance: Id,
  id: Id,
  end: { readonly state: 'cancelled' | 'refused'; readonly refusal: Refusal | null; readonly at: Date },
): Promise<boolean> {
  const rows = await tx.execute(
    `update closing set state = $3, refusal = $4, ended_at = $5
      where alliance_id = $1 and closing_id = $2 and state = 'running'`,
    [alliance, id, end.state, end.refusal === null ? null : JSON.stringify(end.refusal), end.at],
  );
  return rows > 0;
}

/** Whether the closing had not ended; who asks first to have it stopped is who stopped it. */
export async function markCancelled(
  tx: Transaction,
  alliance: Id,
  id: Id,
  by: { readonly organisation: Id; readonly person: Id; readonly at: Date },
): Promise<boolean> {
  const rows = await tx.execute(
    `update closing set cancelled_at = coalesce(cancelled_at, $5), cancelled_by = coalesce(cancelled_by, $4),
       cancelled_by_organisation = coalesce(cancelled_by_organisation, $3)
      where alliance_id = $1 and closing_id = $2 and state = 'running'`,
    [alliance, id, by.organisation, by.person, by.at],
  );
  return rows > 0;
}

/** How often an attempt at it has failed by now. */
export async function countFailure(tx: Transaction, alliance: Id, id: Id): Promise<number> {
  const [row] = await tx.query<{ failures: number }>(
    `update closing set failures = failures + 1
      where alliance_id = $1 and closing_id = $2 and state = 'running' returning failures`,
    [alliance, id],
  );
  return row?.failures ?? 0;
}
