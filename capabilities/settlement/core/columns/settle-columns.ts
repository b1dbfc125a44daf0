/**
 * Settlement over columns: the lines and balances that the engine on objects gives, without an object an event.
 * Calculations are on doubles where every product and sum of them is a safe integer, and on bigints where one is not.
 */
import { invariant } from '#kernel/invariant.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import type { Terms } from '../terms.ts';
import { applyRow } from './apply-row.ts';
import { type PeriodTable, periodOn } from './calendar.ts';
import { type EventColumns, rowKinds } from './event-columns.ts';
import { readInteger } from './integer-column.ts';
import { emptyLines, type LineColumns } from './lines.ts';
import { lookAhead, rowsAhead, startLookingAhead } from './look-ahead.ts';
import { refundBetweenTwo } from './refund-between-two.ts';
import { type BonusLine, type ChangeColumns, inTerm, type Run, startRun } from './run.ts';
import { shareBetweenTwo } from './share-between-two.ts';
import { findStretches, type Stretches } from './stretches.ts';

/** Minor units of the settlement currency. */
export interface PartyBalance {
  readonly opening: bigint;
  readonly entitled: bigint;
  readonly held: bigint;
  readonly payments: bigint;
  readonly closing: bigint;
}

export interface PeriodBalances {
  readonly start: LocalDate;
  /** In the order of the terms. */
  readonly parties: readonly PartyBalance[];
}

export interface ColumnSettlement {
  readonly lines: LineColumns;
  /** In the order of their rows. */
  readonly bonusLines: readonly BonusLine[];
  /** In which period a row belongs says `placeOf`. */
  readonly periods: PeriodTable;
  /** From the first to the last period that a row belongs to, gaps included. */
  readonly balances: readonly PeriodBalances[];
}

/** Settles all events of the columns under terms that `canUseColumns` accepts. */
export function settleColumns(terms: Terms, columns: EventColumns): ColumnSettlement {
  const stretches = findStretches(columns);
  if (stretches === null) {
    const periods = { starts: [], first: 0, indexes: new Int32Array(0) };
    return { lines: emptyLines(0, terms.parties.length), bonusLines: [], periods, balances: [] };
  }
  const run = startRun(terms, columns, stretches.days);
  const span = applyStretches(run, stretches);
  const { lines, bonusLines, periods } = run;
  return { lines, bonusLines, periods, balances: balancesOf(run, span) };
}

/** The first and the last period that any row belongs to, as places among the run's periods. */
interface PeriodSpan {
  readonly first: number;
  readonly last: number;
}

function applyStretches(run: Run, { count, bounds }: Stretches): PeriodSpan {
  const { terms, columns, periods, parties } = run;
  let first = periods.starts.length;
  let last = -1;
  const ahead = startLookingAhead();
  for (let stretch = 0; stretch < count; stretch += 1) {
    const row = bounds[stretch] ?? 0;
    for (; ahead.next <= row; ahead.next += rowsAhead) lookAhead(run, ahead);
    const day = columns.day[row] ?? 0;
    const period = Math.max(periodOn(periods, day), periodOn(periods, columns.recorded[row] ?? 0));
    first = Math.min(first, period);
    last = Math.max(last, period);
    const end = bounds[stretch + 1] ?? 0;
    if (parties === 2 && inTerm(terms, day)) applyBetweenTwo(run, row, end, day, period * parties);
    else applyAll(run, row, end, day, period * parties);
  }
  return { first, last };
}

/**
 * Rows of one day and one period, in processing order.
 * @param cell where the balances of the period begin
 */
function applyAll(run: Run, from: number, to: number, day: LocalDate, cell: number): void {
  for (let row = from; row < to; row += 1) applyRow(run, row, day, cell);
}

/** The same by the quick ways of two parties as far as they go. */
function applyBetweenTwo(run: Run, from: number, to: number, day: LocalDate, cell: number): void {
  const { kind } = run.columns;
  for (let row = from; row < to; row += 1) {
    row = shareBetweenTwo(run, row, to, day, cell);
    if (row === to || (kind[row] === rowKinds.refund && refundBetweenTwo(run, row, day, cell))) continue;
    applyRow(run, row, day, cell);
  }
}

function balancesOf(
  { terms, periods, changes }: Run,
  { first, last }: PeriodSpan,
): readonly PeriodBalances[] {
  let opening: readonly bigint[] = terms.parties.map(() => 0n);
  return periods.starts.slice(first, last + 1).map((start, index) => {
    const cell = (first + index) * terms.parties.length;
    const parties = opening.map((minor, party) => balanceOf(changes, cell + party, minor));
    opening = parties.map(({ closing }) => closing);
    invariant(opening.reduce((a, b) => a + b, 0n) === 0n, 'balances add up to zero');
    return { start, parties };
  });
}

function balanceOf(changes: ChangeColumns, place: number, opening: bigint): PartyBalance {
  const entitled = readInteger(changes.entitled, place);
  const held = readInteger(changes.held, place);
  const payments = readInteger(changes.payments, place);
  return { opening, entitled, held, payments, closing: opening + entitled - held + payments };
}
