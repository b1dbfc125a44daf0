/** All SQL of settlement. Each function names the alliance it is about. */
import type { Hash, Json } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { arrayText, type Transaction } from '#platform/db/pool.ts';
import type { ClosingChoice } from '../core/closing-timer.ts';
import { accountName, parseAccount } from '../core/ledger/accounts.ts';
import type { Entry } from '../core/ledger/entry-of.ts';
import type { AccountBalance, LedgerPeriod } from '../core/ledger/keep-ledger.ts';
import type { Explanation } from '../core/sentences.ts';
import type { BareLine, StatementHead } from '../core/statement.ts';

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

export interface LineRow {
  readonly position: number;
  readonly line: BareLine;
  /** See core/keep-reason.ts. */
  readonly reason: Json;
}

const linesAtOnce = 2000;

export async function insertLines(
  tx: Transaction,
  alliance: Id,
  from: string,
  lines: readonly LineRow[],
): Promise<void> {
  for (let start = 0; start < lines.length; start += linesAtOnce) {
    const rows = lines.slice(start, start + linesAtOnce);
    await tx.execute(
      `insert into statement_line (alliance_id, period_from, position, event_id, kind, line, reason)
       select $1, $2, added.* from unnest($3::integer[], $4::text[], $5::text[], $6::json[], $7::json[]) added`,
      [
        alliance,
        from,
        arrayText(rows.map(({ position }) => position)),
        arrayText(rows.map(({ line }) => line.event)),
        arrayText(rows.map(({ line }) => line.kind)),
        arrayText(rows.map(({ line }) => JSON.stringify(line))),
        arrayText(rows.map(({ reason }) => JSON.stringify(reason))),
      ],
    );
  }
}

/** Lines behind a position, in order. */
export function loadLines(
  tx: Transaction,
  alliance: Id,
  from: string,
  after: number,
  most: number,
): Promise<LineRow[]> {
  return tx.query(
    `select position, line, reason from statement_line where alliance_id = $1 and period_from = $2 and position > $3
      order by position limit $4`,
    [alliance, from, after, most],
  );
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
    `select period_from as "from", event_id as event, line->>'amount' as amount from statement_line
      where alliance_id = $1 and kind = 'payment' order by period_from, position`,
    [alliance],
  );
}

/** The entries of a period's lines, and the balances they lead to. */
export async function insertEntries(tx: Transaction, alliance: Id, it: LedgerPeriod): Promise<void> {
  for (let start = 0; start < it.entries.length; start += linesAtOnce) {
    const entries = it.entries.slice(start, start + linesAtOnce);
    await tx.execute(
      `insert into ledger_entry (alliance_id, period_from, position, day, accounts, amounts)
       select $1, $2, added.position, added.day, added.accounts::text[], added.amounts::bigint[]
         from unnest($3::integer[], $4::date[], $5::text[], $6::text[]) added (position, day, accounts, amounts)`,
      [
        alliance,
        it.from,
        arrayText(entries.map(({ position }) => position)),
        arrayText(entries.map(({ day }) => formatLocalDate(day))),
        arrayText(entries.map(({ accounts }) => arrayText(accounts.map(accountName)))),
        arrayText(entries.map(({ amounts }) => arrayText(amounts))),
      ],
    );
  }
  await tx.execute(
    `insert into ledger_balance (alliance_id, period_from, entry_count, accounts, opening, change, closing)
     values ($1, $2, $3, $4::text[], $5::numeric[], $6::numeric[], $7::numeric[])`,
    [
      alliance,
      it.from,
      it.entries.length,
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
  const rows = await tx.query<{
    position: number;
    day: string;
    event: string;
    kind: Entry['kind'];
    late: boolean;
    accounts: readonly string[];
    amounts: readonly string[];
  }>(
    `select e.position, e.day, l.event_id as event, l.kind, coalesce((l.line ->> 'late')::boolean, false) as late,
            e.accounts, e.amounts::text[]
       from ledger_entry e join statement_line l on l.alliance_id = e.alliance_id and l.period_from = e.period_from
            and l.position = e.position
      where e.alliance_id = $1 and e.period_from = $2 and e.position > $3 order by e.position limit $4`,
    [alliance, from, after, most],
  );
  return rows.map(({ day, accounts, amounts, ...row }) => {
    const date = parseLocalDate(day);
    invariant(date !== null, 'an entry has its day');
    return { ...row, day: date, accounts: accounts.map(accountNamed), amounts: amounts.map(BigInt) };
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

export function loadApprovals(tx: Transaction, alliance: Id): Promise<ApprovalRow[]> {
  return tx.query(
    `select period_from as "from", organisation_id as organisation, party, person_id as person, hash,
            key_id as "keyId", public_key as "publicKey", signature, signed_at as "signedAt"
       from statement_signature where alliance_id = $1 order by period_from, signed_at`,
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
       reason, disputed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
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
