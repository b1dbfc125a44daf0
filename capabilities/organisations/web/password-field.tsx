/** A new password: shown or hidden, with words on how it stands while it is typed. Length counts, not composition. */
import { PasswordInput } from '@mantine/core';
import type { ComponentProps, ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { checkPassword, leastPasswordLength } from '../core/password.ts';
import styles from './password-field.module.css';
import { type OrganisationTexts, useTexts } from './texts.ts';

/** What is wrong with a new password, as faults of a form's check. */
export function passwordFaults(
  password: string,
  own: readonly string[],
  path: string,
  texts: OrganisationTexts,
): { readonly path: string; readonly code: string; readonly detail: string }[] {
  if (password === '') return [];
  const decision = checkPassword(password, own);
  if (decision.ok) return [];
  const { code } = decision.refusal;
  return [{ path, code, detail: passwordWords(password, code, texts) }];
}

function passwordWords(
  password: string,
  code: 'password_too_short' | 'password_too_common',
  texts: OrganisationTexts,
): string {
  return code === 'password_too_short'
    ? texts('refusals.password_too_short', {
        length: `${[...password].length}`,
        least: `${leastPasswordLength}`,
      })
    : texts('refusals.password_too_common');
}

interface NewPasswordProps extends ComponentProps<typeof PasswordInput> {
  /** Words that may not make up most of it: the person's e-mail address, the company's name. */
  readonly own: readonly string[];
}

export function NewPassword(props: NewPasswordProps): ReactNode {
  const { own, ...field } = props;
  const texts = useTexts();
  const common = useCommonTexts();
  const typed = typeof field.value === 'string' ? field.value : '';
  const decision = checkPassword(typed, own);
  const hint =
    typed === ''
      ? texts('password.hint', { least: leastPasswordLength })
      : decision.ok
        ? texts('password.good')
        : passwordWords(typed, decision.refusal.code, texts);
  return (
    <div>
      <PasswordInput
        {...field}
        autoComplete="new-password"
        visibilityToggleButtonProps={{
          'aria-label': `${common('actions.show')} / ${common('actions.hide')}`,
        }}
      />
      {!field.error && (
        <p className={styles.hint} role="status" data-good={(typed !== '' && decision.ok) || undefined}>
          {hint}
        </p>
      )}
    </div>
  );
}
