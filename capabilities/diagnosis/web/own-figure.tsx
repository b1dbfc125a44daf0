/** The company's own figure beside a question about concentration, where sales by channel were imported. */
import type { ReactNode } from 'react';
import { dependencyPath } from '#capabilities/dependency/web/paths.ts';
import { dayText, percentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { useAnswer } from './api.ts';
import styles from './diagnosis-page.module.css';
import { useTexts } from './texts.ts';

/** The largest channel of the last twelve months; nothing where there are no figures. */
export function OwnFigure(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const held = useAnswer('GET /api/v1/sales/held', {});
  const isHeld = held.data !== undefined && held.data.days !== null;
  const { data } = useAnswer(
    'GET /api/v1/dependency',
    { query: { by: 'channel', most: 1 } },
    { when: isHeld },
  );
  const largest = data?.shares[0];
  if (data === undefined || largest === undefined) return null;
  const words = {
    name: largest.name,
    share: percentText(largest.share, language),
    from: dayText(data.window.from, language),
    to: dayText(data.window.to, language),
  };
  return (
    <p className={styles.own}>
      {texts('own.share', words)}{' '}
      <Go to={dependencyPath(organisation.id, { by: 'channel' })}>{texts('own.look')}</Go>
    </p>
  );
}
