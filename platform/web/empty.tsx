/** What stands where there is nothing yet: what this is for, the one thing to do, and what it will look like. */
import type { ReactNode } from 'react';
import styles from './empty.module.css';

export interface EmptyProps {
  readonly title: string;
  /** What this is for, in a sentence or two. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** An example of what will stand here, marked as one by its own words. */
  readonly example?: ReactNode;
}

export function Empty(props: EmptyProps): ReactNode {
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{props.title}</h2>
      <div className={styles.text}>{props.children}</div>
      {props.action && <div className={styles.action}>{props.action}</div>}
      {props.example && <div className={styles.example}>{props.example}</div>}
    </div>
  );
}
