/** A newcomer's step on Today: find out what the company lacks; done once there is an objective. */
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { TodayStep } from '#platform/web/today-step.tsx';
import { useAnswer } from './api.ts';
import { diagnosisPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function DiagnosisStep(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const list = useAnswer('GET /api/v1/diagnoses', {});
  const newest = list.data?.diagnoses[0]?.id ?? '';
  const { data } = useAnswer(
    'GET /api/v1/diagnoses/{diagnosis}',
    { params: { diagnosis: newest } },
    { when: newest !== '', worded: true },
  );
  const isWithout = list.data !== undefined && newest === '';
  return (
    <TodayStep
      title={texts('today.title')}
      text={texts('today.text')}
      act={newest === '' ? texts('today.begin') : texts('today.goOn')}
      to={diagnosisPath(organisation.id)}
      done={isWithout ? false : data === undefined ? null : data.diagnosis.objective !== null}
    />
  );
}
