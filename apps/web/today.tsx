import type { ReactNode } from 'react';
import { Today } from '#capabilities/organisations/web/today.tsx';
import { NextSteps } from '#capabilities/steps/web/today.tsx';
import { todayPanels } from './today-panels.tsx';

export function TodayScreen(): ReactNode {
  return <Today steps={<NextSteps />} panels={todayPanels} />;
}
