import { beginSheet } from '#capabilities/questionnaires/server/begin-sheet.ts';
import { closeSheet } from '#capabilities/questionnaires/server/close-sheet.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { newestNeedSigns, newestReadiness } from '../core/question-sets.ts';
import { insertDiagnosis, lockDiagnoses } from './store.ts';

export const mostDiagnoses = 100;

export interface BegunDiagnosis {
  readonly id: Id;
  readonly sheets: { readonly needs: Id; readonly readiness: Id };
}

/** Begins a diagnosis on two empty sheets; those of the one before are closed, so that it can be read as it was. */
export async function beginDiagnosis(
  tx: Transaction,
  services: Services,
  organisation: Id,
  by: Id,
): Promise<Decision<BegunDiagnosis>> {
  const before = await lockDiagnoses(tx, organisation);
  if (before.length >= mostDiagnoses) {
    return refuse('there_are_too_many_diagnoses', { values: { most: mostDiagnoses } });
  }
  const doing = { by, at: services.clock.now() };
  const [last] = before;
  for (const sheet of last === undefined ? [] : [last.needsSheet, last.readinessSheet]) {
    await closeSheet(tx, { organisation, sheet }, doing);
  }
  const sheets = {
    needs: await beginSheet(tx, services, organisation, newestNeedSigns, by),
    readiness: await beginSheet(tx, services, organisation, newestReadiness, by),
  };
  const id = services.newId();
  await insertDiagnosis(tx, { organisation, diagnosis: id }, sheets, doing);
  return accept({ id, sheets });
}
