/**
 * Settlement over columns: the lines and balances that the engine on objects gives, without an object an event.
 * Calculations are on doubles where every product and sum of them is a safe integer, and on bigints where one is not.
 */
import { invariant } from '#kernel/invariant.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import type { Terms } from '../terms.ts';
import { applyCostRow } from './apply-cost-row.ts';
import { applyPaymentRow } from './apply-payment-row.ts';
import { applyRefundRow } from './apply-refund-row.ts';
import { applySaleRow } from './apply-sale-row.ts';
import { baseRows } from './base-rows.ts';
import { daysOf } from './calendar.ts';
import { chooseRules } from './choose-rules.ts';
import { type EventColumns, rowKinds } from './event-columns.ts';
import { readInteger } from './integer-column.ts';
import { type PeriodSpan, placeRows } from './place-rows.ts';
import { postSales } from './post-sales.ts';
import {
  type BonusLine,
  type ChangeColumns,
  emptyLines,
  type LineColumns,
  outcomeCodes,
  type Run,
  startRun,
} from './run.ts';

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
  /** The first day of every period that a line can name. */
  readonly periods: readonly LocalDate[];
  /** From the first to the last period that a row belongs to, gaps included. */
  readonly balances: readonly PeriodBalances[];
}

/** Settles all events of the columns under terms that `canUseColumns` accepts. */
export function settleColumns(terms: Terms, columns: EventColumns): ColumnSettlement {
  const range = daysOf(columns);
  if (range === null)
    return { lines: emptyLines(0, terms.parties.length), bonusLines: [], periods: [], balances: [] };
  const run = startRun(terms, columns, range);
  const span = placeRows(run);
  chooseRules(run);
  baseRows(run);
  applyRows(run);
  postSales(run);
  const { starts } = run.periods;
  return { lines: run.lines, bonusLines: run.bonusLines, periods: starts, balances: balancesOf(run, span) };
}

/** In processing order: what moves counters, caps and the memory of refunds. */
function applyRows(run: Run): void {
  const { columns, lines, parties } = run;
  const { count, kind } = columns;
  const { rule, period, outcome, base } = lines;
  const { sale } = rowKinds;
  for (let row = 0; row < count; row += 1) {
    if (rule[row] !== -1) {
      applySaleRow(run, row);
      continue;
    }
    base.values[row] = 0;
    if (kind[row] !== sale) outcome[row] = applyOther(run, row, (period[row] ?? 0) * parties);
  }
}

/** @param cell where the balances of the row's period begin */
function applyOther(run: Run, row: number, cell: number): number {
  const { kind, day } = run.columns;
  switch (kind[row]) {
    case rowKinds.refund:
      return applyRefundRow(run, row, day[row] ?? 0, cell);
    case rowKinds.cost:
      return applyCostRow(run, row, day[row] ?? 0, cell);
    case rowKinds.payment:
      return applyPaymentRow(run, row, cell);
    default:
      return outcomeCodes.setAside;
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
