/** A step of a newcomer's way on Today: what to do next, why, and whether it is done. */
import type { ReactNode } from 'react';
import { useCommonTexts } from './common-texts.ts';
import { GoButton } from './go.tsx';
import { Icon } from './icons.tsx';
import { Mark } from './marks.tsx';
import styles from './today-step.module.css';

export function StepList(props: { readonly children: ReactNode }): ReactNode {
  return <ol className={styles.list}>{props.children}</ol>;
}

export interface TodayStepProps {
  readonly title: string;
  readonly text: string;
  /** Names the act: "Import sales". */
  readonly act: string;
  readonly to: string;
  /** From real state; `null` while it is not known, and then nothing is asked for yet. */
  readonly done: boolean | null;
  /** How pressing it is, where it is. */
  readonly mark?: ReactNode;
}

export function TodayStep(props: TodayStepProps): ReactNode {
  const texts = useCommonTexts();
  const { done } = props;
  return (
    <li className={styles.step} data-done={done || undefined} aria-busy={done === null || undefined}>
      <span className={styles.sign}>{done === true && <Icon name="check" size={14} />}</span>
      <div className={styles.words}>
        <h3 className={styles.title}>
          {props.title} {props.mark}
        </h3>
        {done === false && <p className={styles.text}>{props.text}</p>}
      </div>
      <div className={styles.act}>
        {done === true && <Mark tone="fine">{texts('actions.done')}</Mark>}
        {done === false && (
          <GoButton to={props.to} variant="default">
            {props.act}
          </GoButton>
        )}
      </div>
    </li>
  );
}
