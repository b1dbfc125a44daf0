/** What facts add to Today: the step of bringing in one's sales. */
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { TodayStep } from '#platform/web/today-step.tsx';
import { useAnswer } from './api.ts';
import { importSalesPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function ImportStep(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { data } = useAnswer('GET /api/v1/sales/held', {});
  return (
    <TodayStep
      title={texts('today.step')}
      text={texts('today.stepText')}
      act={texts('today.act')}
      to={importSalesPath(organisation.id)}
      done={data === undefined ? null : data.days !== null}
    />
  );
}
