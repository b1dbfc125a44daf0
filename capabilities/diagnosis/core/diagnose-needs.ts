/**
 * Need signs: how strongly the answers speak for a new market, a new channel or more capability, and why. Each need has
 * five signs of equal weight, graded from 0 (not so) to 3 (fully so).
 */
import {
  type Graded,
  type GradeSum,
  gradeAnswers,
  sumGrades,
} from '#capabilities/questionnaires/core/grade-answers.ts';
import type { Answers, QuestionSet } from '#capabilities/questionnaires/core/question-set.ts';
import { type Need, needs } from './need.ts';

/** The signs of each need, with the questions that ask for them, from the general to the close. */
export const signs = {
  market: {
    growth_slows: ['growth_slows'],
    demand_elsewhere: ['demand_elsewhere'],
    branch_costs: ['branch_costs'],
    entry_barriers: ['entry_barriers'],
    speed_decides: ['speed_decides'],
  },
  channel: {
    one_source: ['one_source'],
    costly_leads: ['costly_leads'],
    thin_sales_team: ['thin_sales_team'],
    no_partner_model: ['wants_sellers', 'no_partner_model'],
    burned_money: ['tried_channels', 'burned_money'],
  },
  capability: {
    owner_decides_all: ['owner_decides_all'],
    unmeasured_marketing: ['unmeasured_marketing'],
    few_key_people: ['few_key_people'],
    no_standard_process: ['no_standard_process'],
    technology_start: ['wants_technology', 'technology_start'],
  },
} as const satisfies Readonly<Record<Need, Readonly<Record<string, readonly string[]>>>>;

export const needLevels = ['none', 'some', 'clear', 'urgent'] as const;
export type NeedLevel = (typeof needLevels)[number];

export interface NeedResult {
  readonly need: Need;
  /** Where answers are missing, the level is between the two. */
  readonly level: { readonly least: NeedLevel; readonly most: NeedLevel };
  readonly sum: GradeSum;
  /** Strongest first, those without a grade last. */
  readonly signs: readonly Graded[];
}

export interface NeedsResult {
  /** In the order of the questions. */
  readonly needs: readonly NeedResult[];
  readonly largest: LargestNeed;
}

export type LargestNeed =
  /** No sign speaks for any need, whatever is still to be answered. */
  | { readonly kind: 'none' }
  /** One need, or several that are level: the same whatever the missing answers turn out to be. */
  | { readonly kind: 'sure'; readonly needs: readonly Need[] }
  /** These lead by what is known; the answers to these questions could change that. */
  | { readonly kind: 'open'; readonly needs: readonly Need[]; readonly missing: readonly string[] };

export function diagnoseNeeds(set: QuestionSet, answers: Answers): NeedsResult {
  const results = needs.map((need) => needResult(set, answers, need));
  return { needs: results, largest: largestNeed(results) };
}

function needResult(set: QuestionSet, answers: Answers, need: Need): NeedResult {
  const graded = Object.entries<readonly string[]>(signs[need]).map(([id, asked]) =>
    gradeAnswers(set, answers, id, asked),
  );
  const sum = sumGrades(graded);
  const worst = Math.max(0, ...graded.map(({ grade }) => grade ?? 0));
  const worstPossible = Math.max(0, ...graded.map(({ grade, of }) => grade ?? of));
  return {
    need,
    level: { least: needLevel(sum.least, sum.of, worst), most: needLevel(sum.most, sum.of, worstPossible) },
    sum,
    signs: graded.toSorted((one, other) => (other.grade ?? -1) - (one.grade ?? -1)),
  };
}

/**
 * Quarters of what the grades could add up to: below one `none`, below two `some`, below three `clear`, else `urgent`.
 * One sign that is fully there is at least `some`: four good answers must not hide it.
 *
 * @param worst the highest single grade, out of 3
 */
export function needLevel(points: number, of: number, worst: number): NeedLevel {
  if (points * 4 >= of * 3) return 'urgent';
  if (points * 4 >= of * 2) return 'clear';
  return points * 4 >= of || worst === 3 ? 'some' : 'none';
}

function largestNeed(results: readonly NeedResult[]): LargestNeed {
  const missing = results.flatMap(({ sum }) => sum.missing);
  const best = Math.max(...results.map(({ sum }) => sum.least));
  const leading = results.filter(({ sum }) => sum.least === best);
  const names = leading.map(({ need }) => need);
  if (missing.length === 0) {
    return results.every(({ level }) => level.most === 'none')
      ? { kind: 'none' }
      : { kind: 'sure', needs: names };
  }
  const [leader] = leading;
  const others = results.filter((one) => one !== leader);
  if (leading.length === 1 && leader !== undefined && leader.level.least !== 'none') {
    // The leader stays ahead even if every missing answer speaks for the others.
    if (others.every(({ sum }) => sum.most < leader.sum.least)) return { kind: 'sure', needs: names };
  }
  return { kind: 'open', needs: best === 0 ? [] : names, missing };
}
