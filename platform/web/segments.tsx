/** One of two or three ways to see the same thing, side by side. */
import { type ReactNode, useId } from 'react';
import styles from './segments.module.css';

export interface SegmentsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Choice; readonly text: string }[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function Segments<Choice extends string>(props: SegmentsProps<Choice>): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className="e-hidden">{props.label}</legend>
      {props.choices.map((choice) => (
        <label key={choice.id} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={choice.id === props.chosen}
            onChange={() => props.onChoose(choice.id)}
          />
          <span>{choice.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
