import { newestDiagnosis } from '#capabilities/diagnosis/server/newest-diagnosis.ts';
import { readDiagnosis } from '#capabilities/diagnosis/server/read-diagnosis.ts';
import { invariant } from '#kernel/invariant.ts';
import { diagnosisSteps } from '../../core/parts/diagnosis.ts';
import type { ReadPart } from '../read-part.ts';

/** What the newest diagnosis asks for. */
export const readDiagnosisPart: ReadPart = async (tx, { organisation }) => {
  const diagnosis = await newestDiagnosis(tx, organisation);
  if (diagnosis === null) return diagnosisSteps({ newest: null });
  const read = await readDiagnosis(tx, { organisation, diagnosis });
  invariant(read.ok, 'the newest diagnosis is there');
  return diagnosisSteps({ newest: { id: diagnosis, steps: read.value.steps } });
};
