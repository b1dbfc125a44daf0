/** What one run over columns reads and fills. Everything in it belongs to that run alone and is changed in place. */
import { addToLocalDate, type LocalDate } from '#kernel/local-date.ts';
import type { Terms } from '../terms.ts';
import { type BaseColumns, baseColumns } from './bases.ts';
import type { DayRange, PeriodTable } from './calendar.ts';
import { periodTable } from './calendar.ts';
import { chooseRules, type RuleTable } from './choose-rules.ts';
import { type EventColumns, rowKinds } from './event-columns.ts';
import { addInteger, addNumber, type IntegerColumn, integerColumn, writeInteger } from './integer-column.ts';
import { emptyLines, type LineColumns } from './lines.ts';
import {
  type BonusPlan,
  type CostPlan,
  costRulesByCategory,
  planBonuses,
  planCosts,
  planShares,
  type SharePlan,
} from './plan-rules.ts';
import { emptyMemory, type RefundMemory } from './refund-memory.ts';
import { type Scratch, scratchFor } from './share-numbers.ts';

/** A bonus that a row moved; a line of its own after the row's. */
export interface BonusLine {
  readonly row: number;
  /** Its place in the terms. */
  readonly bonus: number;
  /** What its `to` gets of its `from`; negative where a refund takes it back. */
  readonly moved: bigint;
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
  readonly periods: PeriodTable;
  readonly bases: BaseColumns;
  readonly choice: RuleTable;
  /** By day of a sale, from the first of the periods' table: the last day of a timely refund; `null` for no limit. */
  readonly refundsUntil: Int32Array | null;
  readonly shares: readonly SharePlan[];
  readonly costs: readonly CostPlan[];
  /** By code of a category. */
  readonly costRules: readonly number[];
  readonly bonuses: readonly BonusPlan[];
  readonly lines: LineColumns;
  readonly bonusLines: BonusLine[];
  readonly changes: ChangeColumns;
  readonly refunds: RefundMemory;
  readonly scratch: Scratch;
}

/** Which rules rows fall under, and for how many refunds there must be room. */
export type RunBasis = Pick<Run, 'choice' | 'costRules'> & { readonly refunds: number };

/** Of columns that are there as a whole. */
function basisOf(terms: Terms, columns: EventColumns): RunBasis {
  let refunds = 0;
  for (let row = 0; row < columns.count; row += 1) if (columns.kind[row] === rowKinds.refund) refunds += 1;
  return {
    choice: chooseRules(terms, columns),
    costRules: costRulesByCategory(terms, columns.category?.texts ?? []),
    refunds,
  };
}

/** @param range the days of all rows @param basis what is known of columns that are not there yet */
export function startRun(
  terms: Terms,
  columns: EventColumns,
  range: DayRange,
  { choice, costRules, refunds }: RunBasis = basisOf(terms, columns),
): Run {
  const parties = terms.parties.length;
  const periods = periodTable(range, terms.period);
  const cells = periods.starts.length * parties;
  return {
    terms,
    columns,
    parties,
    periods,
    bases: baseColumns(terms.base, columns),
    choice,
    refundsUntil: refundsUntil(terms, range),
    shares: planShares(terms, columns, range),
    costs: planCosts(terms, range),
    costRules,
    bonuses: planBonuses(terms, range),
    lines: emptyLines(columns.count, parties),
    bonusLines: [],
    changes: {
      entitled: integerColumn(cells),
      held: integerColumn(cells),
      payments: integerColumn(cells),
    },
    refunds: emptyMemory(columns.count, refunds, parties),
    scratch: scratchFor(parties),
  };
}

function refundsUntil({ refundsWithin }: Terms, { first, last }: DayRange): Int32Array | null {
  if (refundsWithin === null) return null;
  return Int32Array.from({ length: last - first + 1 }, (_, day) =>
    addToLocalDate(first + day, refundsWithin),
  );
}

export function inTerm({ starts, ends }: Terms, day: LocalDate): boolean {
  return day >= starts && (ends === null || day <= ends);
}

/**
 * Enters the parts that stand in the scratch: on the line, and in the balances of its period.
 * @param cell where the balances of the period begin
 */
export function post(run: Run, row: number, cell: number, holder: number, base: number): void {
  const { parties, lines, changes, scratch } = run;
  const { parts } = scratch;
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
  parts.forEach((part, party) => {
    writeInteger(lines.parts, row * parties + party, part);
    addInteger(changes.entitled, cell + party, part);
  });
  addInteger(changes.held, cell + holder, base);
}
