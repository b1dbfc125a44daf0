import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { checkObjective } from '../core/check-objective.ts';
import type { Objective } from '../core/objective.ts';
import {
  type ObjectiveGap,
  type ObjectiveWarning,
  objectiveGaps,
  objectiveWarnings,
} from '../core/objective-gaps.ts';
import { readDiagnosis } from './read-diagnosis.ts';
import { type DiagnosisPlace, type Doing, lockDiagnoses, saveObjective } from './store.ts';

export interface WrittenObjective {
  readonly version: number;
  readonly gaps: readonly ObjectiveGap[];
  readonly warnings: readonly ObjectiveWarning[];
}

/** Keeps the objective of the newest diagnosis, however incomplete; answers with what it lacks and what speaks against it. */
export async function writeObjective(
  tx: Transaction,
  place: DiagnosisPlace,
  { by, at }: Doing,
  wish: Objective,
  seen: number,
): Promise<Decision<WrittenObjective>> {
  await lockDiagnoses(tx, place.organisation);
  const found = await readDiagnosis(tx, place);
  if (!found.ok) return found;
  const { row, closed, objective: before, needs } = found.value;
  if (closed) return refuse('diagnosis_is_closed');
  if ((before?.version ?? 0) !== seen) {
    const who = before === null ? '' : ((await namesOf(tx, [before.changedBy])).get(before.changedBy) ?? '');
    return refuse('objective_was_changed', { path: 'version', values: { who } });
  }
  const checked = checkObjective(wish, row.begunAt.toISOString().slice(0, 10));
  if (!checked.ok) return checked;
  const version = seen + 1;
  await saveObjective(tx, place, checked.value, version, { by, at });
  return accept({
    version,
    gaps: objectiveGaps(checked.value),
    warnings: objectiveWarnings(checked.value, needs.largest),
  });
}
