/** The rules of the terms as numbers in tables, beside the rules themselves for what doubles cannot hold. */
import { invariant } from '#kernel/invariant.ts';
import type { Condition, CostRule, Split, Step, Terms } from '../terms.ts';
import { type DayRange, type PeriodTable, windowTable } from './calendar.ts';
import { type CoveredRule, isCovered } from './can-use-columns.ts';
import type { EventColumns, TextColumn } from './event-columns.ts';
import { type IntegerColumn, integerColumn, largestProduct, largestSafe } from './integer-column.ts';

/** Rates as weights of a scale; the splits of the steps of a tiers rule follow each other. */
interface Weights {
  /** At step × parties + party. */
  readonly weights: Float64Array;
  readonly scale: number;
  /** The largest amount whose product with the scale is exact on doubles; -1 where even the scale is not. */
  readonly limit: number;
}

export interface SharePlan extends Weights {
  readonly rule: CoveredRule;
  readonly conditions: readonly { readonly codes: Uint32Array; readonly allowed: Uint8Array }[];
  /** The end of each step; infinity where there is none or no safe integer reaches it. */
  readonly upTo: Float64Array;
  readonly windows: PeriodTable | null;
  readonly counters: IntegerColumn;
}

export interface CostPlan extends Weights {
  readonly rule: CostRule;
  /** Infinity where there is none or no safe integer reaches it. */
  readonly cap: number;
  readonly windows: PeriodTable | null;
  /** Shared so far, by window. */
  readonly shared: IntegerColumn;
}

export function planShares(terms: Terms, columns: EventColumns, range: DayRange): readonly SharePlan[] {
  return terms.shares.map((rule) => {
    invariant(isCovered(rule), 'terms are asked with canUseColumns first');
    const windows = rule.kind === 'tiers' ? windowTable(range, rule.per) : null;
    const steps: readonly Pick<Step, 'upTo' | 'split'>[] =
      rule.kind === 'tiers' ? rule.steps : [{ upTo: null, split: rule.split }];
    return {
      rule,
      conditions: rule.when.map((condition) => conditionTable(condition, columns)),
      ...weightsOf(steps.map(({ split }) => split)),
      upTo: Float64Array.from(steps, ({ upTo }) => limitOf(upTo)),
      windows,
      counters: integerColumn(windows?.starts.length ?? 0),
    };
  });
}

function conditionTable({ field, values }: Condition, { count, conditions }: EventColumns) {
  const { codes, texts }: TextColumn = conditions[field] ?? { codes: new Uint32Array(count), texts: [] };
  const allowed = new Uint8Array(texts.length + 1);
  texts.forEach((text, index) => {
    allowed[index + 1] = values.has(text) ? 1 : 0;
  });
  return { codes, allowed };
}

function weightsOf(splits: readonly Split[]): Weights {
  const scale = Number(splits[0]?.scale ?? 1n);
  const limit = Math.floor(largestProduct / scale);
  return {
    weights: Float64Array.from(splits.flatMap(({ weights }) => weights.map(Number))),
    scale,
    limit: limit < 1 ? -1 : limit,
  };
}

function limitOf(amount: bigint | null): number {
  return amount === null || amount > BigInt(largestSafe) ? Number.POSITIVE_INFINITY : Number(amount);
}

export function planCosts(terms: Terms, range: DayRange): readonly CostPlan[] {
  return terms.costs.map((rule) => {
    const windows = rule.cap === null ? null : windowTable(range, rule.cap.per);
    return {
      rule,
      ...weightsOf([rule.split]),
      cap: limitOf(rule.cap?.amount ?? null),
      windows,
      shared: integerColumn(windows?.starts.length ?? 0),
    };
  });
}

/** By code of a category (0: none is given): the first rule for it, or -1. */
export function costRulesByCategory(terms: Terms, category: TextColumn | null): Int16Array {
  return Int16Array.from(['', ...(category?.texts ?? [])], (text) =>
    terms.costs.findIndex((rule) => rule.category === '*' || rule.category === text),
  );
}

/** The first rule that fits a sale, or -1. */
export function ruleOf(shares: readonly SharePlan[], row: number): number {
  for (let index = 0; index < shares.length; index += 1) {
    const plan = shares[index];
    if (plan !== undefined && fits(plan, row)) return index;
  }
  return -1;
}

function fits({ conditions }: SharePlan, row: number): boolean {
  for (let index = 0; index < conditions.length; index += 1) {
    const condition = conditions[index];
    if (condition !== undefined && condition.allowed[condition.codes[row] ?? 0] !== 1) return false;
  }
  return true;
}
