/** What was taken off a list, with who did it and when, and the way to bring it back; out of the way until it is wanted. */
import type { ReactNode } from 'react';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { DateText } from '#platform/web/values.tsx';
import styles from './removed-list.module.css';
import { useTexts } from './texts.ts';

export interface RemovedRow {
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly action: ReactNode;
}

export function RemovedList(props: {
  readonly title: string;
  readonly rows: readonly RemovedRow[];
  readonly problem?: unknown;
}): ReactNode {
  const texts = useTexts();
  const { rows, problem } = props;
  if (rows.length === 0) return null;
  return (
    <details className={styles.whole}>
      <summary>{texts('removed.title', { title: props.title, count: rows.length })}</summary>
      {problem !== null && problem !== undefined && <ProblemNote problem={problem} />}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.name}>{row.name}</span>
            <span className={styles.who}>
              {texts('removed.by', { who: row.by })} · <DateText date={row.at} />
            </span>
            {row.action}
          </li>
        ))}
      </ul>
    </details>
  );
}
