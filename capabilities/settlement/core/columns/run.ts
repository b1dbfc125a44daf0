/** What one run over columns reads and fills. Everything in it belongs to that run alone and is changed in place. */
import { addToLocalDate, type LocalDate } from '#kernel/local-date.ts';
import type { Terms } from '../terms.ts';
import type { DayRange, PeriodTable } from './calendar.ts';
import { periodTable } from './calendar.ts';
import { type EventColumns, rowKinds } from './event-columns.ts';
import { addInteger, addNumber, type IntegerColumn, integerColumn, writeInteger } from './integer-column.ts';
import {
  type BonusPlan,
  type CostPlan,
  costRulesByCategory,
  planBonuses,
  planCosts,
  planShares,
  type SharePlan,
} from './plan-rules.ts';
import { type Scratch, scratchFor } from './share-numbers.ts';

/** What became of a row; from the third on, the codes of exceptions. */
export const rowOutcomes = [
  'applied',
  'set-aside',
  'outside-term',
  'no-share-rule',
  'refund-without-sale',
  'refund-exceeds-sale',
] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export const outcomeCodes = {
  applied: 0,
  setAside: 1,
  outsideTerm: 2,
  noShareRule: 3,
  refundWithoutSale: 4,
  refundExceedsSale: 5,
} as const;

/** One line a row; what was not applied has only its outcome, period and lateness. */
export interface LineColumns {
  /** Places in `rowOutcomes`. */
  readonly outcome: Uint8Array;
  /** The place of the period among `periods` of the settlement. */
  readonly period: Int32Array;
  readonly late: Uint8Array;
  /** The share rule of a sale that was applied, else -1. */
  readonly rule: Int16Array;
  /** Minor units of the settlement currency; the amount of a payment. */
  readonly base: IntegerColumn;
  /** At row × parties + party. */
  readonly parts: IntegerColumn;
}

/** A bonus that a row moved; a line of its own after the row's. */
export interface BonusLine {
  readonly row: number;
  /** Its place in the terms. */
  readonly bonus: number;
  /** What its `to` gets of its `from`; negative where a refund takes it back. */
  readonly moved: bigint;
}

/** What refunds so far took back of the sales that have any; entry 0 is nobody's. */
export interface RefundMemory {
  /** By row of the sale: its entry, or 0. */
  readonly entries: Int32Array;
  used: number;
  readonly refunded: IntegerColumn;
  readonly refundedBase: IntegerColumn;
  readonly timelyBase: IntegerColumn;
  /** At entry × parties + party. */
  readonly timelyParts: IntegerColumn;
}

/** The changes of a period, at period × parties + party. */
export interface ChangeColumns {
  readonly entitled: IntegerColumn;
  readonly held: IntegerColumn;
  readonly payments: IntegerColumn;
}

export interface Run {
  readonly terms: Terms;
  readonly columns: EventColumns;
  readonly parties: number;
  /** The first day of the tables by day. */
  readonly firstDay: LocalDate;
  readonly periods: PeriodTable;
  /** By day of a sale: the last day of a timely refund; `null` for no limit. */
  readonly refundsUntil: Int32Array | null;
  readonly shares: readonly SharePlan[];
  readonly costs: readonly CostPlan[];
  readonly costRules: Int16Array;
  readonly bonuses: readonly BonusPlan[];
  readonly lines: LineColumns;
  readonly bonusLines: BonusLine[];
  readonly changes: ChangeColumns;
  readonly refunds: RefundMemory;
  readonly scratch: Scratch;
}

export function startRun(terms: Terms, columns: EventColumns, range: DayRange): Run {
  const { count } = columns;
  const parties = terms.parties.length;
  const periods = periodTable(range, terms.period);
  const cells = periods.starts.length * parties;
  return {
    terms,
    columns,
    parties,
    firstDay: range.first,
    periods,
    refundsUntil: refundsUntil(terms, range),
    shares: planShares(terms, columns, range),
    costs: planCosts(terms, range),
    costRules: costRulesByCategory(terms, columns.category),
    bonuses: planBonuses(terms, range),
    lines: emptyLines(count, parties),
    bonusLines: [],
    changes: {
      entitled: integerColumn(cells),
      held: integerColumn(cells),
      payments: integerColumn(cells),
    },
    refunds: emptyMemory(columns, parties),
    scratch: scratchFor(parties),
  };
}

export function emptyLines(count: number, parties: number): LineColumns {
  return {
    outcome: new Uint8Array(count),
    period: new Int32Array(count),
    late: new Uint8Array(count),
    rule: new Int16Array(count),
    base: integerColumn(count),
    parts: integerColumn(count * parties),
  };
}

function emptyMemory({ count, kind }: EventColumns, parties: number): RefundMemory {
  let entries = 1;
  for (let row = 0; row < count; row += 1) if (kind[row] === rowKinds.refund) entries += 1;
  return {
    entries: new Int32Array(count),
    used: 0,
    refunded: integerColumn(entries),
    refundedBase: integerColumn(entries),
    timelyBase: integerColumn(entries),
    timelyParts: integerColumn(entries * parties),
  };
}

function refundsUntil({ refundsWithin }: Terms, { first, last }: DayRange): Int32Array | null {
  if (refundsWithin === null) return null;
  return Int32Array.from({ length: last - first + 1 }, (_, day) =>
    addToLocalDate(first + day, refundsWithin),
  );
}

/** Enters the parts that stand in the scratch: on the line, and in the balances of its period. */
export function post(run: Run, row: number, cell: number, holder: number, base: number): void {
  const { parties, lines, changes, scratch } = run;
  const { parts } = scratch;
  lines.base.values[row] = base;
  for (let party = 0; party < parties; party += 1) {
    const part = parts[party] ?? 0;
    lines.parts.values[row * parties + party] = part;
    addNumber(changes.entitled, cell + party, part);
  }
  addNumber(changes.held, cell + holder, base);
}

/** `post` of integers of any size. */
export function postExactly(
  run: Run,
  row: number,
  cell: number,
  holder: number,
  base: bigint,
  parts: readonly bigint[],
): void {
  const { parties, lines, changes } = run;
  writeInteger(lines.base, row, base);
  parts.forEach((part, party) => {
    writeInteger(lines.parts, row * parties + party, part);
    addInteger(changes.entitled, cell + party, part);
  });
  addInteger(changes.held, cell + holder, base);
}
