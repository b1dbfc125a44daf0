/** What a question is answered with: options, a scale with named ends, a number with its unit, a text. */
import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { unreachable } from '#kernel/invariant.ts';
import { useCommonTexts } from './common-texts.ts';
import styles from './questionnaire.module.css';
import type { AskedQuestion } from './questionnaire.tsx';
import type { Answering, AnswerValue } from './use-answering.ts';

interface FieldsProps<Question> {
  /** Of the fieldset; the fields name themselves after it. */
  readonly id: string;
  readonly question: Question;
  readonly answering: Answering;
}

type Kind<K extends AskedQuestion['kind']> = Extract<AskedQuestion, { kind: K }>;

export function AnswerFields({
  id,
  question,
  answering,
}: FieldsProps<Exclude<AskedQuestion, { kind: 'files' }>>): ReactNode {
  switch (question.kind) {
    case 'choice':
      return question.pick === 'one' ? (
        <OneOption id={id} question={question} answering={answering} />
      ) : (
        <SomeOptions id={id} question={question} answering={answering} />
      );
    case 'scale':
      return <ScaleMarks id={id} question={question} answering={answering} />;
    case 'number':
    case 'text':
      return <Typed id={id} question={question} answering={answering} />;
    default:
      return unreachable(question);
  }
}

function OneOption({ id, question, answering }: FieldsProps<Kind<'choice'>>): ReactNode {
  const chosen = answering.value?.kind === 'choice' ? answering.value.chosen : [];
  return (
    <div className={styles.options}>
      {question.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name={id}
            checked={chosen.includes(option.id)}
            onChange={() => answering.give({ kind: 'choice', chosen: [option.id] })}
          />
          <span>{option.text}</span>
        </label>
      ))}
      <Unknown id={id} question={question} answering={answering} />
    </div>
  );
}

function Unknown({ id, question, answering }: FieldsProps<AskedQuestion>): ReactNode {
  const texts = useCommonTexts();
  if (!question.mayBeUnknown) return null;
  return (
    <label className={styles.option} data-unknown>
      <input
        type="radio"
        name={id}
        checked={answering.value?.kind === 'unknown'}
        onChange={() => answering.give({ kind: 'unknown' })}
      />
      <span>{texts('questions.unknown')}</span>
    </label>
  );
}

function SomeOptions({ question, answering }: FieldsProps<Kind<'choice'>>): ReactNode {
  const chosen = answering.value?.kind === 'choice' ? answering.value.chosen : [];
  const toggle = (option: string) => {
    const others = chosen.filter((one) => one !== option && one !== question.alone);
    const next = chosen.includes(option)
      ? others
      : option === question.alone
        ? [option]
        : [...others, option];
    answering.give(next.length === 0 ? null : { kind: 'choice', chosen: next });
  };
  return (
    <div className={styles.options}>
      {question.options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input type="checkbox" checked={chosen.includes(option.id)} onChange={() => toggle(option.id)} />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

function ScaleMarks({ id, question, answering }: FieldsProps<Kind<'scale'>>): ReactNode {
  const { least, most, low, high } = question;
  const marks = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  const meaning = (mark: number) =>
    mark === least ? `${mark}: ${low}` : mark === most ? `${mark}: ${high}` : null;
  return (
    <div className={styles.options}>
      <div className={styles.scale}>
        <div className={styles.marks}>
          {marks.map((mark) => (
            <label key={mark} className={styles.mark}>
              <input
                type="radio"
                name={id}
                aria-label={meaning(mark) ?? String(mark)}
                checked={answering.value?.kind === 'scale' && answering.value.mark === mark}
                onChange={() => answering.give({ kind: 'scale', mark })}
              />
              <span>{mark}</span>
            </label>
          ))}
        </div>
        <div className={styles.ends} aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      </div>
      <Unknown id={id} question={question} answering={answering} />
    </div>
  );
}

/** How long after the last key what was typed is kept; leaving the field keeps it at once. */
const pauseMillis = 1200;

function Typed({ question, answering }: FieldsProps<Kind<'number'> | Kind<'text'>>): ReactNode {
  const pause = useRef<ReturnType<typeof setTimeout> | null>(null);
  const pending = useRef<AnswerValue | null | undefined>(undefined);
  const { give } = answering;
  const keepNow = () => {
    if (pause.current !== null) clearTimeout(pause.current);
    pause.current = null;
    if (pending.current !== undefined) give(pending.current);
    pending.current = undefined;
  };
  const latest = useRef(keepNow);
  latest.current = keepNow;
  // What was typed just before the page is left is sent as well.
  useEffect(() => () => latest.current(), []);
  const type = (written: string) => {
    const value = typedValue(question, written);
    pending.current = value;
    answering.hold(value);
    if (pause.current !== null) clearTimeout(pause.current);
    pause.current = setTimeout(() => latest.current(), pauseMillis);
  };
  const shared = { 'aria-label': question.text, value: writtenOf(answering.value), onBlur: keepNow };
  if (question.kind === 'text') {
    return (
      <Textarea
        {...shared}
        maxLength={question.longest}
        autosize
        minRows={2}
        onChange={(event) => type(event.currentTarget.value)}
      />
    );
  }
  return (
    <div className={styles.number}>
      <TextInput
        {...shared}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <span className={styles.unit}>{question.unit}</span>
    </div>
  );
}

function writtenOf(value: AnswerValue | null): string {
  if (value?.kind === 'text') return value.text;
  return value?.kind === 'number' ? value.number : '';
}

/** A comma is a decimal sign too, as half of our readers write it. */
function typedValue(question: Kind<'number'> | Kind<'text'>, written: string): AnswerValue | null {
  if (written.trim() === '') return null;
  if (question.kind === 'text') return { kind: 'text', text: written };
  return { kind: 'number', number: written.replace(/^([^.,]*),([^.,]*)$/, '$1.$2') };
}
