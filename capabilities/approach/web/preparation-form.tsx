/** How a meeting is prepared: the checklist, what to ask, and what we tell of ourselves. */
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { type Entry, Form, useEntry } from '#platform/web/form.tsx';
import { Section } from '#platform/web/page.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { longest, most } from '../core/approach.ts';
import { type Meeting, useSend } from './api.ts';
import styles from './approach-page.module.css';
import type { MeetingProps } from './meeting-page.tsx';
import { wishOf } from './meeting-wish.ts';
import { itemText, questionText, useTexts } from './texts.ts';

interface PreparationValues extends Record<string, unknown> {
  checklist: (Pick<Meeting['checklist'][number], 'template' | 'text'> & { done: boolean })[];
  questions: Meeting['questions'];
  strengths: string;
  limits: string;
}

export function PreparationForm(props: MeetingProps & { readonly refusal: string | null }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const common = useCommonTexts();
  const { approach, refusal } = props;
  const [meeting] = useState(props.meeting);
  const change = useSend(
    'PUT /api/v1/selections/{selection}/candidates/{candidate}/approach/meetings/{meeting}',
  );
  const initial: PreparationValues = {
    checklist: meeting.checklist.map(({ template, text, state }) => ({
      template,
      text,
      done: state === 'done',
    })),
    questions: meeting.questions,
    strengths: meeting.strengths,
    limits: meeting.limits,
  };
  const entry = useEntry<PreparationValues>({
    initial,
    draft: `approach-preparation-${meeting.id}-${meeting.version}`,
  });
  const params = { selection: approach.selection.id, candidate: approach.candidate.id, meeting: meeting.id };
  const send = ({ checklist, questions, strengths, limits }: PreparationValues) =>
    change.mutateAsync({
      params,
      body: {
        ...wishOf(meeting),
        checklist: checklist.map(({ template, text, done }) => ({
          template,
          text,
          state: done ? ('done' as const) : ('open' as const),
        })),
        ...{ questions, strengths, limits },
      },
    });
  return (
    <Form
      of={entry}
      submit={texts('meeting.savePreparation')}
      refusal={refusal}
      send={send}
      onDone={() => say({ text: common('states.saved') })}
    >
      <Section title={texts('meeting.preparation')}>
        <Checklist of={entry} />
      </Section>
      <Section title={texts('meeting.questions')} purpose={texts('meeting.questionsPurpose')}>
        <Questions of={entry} />
      </Section>
      <Section title={texts('meeting.told')}>
        <Textarea
          {...entry.field('strengths', texts('meeting.strengths'))}
          description={texts('meeting.strengthsHint')}
          maxLength={longest.text}
          autosize
          minRows={2}
        />
        <Textarea
          {...entry.field('limits', texts('meeting.limits'))}
          description={texts('meeting.limitsHint')}
          maxLength={longest.text}
          autosize
          minRows={2}
        />
      </Section>
    </Form>
  );
}

function Checklist({ of: entry }: { readonly of: Entry<PreparationValues> }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { checklist } = entry.values;
  return (
    <>
      <ul className={styles.items}>
        {checklist.map((item, index) => {
          const text = itemText(texts, item);
          return (
            <li key={`${item.template} ${text}`} className={styles.row}>
              <Checkbox {...entry.tick(`checklist.${index}.done`, text)} />
              {item.template === null && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={texts('meeting.removeItem', { item: text })}
                  onClick={() => entry.form.removeListItem('checklist', index)}
                >
                  {common('actions.remove')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {checklist.length < most.items && (
        <AddLine
          label={texts('meeting.ownItem')}
          act={texts('meeting.addItem')}
          onAdd={(text) => entry.form.insertListItem('checklist', { template: null, text, done: false })}
        />
      )}
    </>
  );
}

function Questions({ of: entry }: { readonly of: Entry<PreparationValues> }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { questions } = entry.values;
  return (
    <>
      <ul className={styles.items}>
        {questions.map((question, index) => {
          const text = questionText(texts, question);
          return (
            <li key={`${question.template} ${text}`} className={styles.row}>
              <span className={styles.said}>{text}</span>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={texts('meeting.removeItem', { item: text })}
                onClick={() => entry.form.removeListItem('questions', index)}
              >
                {common('actions.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      {questions.length < most.items && (
        <AddLine
          label={texts('meeting.ownQuestion')}
          act={texts('meeting.addQuestion')}
          onAdd={(text) => entry.form.insertListItem('questions', { template: null, text, answer: '' })}
        />
      )}
    </>
  );
}

/** One line of one's own words; Enter adds it too, and does not send the form. */
function AddLine(props: {
  readonly label: string;
  readonly act: string;
  readonly onAdd: (text: string) => void;
}): ReactNode {
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    props.onAdd(text.trim());
    setText('');
  };
  return (
    <div className={styles.row}>
      <TextInput
        label={props.label}
        value={text}
        maxLength={longest.item}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button variant="default" className={styles.beside ?? ''} onClick={add}>
        {props.act}
      </Button>
    </div>
  );
}
