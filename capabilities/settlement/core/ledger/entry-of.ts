/** The ledger entry of a statement's line. */
import { compareInstants } from '#kernel/instant.ts';
import { invariant, unreachable } from '#kernel/invariant.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import { localDateAt, type TimeZone } from '#kernel/time-zone.ts';
import type { ReadEvent } from '../events.ts';
import type { Posting } from '../postings.ts';
import type { Account, PartyAccounts } from './accounts.ts';

/** One entry: amounts on accounts that add up to zero. Amounts are smallest units, a debit positive. */
export interface Entry {
  /** The line's place on its statement, counted from one. */
  readonly position: number;
  /** The local day on which the event had both happened and been recorded; it lies in the statement's period. */
  readonly day: LocalDate;
  readonly event: string;
  readonly kind: Posting['kind'];
  readonly late: boolean;
  readonly accounts: readonly Account[];
  /** As many as accounts. */
  readonly amounts: readonly bigint[];
}

/**
 * What a line posts: what came into a party's hands is debited to `held`, what is due to the parties for it is credited
 * to `entitled`; a payment moves `payments` from the payer to the receiver. A line that moves nothing posts zero to the
 * account of whoever held the money, so that every line has its entry.
 */
export function entryOf(
  chart: readonly PartyAccounts[],
  timeZone: TimeZone,
  posting: Posting,
  position: number,
): Entry {
  const accounts: Account[] = [];
  const amounts: bigint[] = [];
  const post = (kind: keyof PartyAccounts, party: number, minor: bigint): void => {
    const account = chart[party]?.[kind];
    invariant(account !== undefined, 'a posting is of a party');
    accounts.push(account);
    amounts.push(minor);
  };
  const holder = holderOf(posting);
  if (posting.kind === 'payment') {
    post('payments', posting.from, -posting.amount);
    post('payments', posting.to, posting.amount);
  } else {
    const base = posting.kind === 'bonus' ? 0n : posting.base;
    if (base !== 0n) post('held', holder, base);
    for (const [party, part] of posting.parts.entries()) if (part !== 0n) post('entitled', party, -part);
  }
  if (accounts.length === 0) post('held', holder, 0n);
  invariant(amounts.reduce((sum, minor) => sum + minor, 0n) === 0n, 'an entry balances');
  const { id: event, late } = posting.event;
  return {
    position,
    day: entryDay(posting.event, timeZone),
    event,
    kind: posting.kind,
    late,
    accounts,
    amounts,
  };
}

/** In whose hands the line's money is; of a bonus, which moves no money, the first party. */
function holderOf(posting: Posting): number {
  switch (posting.kind) {
    case 'sale':
      return posting.collector;
    case 'refund':
    case 'cost':
      return posting.paidBy;
    case 'payment':
      return posting.from;
    case 'bonus':
      return 0;
    default:
      return unreachable(posting);
  }
}

/** The local day on which an event had both happened and been recorded. */
export function entryDay({ at, recordedAt, day }: ReadEvent, timeZone: TimeZone): LocalDate {
  return compareInstants(recordedAt, at) > 0 ? localDateAt(recordedAt, timeZone) : day;
}
