import { formatMoney, isCurrency, parseMoney } from '#kernel/money.ts';
import type { ClosingView, DueView, PeriodView, SettlementView } from '../core/contract.ts';

export interface Waiting {
  /** Closed statements that the own side has not approved, oldest first. */
  readonly toApprove: readonly PeriodView[];
  /** Closed statements that a side disputes, oldest first: to be answered, or taken back. */
  readonly disputed: readonly PeriodView[];
  /** The oldest open period, if it is over and nobody is closing it. */
  readonly toClose: PeriodView | null;
}

/**
 * What of an alliance's periods waits for the side that looks.
 * @param periods latest first
 * @param beingClosed the last closing of the oldest open one
 */
export function waitingOf(
  periods: readonly PeriodView[],
  beingClosed: Pick<ClosingView, 'state'> | null,
): Waiting {
  const oldestFirst = [...periods].reverse();
  const oldestOpen = oldestFirst.find(({ state }) => state === 'running' || state === 'over');
  return {
    toApprove: oldestFirst.filter(({ state }) => state === 'closed' || state === 'approved_by_partner'),
    disputed: oldestFirst.filter(({ state }) => state === 'disputed'),
    toClose: oldestOpen?.state === 'over' && beingClosed?.state !== 'running' ? oldestOpen : null,
  };
}

/** The name of an open period before this one, or `null`. */
export function earlierOpenOf(periods: readonly PeriodView[], period: string): string | null {
  const open = periods.filter(({ state }) => state === 'running' || state === 'over');
  const oldest = open.at(-1)?.period;
  return oldest === undefined || oldest >= period ? null : oldest;
}

/** What the own side has to pay, and what it waits for beyond its day; oldest due first. */
export function duesToAct({ dues, ownParty }: Pick<SettlementView, 'dues' | 'ownParty'>): readonly DueView[] {
  return dues.filter(
    ({ state, from, to }) =>
      (from === ownParty && (state === 'due' || state === 'overdue')) ||
      (to === ownParty && state === 'overdue'),
  );
}

/** The dues of each payer to each payee together, in the order of the first of each. */
export function duesByPair(dues: readonly DueView[]): readonly (readonly [DueView, ...DueView[]])[] {
  const pairs = new Map<string, [DueView, ...DueView[]]>();
  for (const due of dues) {
    const pair = `${due.from} ${due.to}`;
    const others = pairs.get(pair);
    if (others === undefined) pairs.set(pair, [due]);
    else others.push(due);
  }
  return [...pairs.values()];
}

/** What is open of several dues, as a decimal of their currency. */
export function openOf(dues: readonly DueView[], currency: string): string {
  if (!isCurrency(currency)) return '';
  return formatMoney(
    dues.reduce((sum, { open }) => sum + (parseMoney(open, currency) ?? 0n), 0n),
    currency,
  );
}
