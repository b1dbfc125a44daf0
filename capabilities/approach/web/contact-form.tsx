/** Noting a contact on the road, or correcting one that was noted: what was said, with whom, and what comes next. */
import { Modal, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { longest, means, outcomes } from '../core/approach.ts';
import type { ApproachAnswer } from '../core/contract.ts';
import { type Contact, usePeople, useSend } from './api.ts';
import styles from './approach-page.module.css';
import { instantOf, localTime } from './local-time.ts';
import { faultsOfStep, missing, NextStepFields, stepOf } from './next-step-fields.tsx';
import { useTexts } from './texts.ts';

export interface ContactFormProps {
  readonly approach: ApproachAnswer;
  /** The entry that is corrected; absent: a new one. */
  readonly correcting?: Contact;
  readonly onClose: () => void;
}

export function ContactForm({ approach, correcting, onClose }: ContactFormProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { person } = useActing();
  const [now] = useState(approach.now);
  const step = approach.plan?.nextStep ?? null;
  const before = correcting?.content ?? null;
  const people = usePeople(before === null ? [] : [before.by]);
  const log = useSend('POST /api/v1/selections/{selection}/candidates/{candidate}/approach/contacts');
  const correct = useSend(
    'POST /api/v1/selections/{selection}/candidates/{candidate}/approach/contacts/{contact}/correction',
  );
  const entry = useEntry({
    initial: {
      content: {
        at: localTime(before?.at ?? now),
        by: before?.by.id ?? person.id,
        withWhom: before?.withWhom ?? '',
        means: String(before?.means ?? 'phone'),
        said: before?.said ?? '',
        outcome: String(before?.outcome ?? 'talked'),
      },
      nextIs: step === null ? 'set' : 'keep',
      nextStep: { text: '', owner: person.id, due: '' },
      why: '',
    },
    check: ({ content, nextStep, nextIs, why }) => [
      ...missing(
        {
          'content.withWhom': content.withWhom,
          'content.at': content.at,
          'content.said': content.said,
          ...(correcting === undefined ? {} : { why }),
        },
        common('form.required'),
      ),
      ...(nextIs === 'set' && correcting === undefined
        ? faultsOfStep(nextStep, common('form.required'))
        : []),
    ],
    ...(correcting === undefined ? { draft: `approach-contact-${approach.candidate.id}` } : {}),
  });
  const send = async ({ content: wish, nextIs, nextStep, why }: typeof entry.values) => {
    const params = { selection: approach.selection.id, candidate: approach.candidate.id };
    const content = {
      ...wish,
      at: instantOf(wish.at),
      means: means.find((one) => one === wish.means) ?? 'other',
      outcome: outcomes.find((one) => one === wish.outcome) ?? 'talked',
    };
    if (correcting !== undefined)
      return correct.mutateAsync({ params: { ...params, contact: correcting.id }, body: { why, content } });
    const next = nextIs === 'keep' ? {} : { nextStep: nextIs === 'set' ? stepOf(nextStep) : null };
    return log.mutateAsync({ params, body: { content, ...next } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={
        correcting === undefined
          ? `${texts('one.log')}: ${approach.candidate.name}`
          : texts('contacts.correct')
      }
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={correcting === undefined ? texts('contacts.save') : texts('contacts.correct')}
        send={send}
        onDone={() => {
          say({ text: texts('contacts.saved') });
          onClose();
        }}
        onCancel={onClose}
      >
        <TextInput
          {...entry.field('content.withWhom', texts('contacts.withWhom'))}
          description={texts('contacts.withWhomHint')}
          maxLength={longest.withWhom}
          data-autofocus
        />
        <div className={styles.pair}>
          <NativeSelect
            {...entry.field('content.means', texts('contacts.means'))}
            data={means.map((one) => ({ value: String(one), label: texts(`means.${one}`) }))}
          />
          <NativeSelect
            {...entry.field('content.outcome', texts('contacts.outcome'))}
            data={outcomes.map((one) => ({ value: String(one), label: texts(`outcomes.${one}`) }))}
          />
        </div>
        <Textarea
          {...entry.field('content.said', texts('contacts.said'))}
          maxLength={longest.text}
          autosize
          minRows={3}
        />
        <div className={styles.pair}>
          <TextInput {...entry.field('content.at', texts('contacts.at'))} type="datetime-local" />
          <NativeSelect {...entry.field('content.by', texts('contacts.by'))} data={[...people]} />
        </div>
        {correcting === undefined ? (
          <>
            {step !== null && (
              <Radio.Group {...entry.field('nextIs', texts('next.change'))}>
                <div className={styles.items}>
                  <Radio value="keep" label={texts('next.keep', { text: step.text })} />
                  <Radio value="set" label={texts('next.choices.set')} />
                  <Radio value="none" label={texts('next.choices.none')} />
                </div>
              </Radio.Group>
            )}
            {entry.values.nextIs === 'set' && (
              <NextStepFields
                of={entry}
                people={people}
                label={`${texts('next.text')} (${common('actions.optional')})`}
              />
            )}
          </>
        ) : (
          <TextInput
            {...entry.field('why', texts('contacts.why'))}
            description={texts('contacts.whyHint')}
            maxLength={longest.correctionWhy}
          />
        )}
      </Form>
    </Modal>
  );
}
