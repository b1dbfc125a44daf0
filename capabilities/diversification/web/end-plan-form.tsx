/** How and why a plan ends. */
import { NativeSelect, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from '#platform/web/dialog.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { PlanAnswer } from '../core/contract.ts';
import { longest, planEnds } from '../core/plan.ts';
import { useSend } from './api.ts';
import styles from './diversification.module.css';
import { useTexts } from './texts.ts';

export function EndPlanForm(props: {
  readonly plan: PlanAnswer['plan'];
  readonly isReached: boolean;
  readonly onClose: () => void;
}): ReactNode {
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [plan] = useState(props.plan);
  const texts = useTexts();
  const say = useToast();
  const end = useSend('POST /api/v1/diversification/plans/{plan}/ending');
  const entry = useEntry({
    initial: { as: props.isReached ? 'finished' : 'given_up', reason: '' },
    required: ['reason'],
    draft: `end-plan-${plan.id}`,
  });
  const { name } = plan;
  return (
    <Dialog title={texts('plan.endTitle', { name })} onClose={props.onClose}>
      <Form
        of={entry}
        submit={texts('plan.end')}
        send={({ as, reason }) =>
          end.mutateAsync({
            params: { plan: plan.id },
            body: { version: plan.version, as: planEnds.find((one) => one === as) ?? 'given_up', reason },
          })
        }
        onDone={() => {
          say({ text: texts('plan.endDone', { name }) });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <p className={styles.sentence}>{texts('plan.endHint', { name })}</p>
        <NativeSelect
          {...entry.field('as', texts('plan.endAs'))}
          data={planEnds.map((one) => ({ value: String(one), label: texts(`plan.ends.${one}`) }))}
        />
        <Textarea
          {...entry.field('reason', texts('plan.endReason'))}
          description={texts('plan.endReasonHint')}
          maxLength={longest.note}
          autosize
          minRows={3}
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}
