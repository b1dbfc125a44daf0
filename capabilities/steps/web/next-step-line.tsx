/** One line on every page of the way to an alliance: what to do next, so that nobody is lost there. */
import type { ReactNode } from 'react';
import { todayPath } from '#capabilities/organisations/web/paths.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark } from '#platform/web/marks.tsx';
import { isHere, stepForPage } from '../core/step-for-page.ts';
import { useAnswer } from './api.ts';
import styles from './next-step-line.module.css';
import { useStepWords, useTexts } from './texts.ts';
import { whereOf } from './where.ts';

export default function NextStepLine(props: { readonly path: string }): ReactNode {
  const texts = useTexts();
  const say = useStepWords(useLanguage());
  const { organisation } = useActing();
  const { path } = props;
  const { data } = useAnswer('GET /api/v1/next-steps', {}, { everyMillis: 60_000 });
  if (data === undefined) return null;
  const step = stepForPage(
    data.next.map((one) => ({ ...one, address: whereOf(one, organisation.id) })),
    path,
  );
  return (
    <aside className={styles.line} aria-label={texts('line')}>
      <span className={styles.name}>{texts('line')}</span>
      {step === undefined ? (
        <span>{texts('none')}</span>
      ) : (
        <>
          {step.urgency === 'overdue' && <BandMark band="high" text={texts('overdue')} />}
          {step.urgency === 'due' && <BandMark band="watch" text={texts('due')} />}
          {isHere(step, path) ? (
            <span>{texts('here', { step: say(step).title })}</span>
          ) : (
            <Go to={step.address}>{say(step).title}</Go>
          )}
        </>
      )}
      <Go to={`${todayPath(organisation.id)}#steps`} className={styles.all}>
        {texts('all')}
      </Go>
    </aside>
  );
}
