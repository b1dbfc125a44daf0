import type { ReactNode } from 'react';
import { Today } from '#capabilities/organisations/web/today.tsx';
import { NextSteps } from '#capabilities/steps/web/today.tsx';
import { askedPanels, knownPanels } from './today-panels.tsx';

export function TodayScreen(): ReactNode {
  return <Today asked={askedPanels} steps={<NextSteps />} known={knownPanels} />;
}
