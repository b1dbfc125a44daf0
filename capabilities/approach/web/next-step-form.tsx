/** Setting the next step alone: on the road nobody opens the whole plan for it. */
import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { ApproachAnswer } from '../core/contract.ts';
import { usePeople, useSend } from './api.ts';
import styles from './approach-page.module.css';
import { faultsOfStep, missing, NextStepFields, type StepValues, stepOf } from './next-step-fields.tsx';
import { useTexts } from './texts.ts';

interface NextStepValues extends Record<string, unknown> {
  nextStep: StepValues;
}

export function NextStepForm(props: {
  readonly approach: ApproachAnswer;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { person } = useActing();
  const { approach, onClose } = props;
  const { plan, candidate, selection } = approach;
  const step = plan?.nextStep ?? null;
  const people = usePeople(step === null ? [] : [step.owner]);
  const write = useSend('PUT /api/v1/selections/{selection}/candidates/{candidate}/approach');
  const clear = useSend('PUT /api/v1/selections/{selection}/candidates/{candidate}/approach');
  const entry = useEntry<NextStepValues>({
    initial: {
      nextStep: { text: step?.text ?? '', owner: step?.owner.id ?? person.id, due: step?.due ?? '' },
    },
    check: ({ nextStep }) => [
      ...missing({ 'nextStep.text': nextStep.text }, common('form.required')),
      ...faultsOfStep(nextStep, common('form.required')),
    ],
  });
  /** Everything else of the plan stays as it is. */
  const planWith = (nextStep: StepValues | null) => ({
    params: { selection: selection.id, candidate: candidate.id },
    body: {
      owner: plan?.owner.id ?? person.id,
      insight: plan?.insight ?? '',
      valueFirst: plan?.valueFirst ?? '',
      evidence: plan?.evidence ?? [],
      version: plan?.version ?? 0,
      nextStep,
    },
  });
  const done = () => {
    say({ text: common('states.saved') });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${texts('next.title')}: ${candidate.name}`}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={common('actions.save')}
        send={({ nextStep }) => write.mutateAsync(planWith(stepOf(nextStep)))}
        onDone={done}
        onCancel={onClose}
      >
        <NextStepFields of={entry} people={people} label={texts('next.text')} />
      </Form>
      {step !== null && (
        <div className={styles.buttons}>
          <Button
            variant="subtle"
            loading={clear.isPending}
            onClick={() => clear.mutate(planWith(null), { onSuccess: done })}
          >
            {texts('next.clear')}
          </Button>
        </div>
      )}
      {clear.error && <ProblemNote problem={clear.error} />}
    </Modal>
  );
}
