/** What becomes of a period: from running to agreed, and what can be done with it in each state. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';

/**
 * `running`: not over yet. `over`: can be closed. `closed`: nobody has approved. `disputed`: a side says something is
 * wrong and has not taken it back. `agreed`: every side has approved.
 */
export const periodStates = [
  'running',
  'over',
  'closed',
  'approved_by_us',
  'approved_by_partner',
  'disputed',
  'agreed',
] as const;
export type PeriodState = (typeof periodStates)[number];

export interface StatementFacts {
  /** The side that looks. */
  readonly own: string;
  readonly parties: readonly string[];
  readonly signedBy: readonly string[];
  /** Who raised each dispute that has not been withdrawn. */
  readonly disputedBy: readonly string[];
}

/** The state of a closed period, as one side sees it. */
export function statementState({ own, parties, signedBy, disputedBy }: StatementFacts): PeriodState {
  if (parties.every((party) => signedBy.includes(party))) return 'agreed';
  if (disputedBy.length > 0) return 'disputed';
  if (signedBy.includes(own)) return 'approved_by_us';
  return signedBy.length > 0 ? 'approved_by_partner' : 'closed';
}

/** Whether a side can approve a closed statement now. */
export function canApprove(
  facts: StatementFacts,
): Decision<'approve', 'already_approved' | 'own_dispute_open'> {
  if (facts.signedBy.includes(facts.own)) return refuse('already_approved');
  return facts.disputedBy.includes(facts.own) ? refuse('own_dispute_open') : accept('approve');
}

/** Whether a side can dispute a closed statement now: what it has approved it stands by. */
export function canDispute(facts: StatementFacts): Decision<'dispute', 'already_approved'> {
  return facts.signedBy.includes(facts.own) ? refuse('already_approved') : accept('dispute');
}

export interface PeriodFacts {
  /** Whether its last day has passed in the terms' time zone. */
  readonly isOver: boolean;
  readonly isClosed: boolean;
  /** Whether a closing of it is under way. */
  readonly isBeingClosed: boolean;
  /** The name of an earlier period that is still open. */
  readonly earlierOpen: string | null;
}

/** Whether a period can be closed now: the oldest open one, once it is over. */
export function canClose({
  isOver,
  isClosed,
  isBeingClosed,
  earlierOpen,
}: PeriodFacts): Decision<
  'close',
  'period_already_settled' | 'period_being_closed' | 'period_not_over' | 'earlier_period_open'
> {
  if (isClosed) return refuse('period_already_settled');
  if (isBeingClosed) return refuse('period_being_closed');
  if (!isOver) return refuse('period_not_over');
  return earlierOpen === null
    ? accept('close')
    : refuse('earlier_period_open', { values: { earlier: earlierOpen } });
}
