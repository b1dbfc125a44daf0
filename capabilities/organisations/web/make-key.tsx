/** Making an own key in this browser: a passphrase, a file to keep, and only then the registration. */
import { Button, Checkbox, PasswordInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { signText } from '#kernel/ed25519.ts';
import {
  type KeyFile,
  nonceBytes,
  type OwnKey,
  saltBytes,
  sealKey,
  shortestPassphrase,
} from '#kernel/key-file.ts';
import { Action } from '#platform/web/action.tsx';
import { saveFile } from '#platform/web/csv.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useSend } from './api.ts';
import styles from './signing-settings.module.css';
import { useTexts } from './texts.ts';

interface KeyProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface Made {
  readonly key: OwnKey;
  readonly file: KeyFile;
}

export function MakeKey(props: KeyProps): ReactNode {
  const texts = useTexts();
  const [made, setMade] = useState<Made | null>(null);
  const entry = useEntry({
    initial: { passphrase: '', again: '' },
    required: ['passphrase', 'again'],
    check: ({ passphrase, again }) => [
      ...([...passphrase].length < shortestPassphrase
        ? [
            {
              path: 'passphrase',
              code: 'short',
              detail: texts('signing.tooShort', { least: String(shortestPassphrase) }),
            },
          ]
        : []),
      ...(passphrase === again
        ? []
        : [{ path: 'again', code: 'differs', detail: texts('signing.notTheSame') }]),
    ],
  });
  if (made !== null) return <KeepFile made={made} {...props} />;
  return (
    <Form
      of={entry}
      submit={texts('signing.makeNow')}
      send={({ passphrase }) => newKey(passphrase)}
      onDone={setMade}
      onCancel={props.onCancel}
    >
      <p>{texts('signing.makeText')}</p>
      <PasswordInput
        {...entry.field('passphrase', texts('signing.passphrase'))}
        description={texts('signing.passphraseHint', { least: String(shortestPassphrase) })}
        autoComplete="off"
        data-autofocus
      />
      <PasswordInput {...entry.field('again', texts('signing.again'))} autoComplete="off" />
    </Form>
  );
}

async function newKey(passphrase: string): Promise<Made> {
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const secret = random(32);
  const file = await sealKey(passphrase, { secret, salt: random(saltBytes), nonce: random(nonceBytes) });
  return { file, key: { publicKey: file.publicKey, secret } };
}

/** The key is registered once its file was saved: a key without its file would be lost for good. */
function KeepFile({ made, onDone, onCancel }: KeyProps & { readonly made: Made }): ReactNode {
  const texts = useTexts();
  const challenge = useSend('POST /api/v1/signing-keys/challenge', { refresh: 'none' });
  const register = useSend('POST /api/v1/signing-keys');
  const [saved, setSaved] = useState(false);
  const [kept, setKept] = useState(false);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { publicKey, secret } = made.key;
  const save = () => {
    const text = `${JSON.stringify(made.file, null, 2)}\n`;
    saveFile(`entente-key-${publicKey.slice(0, 8)}.json`, new Blob([text], { type: 'application/json' }));
    setSaved(true);
  };
  const send = async () => {
    setSending(true);
    setProblem(null);
    try {
      const asked = await challenge.mutateAsync({ body: { publicKey } });
      const proof = signText(asked.challenge, secret);
      await register.mutateAsync({ body: { publicKey, challenge: asked.challenge, proof } });
      onDone();
    } catch (error) {
      setProblem(error);
      setSending(false);
    }
  };
  return (
    <div className={styles.steps}>
      <p>{texts('signing.keepText')}</p>
      <p>
        {texts('signing.publicKey')}: <code className={styles.key}>{publicKey}</code>
      </p>
      <div>
        <Button variant="default" leftSection={<Icon name="download" size={16} />} onClick={save}>
          {texts('signing.save')}
        </Button>
      </div>
      <Checkbox
        label={texts('signing.keptSafe')}
        checked={kept}
        disabled={!saved}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      {problem !== null && <ProblemNote problem={problem} />}
      <div className={styles.buttons}>
        <Action
          refusal={kept ? null : texts('signing.saveFirst')}
          loading={sending}
          onClick={() => void send()}
        >
          {texts('signing.registerNow')}
        </Action>
        <Button variant="default" onClick={onCancel}>
          {texts('signing.discard')}
        </Button>
      </div>
    </div>
  );
}
