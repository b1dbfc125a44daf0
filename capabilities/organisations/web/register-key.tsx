/** Registering a key that was made on the command line: its public part, and the proof that it is held. */
import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CopyText } from '#platform/web/copy-text.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useSend } from './api.ts';
import styles from './signing-settings.module.css';
import { useTexts } from './texts.ts';

interface RegisterProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function RegisterKey(props: RegisterProps): ReactNode {
  const texts = useTexts();
  const ask = useSend('POST /api/v1/signing-keys/challenge', { refresh: 'none' });
  const [asked, setAsked] = useState<{ readonly publicKey: string; readonly challenge: string } | null>(null);
  const entry = useEntry({ initial: { publicKey: '' }, required: ['publicKey'] });
  if (asked !== null) return <Prove {...props} {...asked} />;
  return (
    <Form
      of={entry}
      submit={texts('signing.next')}
      send={async (values) => {
        const publicKey = values.publicKey.trim();
        const { challenge } = await ask.mutateAsync({ body: { publicKey } });
        return { publicKey, challenge };
      }}
      onDone={setAsked}
      onCancel={props.onCancel}
    >
      <p>{texts('signing.registerText')}</p>
      <CopyText text="bin/entente key new --out key.json" label={texts('signing.command')} />
      <TextInput
        {...entry.field('publicKey', texts('signing.publicKey'))}
        description={texts('signing.publicKeyHint')}
        maxLength={60}
        autoComplete="off"
        data-autofocus
      />
    </Form>
  );
}

function Prove({
  publicKey,
  challenge,
  onDone,
  onCancel,
}: RegisterProps & { readonly publicKey: string; readonly challenge: string }): ReactNode {
  const texts = useTexts();
  const register = useSend('POST /api/v1/signing-keys');
  const entry = useEntry({ initial: { proof: '' }, required: ['proof'] });
  return (
    <Form
      of={entry}
      submit={texts('signing.registerNow')}
      send={({ proof }) => register.mutateAsync({ body: { publicKey, challenge, proof: proof.trim() } })}
      onDone={onDone}
      onCancel={onCancel}
    >
      <p className={styles.key}>{texts('signing.proveText')}</p>
      <CopyText text={`bin/entente key prove ${challenge} --key key.json`} label={texts('signing.command')} />
      <TextInput
        {...entry.field('proof', texts('signing.proof'))}
        description={texts('signing.proofHint')}
        maxLength={120}
        autoComplete="off"
        data-autofocus
      />
    </Form>
  );
}
