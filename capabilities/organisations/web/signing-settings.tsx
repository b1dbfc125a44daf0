/** The key the company signs with: the server's, or its own, and the ones before. */
import { Modal } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { SigningKeysView } from '#capabilities/keys/core/contract.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { DateText } from '#platform/web/values.tsx';
import { useAnswer, useSend } from './api.ts';
import { MakeKey } from './make-key.tsx';
import { RegisterKey } from './register-key.tsx';
import { SettingsPage } from './settings-page.tsx';
import styles from './signing-settings.module.css';
import { useTexts } from './texts.ts';

type Key = SigningKeysView['keys'][number];

export function SigningSettings(): ReactNode {
  const texts = useTexts();
  const answer = useAnswer('GET /api/v1/signing-keys', {});
  return (
    <SettingsPage title={texts('signing.title')} purpose={texts('signing.purpose')}>
      <Answered of={answer}>{({ keys }) => <Keys keys={keys} />}</Answered>
    </SettingsPage>
  );
}

function Keys({ keys }: SigningKeysView): ReactNode {
  const texts = useTexts();
  const [inUse, ...former] = keys;
  if (inUse === undefined) return null;
  return (
    <>
      <Section title={texts('signing.inUse')}>
        <KeyValue
          entries={[
            { name: texts('signing.keptBy'), value: texts(`signing.kept.${inUse.keptBy}`) },
            {
              name: texts('signing.publicKey'),
              value: <code className={styles.key}>{inUse.publicKey}</code>,
            },
            {
              name: texts('signing.since'),
              value: (
                <>
                  <DateText date={inUse.since} />
                  {inUse.by !== null && `, ${inUse.by}`}
                </>
              ),
            },
          ]}
        />
        {inUse.keptBy === 'organisation' && <p className={styles.quiet}>{texts('signing.compare')}</p>}
        <Change keptBy={inUse.keptBy} />
      </Section>
      {former.length > 0 && <Former keys={former} />}
    </>
  );
}

function Change({ keptBy }: { readonly keptBy: Key['keptBy'] }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const refusal = useRoleRefusal('owner');
  const goBack = useSend('DELETE /api/v1/signing-keys/own');
  const [doing, setDoing] = useState<'make' | 'register' | 'return' | null>(null);
  const close = () => setDoing(null);
  const done = () => {
    say({ text: texts('signing.done') });
    close();
  };
  return (
    <>
      <p>{texts(`signing.about.${keptBy}`)}</p>
      <div className={styles.buttons}>
        <Action refusal={refusal} onClick={() => setDoing('make')}>
          {texts('signing.make')}
        </Action>
        <Action variant="default" refusal={refusal} explain="tip" onClick={() => setDoing('register')}>
          {texts('signing.register')}
        </Action>
        {keptBy === 'organisation' && (
          <Action variant="default" refusal={refusal} explain="tip" onClick={() => setDoing('return')}>
            {texts('signing.return')}
          </Action>
        )}
      </div>
      <Modal
        opened={doing === 'make' || doing === 'register'}
        onClose={close}
        size="lg"
        title={texts(doing === 'register' ? 'signing.register' : 'signing.make')}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
        closeOnClickOutside={false}
        closeOnEscape={false}
      >
        {doing === 'make' && <MakeKey onDone={done} onCancel={close} />}
        {doing === 'register' && <RegisterKey onDone={done} onCancel={close} />}
      </Modal>
      <Confirm
        opened={doing === 'return'}
        onClose={close}
        kind="weighty"
        title={texts('signing.returnTitle')}
        act={texts('signing.return')}
        onAct={async () => {
          await goBack.mutateAsync({});
          say({ text: texts('signing.returned') });
        }}
      >
        {texts('signing.returnText')}
      </Confirm>
    </>
  );
}

function Former({ keys }: SigningKeysView): ReactNode {
  const texts = useTexts();
  const columns = useMemo<readonly Column<Key>[]>(
    () => [
      {
        id: 'key',
        header: texts('signing.publicKey'),
        kind: 'text',
        value: (key) => key.publicKey,
        cell: (key) => <code className={styles.key}>{key.publicKey}</code>,
      },
      {
        id: 'keptBy',
        header: texts('signing.keptBy'),
        kind: 'text',
        value: (key) => texts(`signing.kept.${key.keptBy}`),
      },
      { id: 'since', header: texts('signing.since'), kind: 'day', value: (key) => key.since },
      { id: 'until', header: texts('signing.until'), kind: 'day', value: (key) => key.until },
      { id: 'endedBy', header: texts('signing.endedBy'), kind: 'text', value: (key) => key.endedBy ?? '' },
    ],
    [texts],
  );
  return (
    <Section title={texts('signing.former')} purpose={texts('signing.formerText')}>
      <Table
        label={texts('signing.former')}
        columns={columns}
        rows={keys}
        rowId={(key) => key.id}
        phone="stack"
        empty={null}
      />
    </Section>
  );
}
