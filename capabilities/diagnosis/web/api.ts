import type { DependencyRoute } from '#capabilities/dependency/core/contract.ts';
import type { DiversificationRoute } from '#capabilities/diversification/core/contract.ts';
import type { FactsRoute } from '#capabilities/facts/core/contract.ts';
import type { FileRoute } from '#capabilities/files/core/contract.ts';
import type { QuestionnaireRoute } from '#capabilities/questionnaires/core/contract.ts';
import { apiOf } from '#platform/web/api.ts';
import { useParam } from '#platform/web/go.tsx';
import type { DiagnosisAnswer, DiagnosisRoute } from '../core/contract.ts';

export const { useAnswer, useSend, useClient } = apiOf<
  DiagnosisRoute | QuestionnaireRoute | FileRoute | FactsRoute | DependencyRoute | DiversificationRoute
>();

export type Diagnosis = DiagnosisAnswer;
export type NeedOfDiagnosis = Diagnosis['needs'][number];
export type ObjectiveOfDiagnosis = NonNullable<Diagnosis['objective']>;

/** The diagnosis of the address; what colleagues answer in it appears by itself. */
export function useDiagnosis() {
  const diagnosis = useParam('diagnosis');
  return useAnswer(
    'GET /api/v1/diagnoses/{diagnosis}',
    { params: { diagnosis } },
    { everyMillis: 20_000, worded: true },
  );
}
