/** A button that, when it may not be pressed, says why in the server's own words and can still be reached by keyboard. */
import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './action.module.css';
import { Tip } from './tip.tsx';

export interface ActionProps extends Omit<ButtonProps, 'disabled' | 'children'> {
  readonly children: ReactNode;
  /** Why it may not be done now; absent or `null`: it may. */
  readonly refusal?: string | null | undefined;
  /** `below` writes the reason under the button; `tip` shows it on hover, focus and touch, for tight places. */
  readonly explain?: 'below' | 'tip';
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  readonly form?: string;
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-expanded'?: boolean;
}

export function Action(props: ActionProps): ReactNode {
  const { refusal, explain = 'below', onClick, type = 'button', children, ...rest } = props;
  const reason = useId();
  if (refusal === null || refusal === undefined) {
    return (
      <Button {...rest} type={type} {...(onClick ? { onClick } : {})}>
        {children}
      </Button>
    );
  }
  const button = (
    <Button
      {...rest}
      type="button"
      aria-disabled="true"
      data-disabled
      aria-describedby={reason}
      onClick={(event) => event.preventDefault()}
    >
      {children}
    </Button>
  );
  if (explain === 'tip') {
    return (
      <Tip id={reason} text={refusal}>
        {button}
      </Tip>
    );
  }
  return (
    <span className={styles.refused}>
      {button}
      <span id={reason} className={styles.reason}>
        {refusal}
      </span>
    </span>
  );
}
