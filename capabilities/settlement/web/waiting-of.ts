import type { ClosingView, DueView, PeriodView, SettlementView } from '../core/contract.ts';

export interface Waiting {
  /** Closed statements that the own side has not approved, oldest first. */
  readonly toApprove: readonly PeriodView[];
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
