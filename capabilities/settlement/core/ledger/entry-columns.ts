/**
 * Entries as columns, for writing them by the thousand. Few lists of accounts recur in them, so each entry names its
 * list by number, and the amounts of all entries follow each other.
 */
import { accountName, chartOf, numberedAccounts } from './accounts.ts';

export interface EntryColumns {
  /** The names of accounts in each list. */
  readonly lists: readonly (readonly string[])[];
  /** Of each entry: its day, its list, counted from one, and where its amounts end among all of them. */
  readonly days: readonly number[];
  readonly listOf: readonly number[];
  readonly ends: readonly number[];
  /** Smallest units; numbers are whole and safe. */
  readonly amounts: readonly (number | bigint)[];
}

export interface EntryCollector {
  /** @param accounts by number, see `numberedAccounts` */
  readonly add: (day: number, accounts: readonly number[], amounts: readonly (number | bigint)[]) => void;
  /** The entries that have come since the last time, and the position of the first of them; positions follow each other. */
  readonly take: () => { readonly first: number; readonly entries: EntryColumns };
}

/** @param parties in the order of the terms */
export function collectEntries(parties: readonly string[]): EntryCollector {
  const names = numberedAccounts(chartOf(parties)).map(accountName);
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  let first = 1;
  let entries = noEntries(lists);
  const listOf = (accounts: readonly number[]): number => {
    // A character for each: the quickest key that a list of numbers has.
    let key = '';
    for (const account of accounts) key += String.fromCharCode(account);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    lists.push(accounts.map((account) => names[account] ?? ''));
    numbers.set(key, lists.length);
    return lists.length;
  };
  return {
    add(day, accounts, amounts) {
      entries.days.push(day);
      entries.listOf.push(listOf(accounts));
      for (const amount of amounts) entries.amounts.push(amount);
      entries.ends.push(entries.amounts.length);
    },
    take() {
      const taken = { first, entries };
      first += entries.days.length;
      entries = noEntries(lists);
      return taken;
    },
  };
}

function noEntries(lists: readonly (readonly string[])[]) {
  const [days, listOf, ends]: [number[], number[], number[]] = [[], [], []];
  const amounts: (number | bigint)[] = [];
  return { lists, days, listOf, ends, amounts };
}
