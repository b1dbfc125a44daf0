/** Facts about one thing: a name on the left, its value on the right; under each other on a phone. */
import type { ReactNode } from 'react';
import styles from './key-value.module.css';

export interface KeyValueEntry {
  readonly name: string;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

export function KeyValue(props: { readonly entries: readonly KeyValueEntry[] }): ReactNode {
  return (
    <dl className={styles.list}>
      {props.entries.map((entry) => (
        <div key={entry.name} className={styles.entry}>
          <dt>{entry.name}</dt>
          <dd>{entry.value}</dd>
          {entry.action && <dd className={styles.action}>{entry.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
