/** The way around a long page: a link to each part of it, which also takes the keyboard along. */
import type { ReactNode } from 'react';
import styles from './section-list.module.css';

export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** How it stands, in a word or two. */
  readonly mark?: ReactNode;
}

export function SectionList(props: {
  readonly label: string;
  readonly sections: readonly PageSection[];
}): ReactNode {
  return (
    <nav className={styles.list} aria-label={props.label}>
      <ul>
        {props.sections.map(({ id, title, mark }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                const part = document.getElementById(id);
                part?.scrollIntoView();
                part?.focus({ preventScroll: true });
              }}
            >
              {title}
            </a>{' '}
            {mark}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A part that the list leads to. */
export function Part(props: { readonly id: string; readonly children: ReactNode }): ReactNode {
  return (
    <div id={props.id} tabIndex={-1} className={styles.part}>
      {props.children}
    </div>
  );
}
