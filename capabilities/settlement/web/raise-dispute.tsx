/** Saying what is wrong with a line, or with the statement as a whole. */
import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { StatementView } from '../core/contract.ts';
import { useSend } from './api.ts';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

export function RaiseDispute(props: {
  readonly alliance: string;
  readonly statement: StatementView;
  readonly position: number | null;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const { alliance, statement, position } = props;
  const raise = useSend('POST /api/v1/alliances/{alliance}/statements/{period}/disputes');
  const entry = useEntry({
    initial: { reason: '' },
    required: ['reason'],
    draft: `dispute-${alliance}-${statement.period}-${position ?? ''}`,
  });
  const members = statement.sides.filter(({ party }) => party !== statement.ownParty).map(({ name }) => name);
  return (
    <Form
      of={entry}
      submit={texts('dispute.send')}
      send={({ reason }) =>
        raise.mutateAsync({ params: { alliance, period: statement.period }, body: { position, reason } })
      }
      onDone={() => {
        say({ text: texts('dispute.done') });
        props.onClose();
      }}
      onCancel={props.onClose}
      beside={<Visibility audience={{ kind: 'will_be_shared', members }} />}
    >
      <p className={styles.text}>{texts('dispute.text')}</p>
      <Textarea
        {...entry.field('reason', texts('dispute.reason'))}
        description={texts('dispute.reasonHint')}
        maxLength={2000}
        autosize
        minRows={3}
      />
    </Form>
  );
}
