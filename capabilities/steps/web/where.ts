/** Where a step is taken: the addresses of the capabilities it belongs to. */
import { alliancePath, newAlliancePath } from '#capabilities/alliances/web/paths.ts';
import { approachesPath, approachPath, meetingPath } from '#capabilities/approach/web/paths.ts';
import { newSelectionPath, selectionPath } from '#capabilities/candidates/web/paths.ts';
import { contractsPath } from '#capabilities/contracts/web/paths.ts';
import { decidePath } from '#capabilities/decisions/web/paths.ts';
import { dependencyPath } from '#capabilities/dependency/web/paths.ts';
import { diagnosisPath, needsPath, objectivePath, readinessPath } from '#capabilities/diagnosis/web/paths.ts';
import { diligencePath } from '#capabilities/diligence/web/paths.ts';
import { accountsPath, planPath, plansPath } from '#capabilities/diversification/web/paths.ts';
import { importSalesPath } from '#capabilities/facts/web/paths.ts';
import { stressPath } from '#capabilities/stress/web/paths.ts';
import type { StepView } from '../core/contract.ts';

export function whereOf(step: StepView, organisation: string): string {
  const { selection = '', candidate = '', meeting = '', alliance = '', diagnosis = '', plan = '' } = step.ids;
  switch (step.page) {
    case 'import':
      return importSalesPath(organisation);
    case 'dependency':
      return dependencyPath(organisation);
    case 'contracts':
      return contractsPath(organisation);
    case 'stress':
      return stressPath(organisation);
    case 'plans':
      return plansPath(organisation);
    case 'plan':
      return planPath(organisation, plan);
    case 'accounts':
      return accountsPath(organisation);
    case 'diagnosis':
      return diagnosisPath(organisation);
    case 'needs':
      return needsPath(organisation, diagnosis);
    case 'readiness':
      return readinessPath(organisation, diagnosis);
    case 'objective':
      return objectivePath(organisation, diagnosis);
    case 'new_selection':
      return newSelectionPath(organisation);
    case 'selection':
      return selectionPath(organisation, selection);
    case 'diligence':
      return diligencePath(organisation, selection, candidate);
    case 'decide':
      return decidePath(organisation, selection);
    case 'approaches':
      return approachesPath(organisation);
    case 'approach':
      return approachPath(organisation, selection, candidate);
    case 'meeting':
      return meetingPath(organisation, selection, candidate, meeting);
    case 'new_alliance':
      return newAlliancePath(organisation);
    case 'alliance':
      return alliancePath(organisation, alliance);
  }
}
