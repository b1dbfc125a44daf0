/** Another target, another day, or a note. */
import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { PlanAnswer } from '../core/contract.ts';
import { useSend } from './api.ts';
import { useTexts } from './texts.ts';
import { faultIf, shareToType, typedShare } from './typed.ts';

export function ChangePlanForm(props: {
  readonly plan: PlanAnswer['plan'];
  readonly onClose: () => void;
}): ReactNode {
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [plan] = useState(props.plan);
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const say = useToast();
  const change = useSend('PATCH /api/v1/diversification/plans/{plan}');
  const entry = useEntry({
    initial: {
      targetShare: shareToType(plan.targetShare, language),
      targetOn: plan.targetOn,
      note: plan.note,
    },
    required: ['targetShare', 'targetOn'],
    check: ({ targetShare }) =>
      faultIf(
        targetShare !== '' && typedShare(targetShare) === null,
        'targetShare',
        texts('make.notPercent'),
      ),
  });
  return (
    <Dialog title={texts('plan.change')} onClose={props.onClose}>
      <Form
        of={entry}
        submit={common('actions.save')}
        send={({ targetShare, targetOn, note }) =>
          change.mutateAsync({
            params: { plan: plan.id },
            body: { version: plan.version, targetShare: typedShare(targetShare) ?? '', targetOn, note },
          })
        }
        onDone={() => {
          say({ text: common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <TextInput
          {...entry.field('targetShare', texts('make.targetShare'))}
          description={texts('make.targetHint')}
          inputMode="decimal"
          maxLength={6}
          data-autofocus
        />
        <TextInput {...entry.field('targetOn', texts('make.targetOn'))} type="date" />
        <Textarea
          {...entry.field('note', `${texts('make.note')} (${common('actions.optional')})`)}
          maxLength={2000}
          autosize
          minRows={2}
        />
      </Form>
    </Dialog>
  );
}
