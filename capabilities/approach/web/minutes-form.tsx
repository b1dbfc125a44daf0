/** Writing the minutes of a meeting: what was answered, decided and promised. */
import { Button, Checkbox, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { type Entry, FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { longest, most } from '../core/approach.ts';
import { type Meeting, usePeople, useSend } from './api.ts';
import styles from './approach-page.module.css';
import type { MeetingProps } from './meeting-page.tsx';
import { missing } from './next-step-fields.tsx';
import { questionText, useTexts } from './texts.ts';

interface MinutesValues extends Record<string, unknown> {
  summary: string;
  questions: Meeting['questions'];
  /** One a line. */
  decisions: string;
  actions: { text: string; owner: string; due: string; done: boolean }[];
}

export function MinutesForm(props: MeetingProps & { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { approach, onClose } = props;
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [meeting] = useState(props.meeting);
  const { minutes } = meeting;
  const people = usePeople(minutes?.actions.map(({ owner }) => owner));
  const write = useSend(
    'PUT /api/v1/selections/{selection}/candidates/{candidate}/approach/meetings/{meeting}/minutes',
  );
  const initial: MinutesValues = {
    summary: minutes?.summary ?? '',
    questions: meeting.questions,
    decisions: minutes?.decisions.join('\n') ?? '',
    actions: (minutes?.actions ?? []).map(({ text, owner, due, state }) => ({
      ...{ text, due },
      owner: owner.id,
      done: state === 'done',
    })),
  };
  const entry = useEntry<MinutesValues>({
    initial,
    required: ['summary'],
    check: ({ actions }) =>
      actions.flatMap(({ text, due }, index) =>
        missing({ [`actions.${index}.text`]: text, [`actions.${index}.due`]: due }, common('form.required')),
      ),
    draft: `approach-minutes-${meeting.id}-${meeting.version}`,
  });
  const params = { selection: approach.selection.id, candidate: approach.candidate.id, meeting: meeting.id };
  const send = ({ summary, questions, decisions, actions }: MinutesValues) =>
    write.mutateAsync({
      params,
      body: {
        ...{ version: meeting.version, summary, questions },
        decisions: decisions.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
        actions: actions.map(({ text, owner, due, done }) => ({
          ...{ text, owner, due },
          state: done ? ('done' as const) : ('open' as const),
        })),
      },
    });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={texts('meeting.minutes')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('meeting.saveMinutes')}
        send={send}
        onDone={() => {
          say({ text: common('states.saved') });
          onClose();
        }}
        onCancel={onClose}
      >
        <p className={styles.quiet}>{texts('meeting.minutesPurpose')}</p>
        <Textarea
          {...entry.field('summary', texts('meeting.summary'))}
          maxLength={longest.text}
          autosize
          minRows={3}
          data-autofocus
        />
        <Textarea
          {...entry.field('decisions', texts('meeting.decisions'))}
          description={texts('meeting.decisionsHint')}
          autosize
          minRows={2}
        />
        <ActionFields of={entry} people={people} />
        <FieldGroup title={texts('meeting.answers')}>
          {entry.values.questions.map((question, index) => (
            <Textarea
              key={`${question.template} ${question.text}`}
              {...entry.field(`questions.${index}.answer`, questionText(texts, question))}
              maxLength={longest.answer}
              autosize
              minRows={1}
            />
          ))}
        </FieldGroup>
      </Form>
    </Modal>
  );
}

function ActionFields(props: {
  readonly of: Entry<MinutesValues>;
  readonly people: readonly { readonly value: string; readonly label: string }[];
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { person } = useActing();
  const { of: entry, people } = props;
  const { actions } = entry.values;
  return (
    <FieldGroup title={texts('meeting.actions')}>
      {actions.map((_, index) => (
        // A promise has no name of its own but its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} className={styles.group}>
          <TextInput
            {...entry.field(`actions.${index}.text`, texts('meeting.action'))}
            maxLength={longest.item}
          />
          <div className={styles.pair}>
            <NativeSelect
              {...entry.field(`actions.${index}.owner`, texts('meeting.actionOwner'))}
              data={[...people]}
            />
            <TextInput {...entry.field(`actions.${index}.due`, texts('meeting.actionDue'))} type="date" />
          </div>
          <div className={styles.row}>
            <Checkbox {...entry.tick(`actions.${index}.done`, texts('meeting.actionDone'))} />
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={texts('meeting.removeAction', { number: index + 1 })}
              onClick={() => entry.form.removeListItem('actions', index)}
            >
              {common('actions.remove')}
            </Button>
          </div>
        </div>
      ))}
      {actions.length < most.items && (
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={16} />}
            onClick={() =>
              entry.form.insertListItem('actions', { text: '', owner: person.id, due: '', done: false })
            }
          >
            {texts('meeting.addAction')}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
