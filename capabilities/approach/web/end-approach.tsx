/** Saying how an approach ended. */
import { Modal, Radio, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { endings, longest } from '../core/approach.ts';
import type { ApproachAnswer } from '../core/contract.ts';
import { useSend } from './api.ts';
import styles from './approach-page.module.css';
import { useTexts } from './texts.ts';

export function EndApproach(props: {
  readonly approach: ApproachAnswer;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { selection, candidate } = props.approach;
  const end = useSend('POST /api/v1/selections/{selection}/candidates/{candidate}/approach/end');
  const entry = useEntry({ initial: { how: '', why: '' }, required: ['how'] });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts('end.act')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('end.act')}
        send={({ how, why }) =>
          end.mutateAsync({
            params: { selection: selection.id, candidate: candidate.id },
            body: { how: endings.find((one) => one === how) ?? 'paused', why },
          })
        }
        onDone={() => {
          say({ text: texts('end.done') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <Radio.Group {...entry.field('how', texts('end.how'))}>
          <div className={styles.items}>
            {endings.map((how) => (
              <Radio key={how} value={how} label={texts(`endings.${how}`)} />
            ))}
          </div>
        </Radio.Group>
        <Textarea
          {...entry.field('why', `${texts('end.why')} (${common('actions.optional')})`)}
          description={texts('end.whyHint')}
          maxLength={longest.why}
          autosize
          minRows={2}
        />
      </Form>
    </Modal>
  );
}
