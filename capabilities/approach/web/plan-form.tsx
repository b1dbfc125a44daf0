/** Writing the plan of an approach. */
import { Button, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { type Entry, FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { evidenceKinds, longest, most } from '../core/approach.ts';
import type { ApproachAnswer } from '../core/contract.ts';
import { usePeople, useSend } from './api.ts';
import styles from './approach-page.module.css';
import { faultsOfStep, missing, NextStepFields, type StepValues, stepOf } from './next-step-fields.tsx';
import { useTexts } from './texts.ts';

interface EvidenceValues {
  readonly kind: string;
  readonly text: string;
  readonly link: string;
}

interface PlanValues extends Record<string, unknown> {
  owner: string;
  insight: string;
  valueFirst: string;
  evidence: EvidenceValues[];
  nextStep: StepValues;
}

export function PlanForm(props: {
  readonly approach: ApproachAnswer;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { person } = useActing();
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [{ plan, selection, candidate }] = useState(props.approach);
  const people = usePeople([plan?.owner, plan?.nextStep?.owner].flatMap((one) => one ?? []));
  const write = useSend('PUT /api/v1/selections/{selection}/candidates/{candidate}/approach');
  const step = plan?.nextStep ?? null;
  const entry = useEntry<PlanValues>({
    initial: {
      owner: plan?.owner.id ?? person.id,
      insight: plan?.insight ?? '',
      valueFirst: plan?.valueFirst ?? '',
      evidence: (plan?.evidence ?? []).map(
        ({ kind, text, link }): EvidenceValues => ({ kind, text, link: link ?? '' }),
      ),
      nextStep: { text: step?.text ?? '', owner: step?.owner.id ?? person.id, due: step?.due ?? '' },
    },
    check: ({ nextStep, evidence }) => [
      ...evidence.flatMap(({ text }, index) =>
        missing({ [`evidence.${index}.text`]: text }, common('form.required')),
      ),
      ...faultsOfStep(nextStep, common('form.required')),
    ],
    draft: `approach-plan-${candidate.id}-${plan?.version ?? 0}`,
  });
  const send = ({ owner, insight, valueFirst, evidence, nextStep }: PlanValues) =>
    write.mutateAsync({
      params: { selection: selection.id, candidate: candidate.id },
      body: {
        ...{ owner, insight, valueFirst },
        version: plan?.version ?? 0,
        evidence: evidence.map(({ kind, text, link }) => ({
          kind: evidenceKinds.find((one) => one === kind) ?? 'case',
          text,
          link: link.trim() === '' ? null : link,
        })),
        nextStep: stepOf(nextStep),
      },
    });
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={plan === null ? texts('plan.write') : texts('plan.edit')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={common('actions.save')}
        send={send}
        onDone={() => {
          say({ text: common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <Textarea
          {...entry.field('insight', texts('plan.insight'))}
          description={texts('plan.insightHint')}
          maxLength={longest.text}
          autosize
          minRows={3}
          data-autofocus
        />
        <Textarea
          {...entry.field('valueFirst', texts('plan.value'))}
          description={texts('plan.valueHint')}
          maxLength={longest.text}
          autosize
          minRows={3}
        />
        <EvidenceFields of={entry} />
        <NextStepFields of={entry} people={people} label={texts('next.title')} />
        <NativeSelect {...entry.field('owner', texts('plan.owner'))} data={[...people]} />
      </Form>
    </Modal>
  );
}

function EvidenceFields(props: { readonly of: Entry<PlanValues> }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { of: entry } = props;
  const { evidence } = entry.values;
  return (
    <FieldGroup title={texts('plan.evidence')} hint={texts('plan.evidenceHint')}>
      {evidence.map((_, index) => (
        // A line has no name of its own but its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className={styles.group}>
          <div className={styles.pair}>
            <NativeSelect
              {...entry.field(`evidence.${index}.kind`, texts('plan.kind'))}
              data={evidenceKinds.map((kind) => ({
                value: String(kind),
                label: texts(`evidenceKinds.${kind}`),
              }))}
            />
            <TextInput
              {...entry.field(
                `evidence.${index}.link`,
                `${texts('plan.link')} (${common('actions.optional')})`,
              )}
              inputMode="url"
              autoComplete="off"
            />
          </div>
          <Textarea
            {...entry.field(`evidence.${index}.text`, texts('plan.evidenceText'))}
            maxLength={longest.evidence}
            autosize
            minRows={2}
          />
          <div>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={texts('plan.removeEvidence', { number: index + 1 })}
              onClick={() => entry.form.removeListItem('evidence', index)}
            >
              {common('actions.remove')}
            </Button>
          </div>
        </div>
      ))}
      {evidence.length < most.evidence && (
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={16} />}
            onClick={() => entry.form.insertListItem('evidence', { kind: 'case', text: '', link: '' })}
          >
            {texts('plan.addEvidence')}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
