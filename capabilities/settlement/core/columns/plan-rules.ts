/** The rules of the terms as numbers in tables, beside the rules themselves for what doubles cannot hold. */
import type { BonusRule, CostRule, ShareRule, Split, Step, Terms } from '../terms.ts';
import { type DayRange, type PeriodTable, windowTable } from './calendar.ts';
import type { EventColumns } from './event-columns.ts';
import { type IntegerColumn, integerColumn, largestProduct, largestSafe } from './integer-column.ts';

/** Rates as weights of a scale; the splits of the steps of a tiers rule follow each other. */
interface Weights {
  /** At step × parties + party. */
  readonly weights: Float64Array;
  readonly scale: number;
  /** The largest amount whose product with the scale is exact on doubles; -1 where even the scale is not. */
  readonly limit: number;
}

/** A share rule. One shape for all kinds, so that the loop over millions of sales always meets the same one. */
export interface SharePlan extends Weights {
  readonly way: 'split' | 'marginal' | 'whole' | 'roles' | 'fee';
  readonly rule: ShareRule;
  /** The end of each step, of which other ways of sharing have one; infinity for none or where no safe integer reaches it. */
  readonly upTo: Float64Array;
  readonly windows: PeriodTable | null;
  readonly counters: IntegerColumn;
  /** Mode whole, by window: the highest step reached; and at window × parties + party what was shared in all. */
  readonly reached: Uint32Array;
  readonly shared: IntegerColumn;
  readonly fee: number;
  readonly feeTo: number;
  readonly roles: readonly RolePlan[];
  /** The party of roles that nobody played. */
  readonly otherwise: number;
}

export interface RolePlan {
  readonly role: string;
  readonly weight: number;
  /** By row: the party, or -1. */
  readonly players: Int16Array;
}

export interface CostPlan extends Weights {
  readonly rule: CostRule;
  /** Infinity where there is none or no safe integer reaches it. */
  readonly cap: number;
  readonly windows: PeriodTable | null;
  /** Shared so far, by window. */
  readonly shared: IntegerColumn;
}

export interface BonusPlan {
  readonly rule: BonusRule;
  /** Infinity where no safe integer reaches it. */
  readonly reaches: number;
  readonly windows: PeriodTable;
  readonly sums: IntegerColumn;
  /** By window: 1 while it is owed. */
  readonly owed: Uint8Array;
}

export function planShares(terms: Terms, columns: EventColumns, range: DayRange): readonly SharePlan[] {
  const parties = terms.parties.length;
  return terms.shares.map((rule) => {
    const windows = rule.kind === 'tiers' ? windowTable(range, rule.per) : null;
    const windowCount = windows?.starts.length ?? 0;
    return {
      way: rule.kind === 'tiers' ? rule.mode : rule.kind,
      rule,
      ...(rule.kind === 'roles' ? weightsOf([], rule.scale) : weightsOf(splitsOf(rule))),
      upTo: Float64Array.from(stepsOf(rule), ({ upTo }) => numberOf(upTo)),
      windows,
      counters: integerColumn(windowCount),
      reached: new Uint32Array(windowCount),
      shared: integerColumn(windowCount * parties),
      fee: rule.kind === 'fee' ? numberOf(rule.amount) : 0,
      feeTo: rule.kind === 'fee' ? rule.to : 0,
      roles: rule.kind === 'roles' ? rule.roles.map((rate) => rolePlan(rate, columns)) : [],
      otherwise: rule.kind === 'roles' ? rule.otherwise : 0,
    };
  });
}

function stepsOf(rule: ShareRule): readonly Pick<Step, 'upTo'>[] {
  return rule.kind === 'tiers' ? rule.steps : [{ upTo: null }];
}

function splitsOf(rule: Exclude<ShareRule, { kind: 'roles' }>): readonly Split[] {
  if (rule.kind === 'tiers') return rule.steps.map(({ split }) => split);
  return [rule.kind === 'fee' ? rule.rest : rule.split];
}

function rolePlan(
  { role, weight }: { readonly role: string; readonly weight: bigint },
  columns: EventColumns,
) {
  const players = columns.roles.get(role) ?? new Int16Array(columns.count).fill(-1);
  return { role, weight: Number(weight), players };
}

function weightsOf(splits: readonly Split[], whole: bigint = splits[0]?.scale ?? 1n): Weights {
  const scale = Number(whole);
  const limit = Math.floor(largestProduct / scale);
  return {
    weights: Float64Array.from(splits.flatMap(({ weights }) => weights.map(Number))),
    scale,
    limit: limit < 1 ? -1 : limit,
  };
}

function numberOf(amount: bigint | null): number {
  return amount === null || amount > BigInt(largestSafe) ? Number.POSITIVE_INFINITY : Number(amount);
}

export function planCosts(terms: Terms, range: DayRange): readonly CostPlan[] {
  return terms.costs.map((rule) => {
    const windows = rule.cap === null ? null : windowTable(range, rule.cap.per);
    return {
      rule,
      ...weightsOf([rule.split]),
      cap: numberOf(rule.cap?.amount ?? null),
      windows,
      shared: integerColumn(windows?.starts.length ?? 0),
    };
  });
}

export function planBonuses(terms: Terms, range: DayRange): readonly BonusPlan[] {
  return terms.bonuses.map((rule) => {
    const windows = windowTable(range, rule.per);
    const count = windows.starts.length;
    return {
      rule,
      reaches: numberOf(rule.reaches),
      windows,
      sums: integerColumn(count),
      owed: new Uint8Array(count),
    };
  });
}

/** By code of a category (0: none is given): the first rule for it, or -1. */
export function costRulesByCategory(terms: Terms, categories: readonly string[]): number[] {
  return ['', ...categories].map((text) => costRuleOf(terms, text));
}

/** The first rule for a category, or -1. */
export function costRuleOf({ costs }: Terms, category: string): number {
  return costs.findIndex((rule) => rule.category === '*' || rule.category === category);
}
