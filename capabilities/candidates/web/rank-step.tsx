/** A newcomer's step on Today: rank candidates; done once two of one selection have scores. */
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { TodayStep } from '#platform/web/today-step.tsx';
import { useAnswer } from './api.ts';
import { newSelectionPath, selectionPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function RankStep(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { data } = useAnswer('GET /api/v1/selections', {});
  const [newest] = data?.selections ?? [];
  return (
    <TodayStep
      title={texts('step.title')}
      text={texts('step.text')}
      act={newest === undefined ? texts('step.begin') : texts('step.goOn')}
      to={
        newest === undefined ? newSelectionPath(organisation.id) : selectionPath(organisation.id, newest.id)
      }
      done={data === undefined ? null : data.selections.some(({ ranked }) => ranked > 1)}
    />
  );
}
