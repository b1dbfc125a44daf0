/** What to do now, each with the way there. */
import type { ReactNode } from 'react';
import { selectionsPath } from '#capabilities/candidates/web/paths.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { Section } from '#platform/web/page.tsx';
import type { Diagnosis } from './api.ts';
import styles from './diagnosis-page.module.css';
import { needsPath, objectivePath, readinessPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function NextSteps({ diagnosis }: { readonly diagnosis: Diagnosis }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const wayTo = (step: Diagnosis['steps'][number]): { readonly to: string; readonly text: string } | null => {
    switch (step) {
      case 'answer_needs':
        return { to: needsPath(organisation.id, diagnosis.id), text: texts('steps.toNeeds') };
      case 'answer_readiness':
        return { to: readinessPath(organisation.id, diagnosis.id), text: texts('steps.toReadiness') };
      case 'choose_objective':
      case 'keep_to_one_objective':
      case 'complete_objective':
        return { to: objectivePath(organisation.id, diagnosis.id), text: texts('steps.toObjective') };
      case 'look_for_candidates':
        return { to: selectionsPath(organisation.id), text: texts('steps.toCandidates') };
      case 'mend_first':
      case 'need_no_partner':
        return null;
    }
  };
  return (
    <Section title={texts('steps.title')}>
      <ol className={styles.mend}>
        {diagnosis.steps.map((step) => {
          const way = wayTo(step);
          return (
            <li key={step}>
              {texts(`steps.${step}`)}{' '}
              {way !== null && (
                <span className={styles.offPaper}>
                  <Go to={way.to}>{way.text}</Go>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
