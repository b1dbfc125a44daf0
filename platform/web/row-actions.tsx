/** What can be done to one row of a table: small buttons, each named with its row for those who hear the page. */
import type { ReactNode } from 'react';
import { Action } from './action.tsx';
import styles from './row-actions.module.css';

export interface RowAction {
  readonly text: string;
  /** Names the act and the row: "Remove Vinfast". */
  readonly label: string;
  readonly onAct: () => void;
}

export function RowActions(props: {
  readonly acts: readonly RowAction[];
  readonly refusal: string | null;
}): ReactNode {
  return (
    <span className={styles.acts}>
      {props.acts.map(({ text, label, onAct }) => (
        <Action
          key={text}
          variant="subtle"
          size="compact-sm"
          explain="tip"
          refusal={props.refusal}
          aria-label={label}
          onClick={onAct}
        >
          {text}
        </Action>
      ))}
    </span>
  );
}
