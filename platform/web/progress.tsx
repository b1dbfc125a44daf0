/** Long work: how far it is, what it is at, and a way to stop it. The page can be left and comes back to it. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { percentText } from '#kernel/format.ts';
import { useCommonTexts } from './common-texts.ts';
import { useLanguage } from './language.tsx';
import styles from './progress.module.css';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; `null` while nobody knows. */
  readonly part: number | null;
  /** What is being done now: "412,000 of 1,000,000 rows read". */
  readonly now?: ReactNode;
  readonly onStop?: () => void;
}

export function Progress(props: ProgressProps): ReactNode {
  const texts = useCommonTexts();
  const language = useLanguage();
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span className={styles.label}>{props.label}</span>
        <span className={styles.part}>
          {props.part === null ? texts('states.working') : percentText(props.part, language, 0)}
        </span>
      </div>
      <progress
        className={styles.bar}
        aria-label={props.label}
        max={1}
        {...(props.part === null ? {} : { value: props.part })}
      />
      <div className={styles.words}>
        <span className={styles.now} role="status">
          {props.now}
        </span>
        {props.onStop && (
          <Button variant="default" size="xs" onClick={props.onStop}>
            {texts('actions.stop')}
          </Button>
        )}
      </div>
    </div>
  );
}
