/** What was taken off a list, with who did it and when, and the way to bring it back; out of the way until it is wanted. */
import type { ReactNode } from 'react';
import { Action } from './action.tsx';
import { useCommonTexts } from './common-texts.ts';
import { ProblemNote } from './problem-view.tsx';
import styles from './removed-list.module.css';
import { DateText } from './values.tsx';

export interface RemovedRow {
  readonly id: string;
  readonly name: string;
  /** What is shown, where that says more than the name. */
  readonly shown?: string;
  readonly removedAt: string;
  readonly removedBy: { readonly name: string };
}

export function RemovedList<Row extends RemovedRow>(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Why nobody may bring anything back now. */
  readonly refusal: string | null;
  readonly onRestore: (row: Row) => void;
  readonly problem?: unknown;
}): ReactNode {
  const texts = useCommonTexts();
  const { rows, problem } = props;
  if (rows.length === 0) return null;
  return (
    <details className={`${styles.whole} e-screen`}>
      <summary>{texts('removed.title', { title: props.title, count: rows.length })}</summary>
      {problem !== null && problem !== undefined && <ProblemNote problem={problem} />}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span className={styles.name}>{row.shown ?? row.name}</span>
            <span className={styles.who}>
              {texts('removed.by', { who: row.removedBy.name })} · <DateText date={row.removedAt} />
            </span>
            <Action
              variant="subtle"
              size="compact-sm"
              explain="tip"
              refusal={props.refusal}
              aria-label={texts('removed.restoreOne', { name: row.name })}
              onClick={() => props.onRestore(row)}
            >
              {texts('removed.restore')}
            </Action>
          </li>
        ))}
      </ul>
    </details>
  );
}
