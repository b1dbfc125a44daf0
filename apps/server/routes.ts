/** Every route of the product: one visible list, in the order of an alliance's life. */
import { agreementRoutes } from '#capabilities/agreements/server/routes.ts';
import { allianceRoutes } from '#capabilities/alliances/server/routes.ts';
import { approachRoutes } from '#capabilities/approach/server/routes.ts';
import { calendarRoutes } from '#capabilities/calendar/server/routes.ts';
import { candidateRoutes } from '#capabilities/candidates/server/routes.ts';
import { contractsRoutes } from '#capabilities/contracts/server/routes.ts';
import { decisionRoutes } from '#capabilities/decisions/server/routes.ts';
import { dependencyRoutes } from '#capabilities/dependency/server/routes.ts';
import { diagnosisRoutes } from '#capabilities/diagnosis/server/routes.ts';
import { diligenceRoutes } from '#capabilities/diligence/server/routes.ts';
import { diversificationRoutes } from '#capabilities/diversification/server/routes.ts';
import { factsRoutes } from '#capabilities/facts/server/routes.ts';
import { fileRoutes } from '#capabilities/files/server/routes.ts';
import { keysRoutes } from '#capabilities/keys/server/routes.ts';
import { organisationRoutes } from '#capabilities/organisations/server/routes.ts';
import { questionnaireRoutes } from '#capabilities/questionnaires/server/routes.ts';
import { recordRoutes } from '#capabilities/record/server/routes.ts';
import { sampleRoutes } from '#capabilities/samples/server/routes.ts';
import { checkExample } from '#capabilities/settlement/core/check-example.ts';
import { checkTerms } from '#capabilities/settlement/core/check-terms.ts';
import { settlementRoutes } from '#capabilities/settlement/server/routes.ts';
import { sharingRoutes } from '#capabilities/sharing/server/routes.ts';
import { stepsRoutes } from '#capabilities/steps/server/routes.ts';
import { stressRoutes } from '#capabilities/stress/server/routes.ts';
import type { Binding } from '#platform/http/serve.ts';
import { questionSets } from './question-sets.ts';

export const routes: readonly Binding[] = [
  ...organisationRoutes,
  ...fileRoutes,
  ...questionnaireRoutes(questionSets),
  ...factsRoutes,
  ...diagnosisRoutes,
  ...candidateRoutes,
  ...diligenceRoutes,
  ...approachRoutes,
  ...decisionRoutes,
  ...dependencyRoutes,
  ...contractsRoutes,
  ...stressRoutes,
  ...diversificationRoutes,
  ...calendarRoutes,
  ...recordRoutes,
  ...allianceRoutes,
  ...keysRoutes,
  ...agreementRoutes(checkExample, checkTerms),
  ...sharingRoutes,
  ...settlementRoutes,
  ...stepsRoutes,
  ...sampleRoutes,
];
