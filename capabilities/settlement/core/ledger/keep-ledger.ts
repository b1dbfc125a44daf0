/** The ledger beside the statements: as each period is closed, its entries and the balances they lead to. */
import { invariant } from '#kernel/invariant.ts';
import { type LocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import {
  addInteger,
  addNumber,
  type IntegerColumn,
  integerColumn,
  readInteger,
} from '../columns/integer-column.ts';
import type { Posting } from '../postings.ts';
import type { Balance } from '../statement.ts';
import type { Terms } from '../terms.ts';
import { type Account, chartOf, numberedAccounts, type PartyAccounts } from './accounts.ts';
import { type Entry, entryOf } from './entry-of.ts';

/** An account over a period, in smallest units: `closing` is `opening` and `change`. */
export interface AccountBalance {
  readonly account: Account;
  readonly opening: bigint;
  readonly change: bigint;
  readonly closing: bigint;
}

export interface LedgerPeriod {
  /** The first day of the period, as its statement has it. */
  readonly from: string;
  readonly to: string;
  /** In the order of the statement's lines; none where they were handed over as they came. */
  readonly entries: readonly Entry[];
  readonly entryCount: number;
  /** All accounts, party by party in the order of the terms, each `accountKinds` in their order. */
  readonly balances: readonly AccountBalance[];
}

/** What the ledger needs of a statement. */
export interface ClosedStatement {
  readonly period: { readonly from: string; readonly to: string };
  readonly parties: Readonly<Record<string, Balance>>;
}

export interface Ledger {
  readonly onLine: (start: LocalDate, posting: Posting) => void;
  /**
   * The same of an entry that somebody else keeps, its accounts by number (`numberedAccounts`).
   * @returns whether it is of a period that was not written before
   */
  readonly onEntry: (
    start: LocalDate,
    accounts: readonly number[],
    amounts: readonly (number | bigint)[],
  ) => boolean;
  readonly onClosed: (statement: ClosedStatement) => void;
  /** The periods written so far, oldest first. */
  readonly periods: readonly LedgerPeriod[];
}

/**
 * The ledger as it is written beside the statements. It listens to settlement: told of each line, and of each statement.
 * @param terms of any of the periods: parties, currency and time zone are those of all
 * @param before the last period that was written already; it and the ones before are passed over
 */
export function keepLedger(
  terms: Pick<Terms, 'parties' | 'currency' | 'timeZone'>,
  before: Pick<LedgerPeriod, 'from' | 'balances'> | null = null,
): Ledger {
  const chart = chartOf(terms.parties);
  const all = numberedAccounts(chart);
  const numbers = numbersOf(chart);
  const writtenUntil = before === null ? null : parseLocalDate(before.from);
  const open = new Map<LocalDate, OpenLedger>();
  const periods: LedgerPeriod[] = [];
  /** `null` where the period was written before. */
  const openAt = (start: LocalDate): OpenLedger | null => {
    const found = open.get(start);
    if (found !== undefined) return found;
    if (writtenUntil !== null && start <= writtenUntil) return null;
    const made = openLedger(all.length);
    open.set(start, made);
    return made;
  };
  return {
    periods,
    onLine(start, posting) {
      const period = openAt(start);
      if (period === null) return;
      period.count += 1;
      const entry = entryOf(chart, terms.timeZone, posting, period.count);
      addChanges(period.changes, numbers, entry);
      period.entries.push(entry);
    },
    onEntry(start, accounts, amounts) {
      const period = openAt(start);
      if (period === null) return false;
      period.count += 1;
      for (let index = 0; index < accounts.length; index += 1) {
        const [account, amount] = [accounts[index] ?? 0, amounts[index] ?? 0];
        if (typeof amount === 'number') addNumber(period.changes, account, amount);
        else addInteger(period.changes, account, amount);
      }
      return true;
    },
    onClosed({ period, parties }) {
      if (before !== null && period.from <= before.from) return;
      const start = parseLocalDate(period.from);
      const { entries, count, changes } =
        (start === null ? undefined : open.get(start)) ?? openLedger(all.length);
      if (start !== null) open.delete(start);
      const opening = (periods.at(-1) ?? before)?.balances ?? null;
      const balances = balancesOf(chart, opening, changes);
      const said = partyBalances(balances, terms.currency);
      for (const party of terms.parties) {
        const [own, stated] = [said.get(party), parties[party]];
        invariant(
          own !== undefined && stated !== undefined && isSame(own, stated),
          'the ledger says what the statement says',
        );
      }
      periods.push({ ...period, entries, entryCount: count, balances });
    },
  };
}

/** By kind and party; parties may be called anything, so the name of an account would not tell them apart. */
type AccountNumbers = ReadonlyMap<string, number>;

const keyOf = ({ kind, party }: Account) => `${kind} ${party}`;

function numbersOf(chart: readonly PartyAccounts[]): AccountNumbers {
  return new Map(numberedAccounts(chart).map((account, number) => [keyOf(account), number]));
}

interface OpenLedger {
  readonly entries: Entry[];
  count: number;
  /** By number of account. */
  readonly changes: IntegerColumn;
}

function openLedger(accounts: number): OpenLedger {
  return { entries: [], count: 0, changes: integerColumn(accounts) };
}

function addChanges(changes: IntegerColumn, numbers: AccountNumbers, { accounts, amounts }: Entry): void {
  accounts.forEach((account, index) => {
    const number = numbers.get(keyOf(account));
    invariant(number !== undefined, 'an entry is of accounts of the chart');
    addInteger(changes, number, amounts[index] ?? 0n);
  });
}

/** What entries lead to from the closing balances of the period before, or from nothing. */
export function balancesAfter(
  chart: readonly PartyAccounts[],
  before: readonly AccountBalance[] | null,
  entries: readonly Entry[],
): readonly AccountBalance[] {
  const numbers = numbersOf(chart);
  const changes = integerColumn(numbers.size);
  for (const entry of entries) addChanges(changes, numbers, entry);
  return balancesOf(chart, before, changes);
}

function balancesOf(
  chart: readonly PartyAccounts[],
  before: readonly AccountBalance[] | null,
  changes: IntegerColumn,
): readonly AccountBalance[] {
  const openings = new Map((before ?? []).map(({ account, closing }) => [keyOf(account), closing]));
  return numberedAccounts(chart).map((account, number) => {
    const opening = openings.get(keyOf(account)) ?? 0n;
    const change = readInteger(changes, number);
    return { account, opening, change, closing: opening + change };
  });
}

/** The accounts of each party as a statement sums them up. */
export function partyBalances(
  balances: readonly AccountBalance[],
  currency: string,
): ReadonlyMap<string, Balance> {
  const parties = [...new Set(balances.map(({ account }) => account.party))];
  const money = (minor: bigint) => formatMoney(minor, currency);
  return new Map(
    parties.map((party) => {
      const own = balances.filter(({ account }) => account.party === party);
      const sum = (what: 'opening' | 'change' | 'closing', kind?: Account['kind']) =>
        own.reduce(
          (total, one) => (kind === undefined || one.account.kind === kind ? total + one[what] : total),
          0n,
        );
      return [
        party,
        {
          opening: money(-sum('opening')),
          entitled: money(-sum('change', 'entitled')),
          held: money(sum('change', 'held')),
          payments: money(-sum('change', 'payments')),
          closing: money(-sum('closing')),
        },
      ];
    }),
  );
}

function isSame(one: Balance, other: Balance): boolean {
  return (
    one.opening === other.opening &&
    one.entitled === other.entitled &&
    one.held === other.held &&
    one.payments === other.payments &&
    one.closing === other.closing
  );
}
