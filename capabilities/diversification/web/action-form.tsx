/** An action of a plan: what, of which kind, whose, by when, and what it should bring. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { PlanAction } from '../core/contract.ts';
import { actionKinds, longest } from '../core/plan.ts';
import { useSend } from './api.ts';
import { OwnerSelect } from './owner-select.tsx';
import { useTexts } from './texts.ts';
import { exampleMoney, faultIf, moneyToType, typedMoney } from './typed.ts';

export interface ActionFormProps {
  readonly plan: string;
  readonly currency: string;
  /** Absent: a new one. */
  readonly action?: PlanAction;
  readonly onClose: () => void;
}

export function ActionForm({ plan, currency, onClose, ...props }: ActionFormProps): ReactNode {
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [action] = useState(props.action);
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const say = useToast();
  const add = useSend('POST /api/v1/diversification/plans/{plan}/actions');
  const change = useSend('PATCH /api/v1/diversification/plans/{plan}/actions/{action}');
  const entry = useEntry({
    initial: {
      what: action?.what ?? '',
      kind: String(action?.kind ?? 'new_market'),
      owner: action?.owner?.id ?? '',
      dueOn: action?.dueOn ?? '',
      income: action === undefined ? '' : moneyToType(action.income, language),
      doneOn: action?.doneOn ?? '',
    },
    required: ['what', 'dueOn', 'income'],
    check: ({ income }) =>
      faultIf(
        income !== '' && typedMoney(income, currency, language) === null,
        'income',
        texts('actionForm.notMoney', { example: exampleMoney(currency, language) }),
      ),
    ...(action === undefined ? { draft: `plan-action-${plan}` } : {}),
  });
  const send = async (values: typeof entry.values) => {
    const body = {
      what: values.what,
      kind: actionKinds.find((kind) => kind === values.kind) ?? 'new_market',
      owner: values.owner === '' ? null : values.owner,
      dueOn: values.dueOn,
      income: typedMoney(values.income, currency, language) ?? '',
    };
    if (action === undefined) return add.mutateAsync({ params: { plan }, body });
    const doneOn = values.doneOn === '' ? null : values.doneOn;
    return change.mutateAsync({
      params: { plan, action: action.id },
      body: { ...body, doneOn, version: action.version },
    });
  };
  return (
    <Dialog
      title={
        action === undefined ? texts('actionForm.title') : texts('plan.changeOne', { what: action.what })
      }
      onClose={onClose}
    >
      <Form
        of={entry}
        submit={action === undefined ? texts('actionForm.add') : common('actions.save')}
        send={send}
        onDone={() => {
          say({ text: action === undefined ? texts('actionForm.added') : common('states.saved') });
          onClose();
        }}
        onCancel={onClose}
      >
        <Textarea
          {...entry.field('what', texts('actionForm.what'))}
          description={texts('actionForm.whatHint')}
          maxLength={longest.what}
          autosize
          minRows={2}
          data-autofocus
        />
        <NativeSelect
          {...entry.field('kind', texts('actionForm.kind'))}
          data={actionKinds.map((kind) => ({ value: String(kind), label: texts(`kinds.${kind}`) }))}
        />
        <OwnerSelect
          {...entry.field('owner', texts('actionForm.owner'))}
          nobody={texts('plan.noOwner')}
          current={action?.owner}
        />
        <TextInput {...entry.field('dueOn', texts('actionForm.due'))} type="date" />
        <TextInput
          {...entry.field('income', texts('actionForm.income', { currency }))}
          description={texts('actionForm.incomeHint')}
          inputMode="decimal"
          maxLength={30}
        />
        {action !== undefined && (
          <TextInput
            {...entry.field('doneOn', `${texts('actionForm.doneOn')} (${common('actions.optional')})`)}
            type="date"
          />
        )}
      </Form>
    </Dialog>
  );
}
