import type { ReactNode } from 'react';
import { Today } from '#capabilities/organisations/web/today.tsx';
import { todayPanels, todaySteps } from './today-panels.tsx';

export function TodayScreen(): ReactNode {
  return <Today steps={todaySteps} panels={todayPanels} />;
}
