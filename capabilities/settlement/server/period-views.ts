import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { instantOfMillis } from '#kernel/instant.ts';
import { invariant } from '#kernel/invariant.ts';
import { type LocalDate, parseLocalDate, periodName } from '#kernel/local-date.ts';
import { periodAt } from '../core/frame.ts';
import type { Explanation } from '../core/sentences.ts';
import type { StatementHead } from '../core/statement.ts';
import { type PeriodState, type StatementFacts, statementState } from '../core/statement-state.ts';
import type { Terms } from '../core/terms.ts';
import type { Settlement } from './load-settlement.ts';
import { termsOf } from './replay-events.ts';
import type { OpenPeriod } from './settle-open.ts';
import type { StatementRow } from './store.ts';

/** A period as it stands: closed with its row, or open with what it would be if it were closed now. */
export interface PeriodNow {
  readonly start: LocalDate;
  readonly name: string;
  readonly state: PeriodState;
  readonly version: number;
  readonly terms: Terms;
  /** The terms by which events were settled that were recorded in the period that begins on a day. */
  readonly termsOn: (start: LocalDate) => Terms;
  readonly head: StatementHead<Explanation>;
  readonly lineCount: number;
  readonly closed: StatementRow | null;
  readonly open: OpenPeriod | null;
}

/** What a side may do with a closed statement follows from these. */
export function factsOf(settlement: Settlement, from: string): StatementFacts {
  const disputes = settlement.disputes.filter((dispute) => dispute.from === from);
  const withdrawn = settlement.replies
    .filter(({ kind }) => kind === 'withdrawal')
    .map(({ dispute }) => dispute);
  return {
    own: settlement.own.party,
    parties: currentParties(settlement.parties).map(({ party }) => party),
    signedBy: settlement.approvals.filter((approval) => approval.from === from).map(({ party }) => party),
    disputedBy: disputes.filter(({ id }) => !withdrawn.includes(id)).map(({ party }) => party),
  };
}

/** The periods of an alliance, closed ones before those that are open; oldest first. */
export function periodViews(
  settlement: Settlement,
  open: readonly OpenPeriod[],
  now: Date,
): readonly PeriodNow[] {
  const { signed, statements } = settlement;
  const frame = signed[0]?.terms;
  if (frame === undefined) return [];
  const current = periodAt(frame, instantOfMillis(now.getTime()));
  const first = statements[0] === undefined ? open[0]?.start : dayOf(statements[0].from);
  // Settling begins with the first period: what was recorded before it is settled by its terms.
  const termsOn = (start: LocalDate) => termsOf(signed, statements, Math.max(start, first ?? start)).terms;
  const of = (start: LocalDate) => {
    const { version, terms } = termsOf(signed, statements, start);
    return { start, name: periodName(start, frame.period), version, terms, termsOn };
  };
  return [
    ...statements.map((row): PeriodNow => {
      const { head, lineCount } = row;
      const state = statementState(factsOf(settlement, row.from));
      return { ...of(dayOf(row.from)), state, head, lineCount, closed: row, open: null };
    }),
    ...open.map((period): PeriodNow => {
      const { start, head, lines } = period;
      const state = start < current ? 'over' : 'running';
      return { ...of(start), state, head, lineCount: lines.lineCount, closed: null, open: period };
    }),
  ];
}

function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text);
  invariant(day !== null, 'a statement has the first day of its period');
  return day;
}
