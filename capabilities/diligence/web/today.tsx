/** What due diligence adds to Today: what of it waits for the person who looks. */
import type { ReactNode } from 'react';
import { dayText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { TodayNotice } from '#platform/web/today-notice.tsx';
import { useAnswer } from './api.ts';
import { diligencePath } from './paths.ts';
import { useTexts } from './texts.ts';

export function OwnDiligence(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { data } = useAnswer('GET /api/v1/diligence', {}, { everyMillis: 60_000 });
  return data?.candidates
    .filter(({ own }) => own.open > 0)
    .map(({ selection, candidate, own }) => (
      <TodayNotice
        key={candidate.id}
        title={texts('today.title', { count: own.open, name: candidate.name })}
        text={[
          ...(own.overdue > 0 ? [texts('today.overdue', { count: own.overdue })] : []),
          own.firstDue === null
            ? texts('today.noDay')
            : texts('today.due', { day: dayText(own.firstDue, language) }),
        ].join(' · ')}
        act={texts('today.act')}
        to={diligencePath(organisation.id, selection.id, candidate.id)}
      />
    ));
}
