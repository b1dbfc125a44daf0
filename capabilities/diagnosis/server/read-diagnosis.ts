import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { readSheet, type Sheet } from '#capabilities/questionnaires/server/read-sheet.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { assessReadiness, type ReadinessResult } from '../core/assess-readiness.ts';
import { diagnoseNeeds, type NeedsResult } from '../core/diagnose-needs.ts';
import { nextSteps, type StepCode } from '../core/next-steps.ts';
import {
  type ObjectiveGap,
  type ObjectiveWarning,
  objectiveGaps,
  objectiveWarnings,
} from '../core/objective-gaps.ts';
import { diagnosisSets } from '../core/question-sets.ts';
import {
  type DiagnosisPlace,
  type DiagnosisRow,
  type KeptObjective,
  listDiagnoses,
  loadObjective,
} from './store.ts';

export interface WholeDiagnosis {
  readonly row: DiagnosisRow;
  /** A newer one has begun. */
  readonly closed: boolean;
  readonly needsSheet: Sheet;
  readonly readinessSheet: Sheet;
  readonly needs: NeedsResult;
  readonly readiness: ReadinessResult;
  readonly objective: KeptObjective | null;
  readonly gaps: readonly ObjectiveGap[];
  readonly warnings: readonly ObjectiveWarning[];
  readonly steps: readonly StepCode[];
  readonly names: ReadonlyMap<Id, string>;
}

/** A diagnosis with all that follows from its answers. */
export async function readDiagnosis(
  tx: Transaction,
  place: DiagnosisPlace,
): Promise<Decision<WholeDiagnosis>> {
  const all = await listDiagnoses(tx, place.organisation);
  const row = all.find(({ id }) => id === place.diagnosis);
  if (row === undefined) return refuse('diagnosis_not_found');
  const needsSheet = await sheetOf(tx, place.organisation, row.needsSheet);
  const readinessSheet = await sheetOf(tx, place.organisation, row.readinessSheet);
  const kept = (await loadObjective(tx, place)) ?? null;
  const needs = diagnoseNeeds(needsSheet.set, needsSheet.answers);
  const readiness = assessReadiness(readinessSheet.set, readinessSheet.answers);
  const objective = kept?.objective ?? null;
  const gaps = objective === null ? [] : objectiveGaps(objective);
  const warnings = objective === null ? [] : objectiveWarnings(objective, needs.largest);
  return accept({
    row,
    closed: row !== all[0],
    needsSheet,
    readinessSheet,
    needs,
    readiness,
    objective: kept,
    gaps,
    warnings,
    steps: nextSteps({ needs, readiness, objective, gaps, warnings }),
    names: await namesOf(tx, [row.begunBy, ...(kept === null ? [] : [kept.changedBy])]),
  });
}

async function sheetOf(tx: Transaction, organisation: Id, sheet: Id): Promise<Sheet> {
  const read = await readSheet(tx, diagnosisSets, { organisation, sheet });
  invariant(read.ok, 'a diagnosis has its sheets');
  return read.value;
}
