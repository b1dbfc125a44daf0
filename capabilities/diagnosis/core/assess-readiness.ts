/**
 * Readiness: eight areas that an alliance leans on, each judged by one answer. The weakest is named, and what is to be
 * mended comes in the order in which it holds an alliance up.
 */
import { type Graded, gradeAnswers } from '#capabilities/questionnaires/core/grade-answers.ts';
import type { Answers, QuestionSet } from '#capabilities/questionnaires/core/question-set.ts';

/**
 * In the order of mending. Without a strength there is nothing to offer, and without a gap agreed on nothing to ask for;
 * without somebody who has the time the rest stays undone; what is not given is not got; process and incentives can
 * still be built while a pilot runs.
 */
export const areas = [
  'core_strength',
  'urgent_gap',
  'team',
  'share_information',
  'share_resources',
  'share_risk',
  'process',
  'incentives',
] as const;
export type Area = (typeof areas)[number];

export const verdicts = ['ready', 'nearly', 'not_ready'] as const;
export type Verdict = (typeof verdicts)[number];

export const areaLevels = ['strong', 'enough', 'weak', 'absent'] as const;
export type AreaLevel = (typeof areaLevels)[number];

export interface AreaResult extends Graded {
  readonly id: Area;
  /** `null`: not known. */
  readonly level: AreaLevel | null;
}

export interface ReadinessResult {
  /** In the order of mending. */
  readonly areas: readonly AreaResult[];
  /** The same where it does not hang on what is missing. */
  readonly verdict: { readonly worst: Verdict; readonly best: Verdict };
  /** The lowest of what is known; of equal ones the first to mend. `null`: nothing is known yet. */
  readonly weakest: Area | null;
  /** Weak and absent areas, absent ones first. */
  readonly mend: readonly Area[];
  readonly basis: readonly string[];
  readonly missing: readonly string[];
}

export function assessReadiness(set: QuestionSet, answers: Answers): ReadinessResult {
  const results = areas.map((area): AreaResult => {
    const graded = gradeAnswers(set, answers, area, [area]);
    const { grade, of } = graded;
    return { ...graded, id: area, level: grade === null ? null : areaLevel(grade, of) };
  });
  const known = results.filter(({ grade }) => grade !== null);
  const mend = ['absent', 'weak'].flatMap((level) => known.filter((one) => one.level === level));
  return {
    areas: results,
    verdict: {
      worst: verdictOf(results.map(({ level }) => level ?? 'absent')),
      best: verdictOf(results.map(({ level }) => level ?? 'strong')),
    },
    weakest: known.reduce<AreaResult | null>(weaker, null)?.id ?? null,
    mend: mend.map(({ id }) => id),
    basis: known.map(({ question }) => question),
    missing: results.filter(({ grade }) => grade === null).map(({ question }) => question),
  };
}

/** Compared as fractions, since a scale and a choice have different best grades. */
function weaker(lowest: AreaResult | null, one: AreaResult): AreaResult {
  if (lowest === null) return one;
  return (one.grade ?? 0) * lowest.of < (lowest.grade ?? 0) * one.of ? one : lowest;
}

/** Nothing there is `absent`, below half of the best grade `weak`, below three quarters `enough`. */
export function areaLevel(grade: number, of: number): AreaLevel {
  if (grade === 0) return 'absent';
  if (grade * 2 < of) return 'weak';
  return grade * 4 < of * 3 ? 'enough' : 'strong';
}

/**
 * Ready: no area is weak. Nearly: one or two are weak, none absent; they can be mended while a partner is looked for.
 * Not ready: an area is absent, or three are weak; then a partner would be let down.
 */
export function verdictOf(levels: readonly AreaLevel[]): Verdict {
  const weak = levels.filter((level) => level === 'weak').length;
  if (levels.includes('absent') || weak > 2) return 'not_ready';
  return weak === 0 ? 'ready' : 'nearly';
}
