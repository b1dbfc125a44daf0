/** Where a score lies on the scale, and the range that what is not known leaves open. The figures stand beside it. */
import type { ReactNode } from 'react';
import { templateScale } from '../core/criteria-template.ts';
import styles from './range-bar.module.css';

export interface RangeBarProps {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
}

export function RangeBar({ score, low, high }: RangeBarProps): ReactNode {
  const at = (value: number) =>
    `${((value - templateScale.min) / (templateScale.max - templateScale.min)) * 100}%`;
  const isOpen = high - low > 1e-9;
  return (
    <span className={styles.track} aria-hidden="true">
      {!isOpen && <span className={styles.known} style={{ width: at(low) }} />}
      {isOpen && <span className={styles.known} style={{ width: at(low) }} />}
      {isOpen && <span className={styles.open} style={{ left: at(low), width: at(high - low) }} />}
      {score !== null && <span className={styles.score} style={{ left: at(score) }} />}
    </span>
  );
}
