/** What dependency adds to Today: the largest share. */
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { Section } from '#platform/web/page.tsx';
import { useAnswer } from './api.ts';
import styles from './dependency.module.css';
import { Headline } from './headline.tsx';
import { dependencyPath } from './paths.ts';
import { useTexts } from './texts.ts';

/** The figures of the usual window, once there are sales to make them of. */
function useFigures() {
  const held = useAnswer('GET /api/v1/sales/held', {});
  const isHeld = held.data !== undefined && held.data.days !== null;
  const figures = useAnswer(
    'GET /api/v1/dependency',
    { query: { by: 'customer', most: 1 } },
    { when: isHeld },
  );
  return { held, figures };
}

export function LargestShare(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { figures } = useFigures();
  if (figures.data === undefined) return null;
  return (
    <Section title={texts('today.title')}>
      <div className={styles.lead}>
        <Headline answer={figures.data} size="small" />
        <p>
          <Go to={dependencyPath(organisation.id)}>{texts('today.open')}</Go>
        </p>
      </div>
    </Section>
  );
}
