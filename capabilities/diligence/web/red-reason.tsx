/** Above a red finding: that it blocks, and why it was decided to go on in spite of it. */
import { Modal, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { most } from '../core/item.ts';
import { type Item, useHere, useSend } from './api.ts';
import styles from './diligence.module.css';
import { Reason } from './item-line.tsx';
import { useTexts } from './texts.ts';

interface RedReasonProps {
  readonly item: Item;
  readonly candidate: string;
}

export function RedReason({ item, candidate }: RedReasonProps): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('manager');
  const [writing, setWriting] = useState(false);
  if (item.reason !== null) return <Reason reason={item.reason} />;
  return (
    <div className={styles.blocked}>
      <Icon name="high" />
      <div className={styles.stack}>
        <div>
          <strong>{texts('blocked.title', { count: 1, name: candidate })}</strong>
          <p>{texts('blocked.text')}</p>
        </div>
        <Action variant="default" refusal={refusal} onClick={() => setWriting(true)}>
          {texts('reason.act')}
        </Action>
      </div>
      {writing && <WriteReason item={item} candidate={candidate} onClose={() => setWriting(false)} />}
    </div>
  );
}

function WriteReason(props: RedReasonProps & { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { item, onClose } = props;
  const params = { ...useHere(), item: item.id };
  const write = useSend(
    'POST /api/v1/selections/{selection}/candidates/{candidate}/diligence/items/{item}/reason',
  );
  // What was read when the writing began: a finding that changes meanwhile needs to be read again.
  const [findingVersion] = useState(item.findingVersion);
  const entry = useEntry({ initial: { reason: '' }, required: ['reason'] });
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts('reason.title')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('reason.send')}
        send={({ reason }) => write.mutateAsync({ params, body: { findingVersion, reason } })}
        onDone={() => {
          say({ text: texts('reason.done') });
          onClose();
        }}
        onCancel={onClose}
      >
        <p className={styles.finding}>{item.finding}</p>
        <p>{texts('reason.text', { name: props.candidate })}</p>
        <Textarea
          {...entry.field('reason', texts('reason.label'))}
          autosize
          minRows={3}
          maxLength={most.reason}
        />
      </Form>
    </Modal>
  );
}
