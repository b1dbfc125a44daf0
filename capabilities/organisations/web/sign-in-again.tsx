/** Over the page, when the session has ended: sign in, and everything goes on where it was. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { answerSignIn } from '#platform/web/session.ts';
import { SignInForm } from './sign-in-form.tsx';

export default function SignInAgain(props: { readonly email: string }): ReactNode {
  const common = useCommonTexts();
  const close = () => answerSignIn(false);
  return (
    <Modal
      opened
      onClose={close}
      title={common('session.ended')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <p style={{ marginBottom: 16 }}>{common('session.endedText')}</p>
      <SignInForm email={props.email} onDone={() => answerSignIn(true)} onCancel={close} />
    </Modal>
  );
}
