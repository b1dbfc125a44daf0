/** Something on Today that waits for the person who looks: what it is, why, and the one press that leads there. */
import type { ReactNode } from 'react';
import { GoButton } from './go.tsx';
import styles from './today-notice.module.css';

export interface TodayNoticeProps {
  readonly title: string;
  readonly text: string;
  /** Names the act: "Open the statement". */
  readonly act: string;
  readonly to: string;
}

export function TodayNotice(props: TodayNoticeProps): ReactNode {
  return (
    <section className={styles.notice}>
      <div className={styles.words}>
        <h2 className={styles.title}>{props.title}</h2>
        <p className={styles.text}>{props.text}</p>
      </div>
      <GoButton to={props.to} variant="default">
        {props.act}
      </GoButton>
    </section>
  );
}
