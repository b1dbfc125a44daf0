/** A selection as the two files of `entente score`: the model, and the rows of candidates with each evaluator's scores. */
import { at } from './at.ts';
import { templateScale } from './criteria-template.ts';
import { labelCriteria } from './label-criteria.ts';
import type { Direction, Scale, Thresholds } from './model.ts';
import type { SelectionCandidate, SelectionCriterion, SelectionScore } from './selection.ts';

export interface ScoreFiles {
  readonly model: {
    readonly criteria: readonly {
      readonly id: string;
      readonly weight: number;
      readonly direction: Direction;
      readonly mustBeAtLeast?: number;
    }[];
    readonly scale: Scale;
    /** By the criterion's id; absent where none has any. */
    readonly thresholds?: Readonly<Record<string, Thresholds>>;
  };
  /** With the header. */
  readonly rows: readonly (readonly string[])[];
}

export interface FileContent {
  readonly criteria: readonly SelectionCriterion[];
  readonly candidates: readonly SelectionCandidate[];
  readonly scores: readonly SelectionScore[];
}

/** Evaluators are written as numbers: their names are nobody's business where the files go. */
export function writeFiles({ criteria, candidates, scores }: FileContent): ScoreFiles {
  const labels = labelCriteria(criteria);
  const evaluators = [...new Set(scores.map(({ evaluator }) => evaluator))].sort();
  const thresholds = criteria.flatMap((one, index): [string, Thresholds][] =>
    one.thresholds === null ? [] : [[at(labels, index), one.thresholds]],
  );
  const model = {
    criteria: criteria.map(({ weight, direction, mustBeAtLeast }, index) => ({
      id: at(labels, index),
      weight,
      direction,
      ...(mustBeAtLeast === null ? {} : { mustBeAtLeast }),
    })),
    scale: templateScale,
    ...(thresholds.length === 0 ? {} : { thresholds: Object.fromEntries(thresholds) }),
  };
  const rows = candidates.flatMap(({ id, name, size }) => {
    const given = scores.filter((score) => score.candidate === id);
    const people = evaluators.filter((who) => given.some(({ evaluator }) => evaluator === who));
    return (people.length === 0 ? [null] : people).map((who) => [
      name.normalize('NFC'),
      who === null ? '' : String(evaluators.indexOf(who) + 1),
      size === null ? '' : String(size),
      ...criteria.map((criterion) => {
        const found = given.find((one) => one.evaluator === who && one.criterion === criterion.id);
        return String(found?.value ?? '');
      }),
    ]);
  });
  return { model, rows: [['candidate', 'evaluator', 'size', ...labels], ...rows] };
}
