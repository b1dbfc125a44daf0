import { at } from './at.ts';
import type { Candidate } from './candidate.ts';
import { type Criterion, tolerance } from './model.ts';

/** Evaluators who differ by more than this part of the scale should talk. */
const partToTalkAbout = 0.3;

/** What the evaluators of one candidate say together. */
export interface AveragedEvaluations {
  /** In the order of the criteria: the mean of those who gave a value, `null` if nobody did. */
  readonly values: readonly (number | null)[];
  /** Criterion id to sample standard deviation, where at least two gave a value. */
  readonly spread: Readonly<Record<string, number>>;
  /** Criteria on which the highest and the lowest value are too far apart to leave it at a mean. */
  readonly talkAbout: readonly {
    readonly criterion: string;
    readonly lowest: number;
    readonly highest: number;
  }[];
}

export function averageEvaluations(
  { evaluations }: Candidate,
  criteria: readonly Criterion[],
): AveragedEvaluations {
  const values: (number | null)[] = [];
  const spread: [string, number][] = [];
  const talkAbout: { criterion: string; lowest: number; highest: number }[] = [];
  for (const { id, scale } of criteria) {
    const given = evaluations.flatMap(({ scores }) => scores.get(id) ?? []);
    if (given.length < 2) {
      values.push(given.length === 0 ? null : at(given, 0));
      continue;
    }
    const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
    const squares = given.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    values.push(mean);
    spread.push([id, Math.sqrt(squares / (given.length - 1))]);
    const [lowest, highest] = [Math.min(...given), Math.max(...given)];
    const limit = scale === null ? Number.POSITIVE_INFINITY : partToTalkAbout * (scale.max - scale.min);
    if (highest - lowest > limit + tolerance) talkAbout.push({ criterion: id, lowest, highest });
  }
  return { values, spread: Object.fromEntries(spread), talkAbout };
}
