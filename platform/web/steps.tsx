/** The steps of a longer piece of work, such as an import: which are done, which is at hand, which may be gone back to. */
import type { ReactNode } from 'react';
import { useCommonTexts } from './common-texts.ts';
import { Icon } from './icons.tsx';
import styles from './steps.module.css';

export interface Step {
  readonly id: string;
  readonly text: string;
}

export interface StepsProps {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly current: string;
  /** Where given, steps already done can be gone back to. */
  readonly onBackTo?: (id: string) => void;
}

export function Steps(props: StepsProps): ReactNode {
  const texts = useCommonTexts();
  const at = props.steps.findIndex((step) => step.id === props.current);
  return (
    <nav aria-label={props.label}>
      <p className={styles.short}>{texts('states.stepOf', { step: at + 1, steps: props.steps.length })}</p>
      <ol className={styles.steps}>
        {props.steps.map((step, index) => (
          <li
            key={step.id}
            data-done={index < at || undefined}
            {...(index === at ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={styles.sign}>{index < at ? <Icon name="check" size={14} /> : index + 1}</span>
            {index < at && props.onBackTo ? (
              <button type="button" className={styles.back} onClick={() => props.onBackTo?.(step.id)}>
                {step.text}
              </button>
            ) : (
              <span>{step.text}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
