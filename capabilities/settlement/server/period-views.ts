import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { instantOfMillis } from '#kernel/instant.ts';
import { invariant } from '#kernel/invariant.ts';
import { type LocalDate, parseLocalDate, periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { periodAt } from '../core/frame.ts';
import type { Explanation } from '../core/sentences.ts';
import type { Statement, StatementHead } from '../core/statement.ts';
import { type PeriodState, type StatementFacts, statementState } from '../core/statement-state.ts';
import type { Terms } from '../core/terms.ts';
import type { Settlement } from './load-settlement.ts';
import { openPeriods } from './open-periods.ts';
import { termsOf } from './replay-events.ts';
import type { StatementRow } from './store.ts';

/** A period as it stands: closed with its row, or open with what it would be if it were closed now. */
export interface PeriodNow {
  readonly start: LocalDate;
  readonly name: string;
  readonly state: PeriodState;
  readonly version: number;
  readonly terms: Terms;
  readonly head: StatementHead<Explanation>;
  readonly lineCount: number;
  readonly closed: StatementRow | null;
  readonly open: Statement<Explanation> | null;
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

/** The periods of an alliance from the first with anything in it to the running one; oldest first. */
export async function periodViews(
  tx: Transaction,
  settlement: Settlement,
  now: Date,
): Promise<readonly PeriodNow[]> {
  const frame = settlement.signed[0]?.terms;
  if (frame === undefined) return [];
  const current = periodAt(frame, instantOfMillis(now.getTime()));
  const closed = settlement.statements.map((row): PeriodNow => {
    const start = dayOf(row.from);
    return {
      start,
      name: periodName(start, frame.period),
      state: statementState(factsOf(settlement, row.from)),
      version: row.version,
      terms: termsOf(settlement.signed, settlement.statements, start).terms,
      head: row.head,
      lineCount: row.lineCount,
      closed: row,
      open: null,
    };
  });
  const open = (await openPeriods(tx, settlement, now)).map((statement): PeriodNow => {
    const start = dayOf(statement.period.from);
    const { lines, ...head } = statement;
    const { version, terms } = termsOf(settlement.signed, settlement.statements, start);
    return {
      start,
      name: periodName(start, frame.period),
      state: start < current ? 'over' : 'running',
      version,
      terms,
      head,
      lineCount: lines.length,
      closed: null,
      open: statement,
    };
  });
  return [...closed, ...open];
}

function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text);
  invariant(day !== null, 'a statement has the first day of its period');
  return day;
}
