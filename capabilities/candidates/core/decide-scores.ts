/** Which of a person's scores change, and whether each may: on the scale, and not over what was written meanwhile. */
import { accept, type Decision } from '#kernel/decision.ts';
import { clip } from './clip.ts';
import { templateScale } from './criteria-template.ts';
import { refuseFaults, type SelectionFault, type SelectionRefusal } from './refusals.ts';

export interface ScoreWish {
  readonly criterion: string;
  /** `null`: not known. */
  readonly value: number | null;
  readonly evidence: string;
  /** The version the person saw; 0 where they saw none. */
  readonly version: number;
}

export interface StoredScore extends ScoreWish {}

/**
 * @param criteria ids of the selection's criteria as they count now
 * @param stored the person's own scores of this candidate
 * @returns the scores to write, each with its next version; none where nothing differs
 */
export function decideScores(
  wishes: readonly ScoreWish[],
  criteria: ReadonlySet<string>,
  stored: readonly StoredScore[],
): Decision<readonly StoredScore[], SelectionRefusal> {
  const faults: SelectionFault[] = [];
  const seen = new Set<string>();
  const changes = wishes.flatMap((wish, index): readonly StoredScore[] => {
    const path = `scores[${index}]`;
    const { min, max } = templateScale;
    if (!criteria.has(wish.criterion))
      faults.push({ code: 'criterion_not_found', path: `${path}.criterion` });
    if (seen.has(wish.criterion)) faults.push({ code: 'score_is_repeated', path: `${path}.criterion` });
    seen.add(wish.criterion);
    if (wish.value !== null && !(wish.value >= min && wish.value <= max)) {
      faults.push({
        code: 'score_is_outside_scale',
        path: `${path}.value`,
        values: { value: wish.value, min, max },
      });
    }
    const before = stored.find(({ criterion }) => criterion === wish.criterion);
    const isSame =
      before === undefined
        ? wish.value === null && wish.evidence === ''
        : before.value === wish.value && before.evidence === wish.evidence;
    if (isSame) return [];
    if (before !== undefined && before.version !== wish.version) faults.push(changedMeanwhile(before, path));
    return [{ ...wish, version: (before?.version ?? 0) + 1 }];
  });
  const [first, ...rest] = faults;
  return first === undefined ? accept(changes) : refuseFaults(first, rest);
}

/** Says what stands there now, so that nobody writes over it unseen. */
function changedMeanwhile({ value, evidence }: StoredScore, path: string): SelectionFault {
  const values = {
    known: value === null ? 'no' : 'yes',
    value: value ?? '',
    reason: evidence === '' ? 'no' : 'yes',
    evidence: clip(evidence),
  };
  return { code: 'score_was_changed', path: `${path}.value`, values };
}
