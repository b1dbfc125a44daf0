/** What Today says first to a newcomer, and to everybody on the way to an alliance: what to do now and why. */
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { StepList, TodayStep } from '#platform/web/today-step.tsx';
import type { StepView } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import { useStepWords, useTexts } from './texts.ts';
import styles from './today.module.css';
import { whereOf } from './where.ts';

export function NextSteps(): ReactNode {
  const texts = useTexts();
  const answer = useAnswer('GET /api/v1/next-steps', {}, { everyMillis: 60_000 });
  return (
    <Section id="steps" title={texts('title')} purpose={texts('purpose')}>
      <Answered of={answer}>
        {({ next, done }) => (
          <>
            {next.length === 0 ? (
              <p>{texts('none')}</p>
            ) : (
              <StepList>
                {next.map((step) => (
                  <OneStep key={keyOf(step)} step={step} done={false} />
                ))}
              </StepList>
            )}
            {done.length > 0 && (
              <details className={styles.behind}>
                <summary>{texts('behind', { count: done.length })}</summary>
                <StepList>
                  {done.map((step) => (
                    <OneStep key={keyOf(step)} step={step} done />
                  ))}
                </StepList>
              </details>
            )}
          </>
        )}
      </Answered>
    </Section>
  );
}

function keyOf({ code, values, ids }: StepView): string {
  return JSON.stringify([code, values, ids]);
}

function OneStep({ step, done }: { readonly step: StepView; readonly done: boolean }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { title, why, act } = useStepWords(useLanguage())(step);
  const { urgency } = step;
  return (
    <TodayStep
      title={title}
      text={why}
      act={act}
      to={whereOf(step, organisation.id)}
      done={done}
      mark={
        urgency === 'overdue' ? (
          <BandMark band="high" text={texts('overdue')} />
        ) : (
          urgency === 'due' && <BandMark band="watch" text={texts('due')} />
        )
      }
    />
  );
}
