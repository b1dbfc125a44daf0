/**
 * A questionnaire: its questions in sections, each answered and kept by itself, by keyboard and on a phone. It says how
 * far one is and what is left, whose answer stands there, and what was not kept. It knows no capability: questions and
 * the function that keeps an answer are given to it.
 */
import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { type Attachment, Attachments, type AttachmentsProps } from './attachments.tsx';
import { useCommonTexts } from './common-texts.ts';
import { ProblemNote } from './problem-view.tsx';
import styles from './questionnaire.module.css';
import { AnswerFields } from './questionnaire-fields.tsx';
import {
  type Answering,
  type AnswerValue,
  type GivenAnswer,
  type KeepAnswer,
  useAnswering,
} from './use-answering.ts';

interface AskedBasics {
  readonly id: string;
  readonly text: string;
  readonly hint: string | null;
  readonly optional: boolean;
  readonly mayBeUnknown: boolean;
}

export type AskedQuestion = AskedBasics &
  (
    | {
        readonly kind: 'choice';
        readonly pick: 'one' | 'many';
        readonly options: readonly { readonly id: string; readonly text: string }[];
        readonly alone: string | null;
      }
    | {
        readonly kind: 'scale';
        readonly least: number;
        readonly most: number;
        readonly low: string;
        readonly high: string;
      }
    | {
        readonly kind: 'number';
        readonly least: number;
        readonly most: number;
        readonly digits: number;
        readonly unit: string;
      }
    | { readonly kind: 'text'; readonly longest: number }
    | { readonly kind: 'files'; readonly most: number }
  );

/** Sending and fetching the files that answers name. */
export interface AnswerFiles {
  readonly known: readonly Attachment[];
  readonly mostBytes: number;
  readonly send: AttachmentsProps['send'];
  readonly fetchFile: AttachmentsProps['fetchFile'];
}

export interface QuestionnaireProps {
  /** Only what is asked as things stand. */
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly hint: string | null;
    readonly questions: readonly AskedQuestion[];
  }[];
  readonly answers: readonly GivenAnswer[];
  readonly progress: { readonly asked: number; readonly answered: number; readonly left: readonly string[] };
  readonly keep: KeepAnswer;
  readonly files: AnswerFiles;
  /** Names what this device holds until it is kept; one a sheet. */
  readonly draft: string;
  /** Why nothing may be answered; `null`: it may. */
  readonly refusal: string | null;
  /** What is known about a question from elsewhere, such as the company's own figure. */
  readonly beside?: (question: string) => ReactNode;
  /** Where to go on, once nothing is left. */
  readonly onward: ReactNode;
}

export function Questionnaire(props: QuestionnaireProps): ReactNode {
  const base = useId();
  const idOf = (question: string) => `${base}${question}`;
  const given = new Map(props.answers.map((one) => [one.question, one]));
  return (
    <div className={styles.questionnaire}>
      <ProgressLine progress={props.progress} idOf={idOf} />
      {props.refusal !== null && <p className={styles.refusal}>{props.refusal}</p>}
      {props.sections
        .filter(({ questions }) => questions.length > 0)
        .map((section) => (
          <section key={section.id} className={styles.section}>
            <h2 className={styles.sectionTitle}>{section.title}</h2>
            {section.hint !== null && <p className={styles.sectionHint}>{section.hint}</p>}
            {section.questions.map((question) => (
              <AskedField
                key={question.id}
                id={idOf(question.id)}
                question={question}
                given={given.get(question.id)}
                keep={props.keep}
                files={props.files}
                draft={props.draft}
                refusal={props.refusal}
                beside={props.beside?.(question.id)}
              />
            ))}
          </section>
        ))}
      <div className={styles.end}>
        {props.progress.left.length > 0 && <OpenQuestions progress={props.progress} {...{ idOf }} />}
        {props.onward}
      </div>
    </div>
  );
}

type Ids = (question: string) => string;

function ProgressLine(props: {
  readonly progress: QuestionnaireProps['progress'];
  readonly idOf: Ids;
}): ReactNode {
  const texts = useCommonTexts();
  const { asked, answered, left } = props.progress;
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        max={asked}
        value={answered}
        aria-label={texts('questions.progress')}
      />
      <div className={styles.progressWords}>
        <span role="status">
          {left.length === 0
            ? texts('questions.allAnswered')
            : texts('questions.answered', { answered, asked })}
        </span>
        {left.length > 0 && <OpenQuestions progress={props.progress} idOf={props.idOf} />}
      </div>
    </div>
  );
}

/** Leads to the first question that is left. */
function OpenQuestions(props: {
  readonly progress: QuestionnaireProps['progress'];
  readonly idOf: Ids;
}): ReactNode {
  const texts = useCommonTexts();
  const { left } = props.progress;
  const [first] = left;
  if (first === undefined) return null;
  const lead = () => {
    const field = document.getElementById(props.idOf(first));
    field?.scrollIntoView({ block: 'start' });
    field?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className={styles.lead} onClick={lead}>
      {texts('questions.next', { count: left.length })}
    </button>
  );
}

function AskedField(props: {
  readonly id: string;
  readonly question: AskedQuestion;
  readonly given: GivenAnswer | undefined;
  readonly keep: KeepAnswer;
  readonly files: AnswerFiles;
  readonly draft: string;
  readonly refusal: string | null;
  readonly beside: ReactNode;
}): ReactNode {
  const texts = useCommonTexts();
  const { id, question, given } = props;
  const answering = useAnswering(props.draft, question.id, given, props.keep);
  const hint = question.kind === 'choice' && question.pick === 'many' ? texts('questions.several') : null;
  return (
    <fieldset id={id} className={styles.question} disabled={props.refusal !== null}>
      <legend className={styles.text}>
        {question.text}
        {question.optional && <span className={styles.optional}> ({texts('actions.optional')})</span>}
      </legend>
      {(question.hint ?? hint) !== null && (
        <p className={styles.hint}>{[question.hint, hint].filter((one) => one !== null).join(' ')}</p>
      )}
      {props.beside}
      {question.kind === 'files' ? (
        <FilesField
          question={question}
          answering={answering}
          files={props.files}
          refusal={props.refusal}
          keep={(files) => props.keep(question.id, filesAnswer(files), given?.version ?? 0)}
        />
      ) : (
        <AnswerFields id={id} question={question} answering={answering} />
      )}
      <AnswerState answering={answering} given={given} canTakeBack={props.refusal === null} />
    </fieldset>
  );
}

function filesAnswer(files: readonly string[]): AnswerValue | null {
  return files.length === 0 ? null : { kind: 'files', files };
}

/** Each file is kept with the answer as soon as it has been sent, and goes from it for good. */
function FilesField(props: {
  readonly question: AskedQuestion & { readonly kind: 'files' };
  readonly answering: Answering;
  readonly files: AnswerFiles;
  readonly refusal: string | null;
  readonly keep: (files: readonly string[]) => Promise<number>;
}): ReactNode {
  const { question, answering, files, keep } = props;
  const named = answering.value?.kind === 'files' ? answering.value.files : [];
  return (
    <Attachments
      label={question.text}
      files={files.known.filter(({ id }) => named.includes(id))}
      refusal={props.refusal}
      mostBytes={files.mostBytes}
      send={files.send}
      attach={({ id }) => keep([...named, id])}
      fetchFile={files.fetchFile}
      detach={(id) => keep(named.filter((one) => one !== id))}
    />
  );
}

/** Whose answer stands there; that it is being kept; or why it was not, with the ways on. */
function AnswerState(props: {
  readonly answering: Answering;
  readonly given: GivenAnswer | undefined;
  readonly canTakeBack: boolean;
}): ReactNode {
  const texts = useCommonTexts();
  const { answering, given } = props;
  const wasChanged = answering.problem?.document.code === 'answer_was_changed';
  return (
    <>
      <p className={styles.state} role="status">
        {answering.state === 'sending' && texts('states.saving')}
        {answering.state === 'unkept' && answering.problem !== null && texts('questions.notSaved')}
        {answering.state === 'kept' && given !== undefined && given.answer !== null && (
          <>
            {texts('questions.savedBy', { name: given.answeredBy.name })}
            {props.canTakeBack && given.answer.kind !== 'files' && (
              <button type="button" className={styles.takeBack} onClick={() => answering.give(null)}>
                {texts('questions.takeBack')}
              </button>
            )}
          </>
        )}
      </p>
      {answering.problem !== null && (
        <div className={styles.problem}>
          <ProblemNote problem={answering.problem} />
          <div className={styles.ways}>
            <Button size="xs" variant="default" onClick={answering.insist}>
              {wasChanged ? texts('questions.mine') : texts('actions.retry')}
            </Button>
            <Button size="xs" variant="default" onClick={answering.yieldToKept}>
              {wasChanged ? texts('questions.theirs') : texts('questions.forget')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
