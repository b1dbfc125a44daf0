import { PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { signIn } from './identity.ts';
import { useTexts } from './texts.ts';

export interface SignInFormProps {
  /** Known already, and then not to be changed. */
  readonly email?: string;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
}

export function SignInForm(props: SignInFormProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const entry = useEntry({
    initial: { email: props.email ?? '', password: '' },
    required: ['email', 'password'],
  });
  return (
    <Form
      of={entry}
      submit={common('actions.signIn')}
      send={(values) => signIn(values, texts)}
      onDone={props.onDone}
      {...(props.onCancel ? { onCancel: props.onCancel } : {})}
    >
      <TextInput
        {...entry.field('email', texts('person.email'))}
        type="email"
        inputMode="email"
        autoComplete="username"
        readOnly={props.email !== undefined}
      />
      <PasswordInput
        {...entry.field('password', texts('person.password'))}
        autoComplete="current-password"
        visibilityToggleButtonProps={{
          'aria-label': `${common('actions.show')} / ${common('actions.hide')}`,
        }}
      />
    </Form>
  );
}
