/** What stands on a page while the figures of open periods are waited for: after a moment it says why. */
import type { ReactNode } from 'react';
import { Skeleton } from '#platform/web/skeleton.tsx';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

export function BeingSettled(): ReactNode {
  const texts = useTexts();
  return (
    <>
      <Skeleton rows={4} />
      <p className={`${styles.quiet} ${styles.later}`}>{texts('page.beingSettled')}</p>
    </>
  );
}
