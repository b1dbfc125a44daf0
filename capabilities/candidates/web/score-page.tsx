/**
 * One's own scores of one candidate: for each criterion the question, a figure, the evidence. Others' scores are not
 * shown here, so that each looks for themselves. By keyboard: figure, tab, evidence, tab, files, tab; on a phone: one touch a figure.
 */
import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { mostFileBytes } from '#capabilities/files/core/limits.ts';
import { uploadAsk } from '#capabilities/files/core/upload-ask.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Attachments } from '#platform/web/attachments.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { type Entry, Form, useEntry } from '#platform/web/form.tsx';
import { useGo, useParam } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { type Fault, Problem, problemOf } from '#platform/web/problem.ts';
import { ProblemPage } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { decideScores } from '../core/decide-scores.ts';
import { parseScore } from '../core/parse-score.ts';
import { longest } from '../core/selection.ts';
import { type Candidate, type Criterion, useClient, useSelection, useSend } from './api.ts';
import { unscored } from './own-progress.tsx';
import { candidatePath, scorePath } from './paths.ts';
import styles from './score-page.module.css';
import { type CandidateTexts, criterionName, criterionQuestion, useRefusals, useTexts } from './texts.ts';

interface ScoreRow {
  readonly criterion: string;
  readonly value: string;
  readonly evidence: string;
  /** The version these fields show, also when they come back from a draft; 0: there was no score. */
  readonly version: number;
}

type Values = { scores: ScoreRow[] };

export function ScorePage(): ReactNode {
  const answer = useSelection();
  const refusal = useRefusals();
  const id = useParam('candidate');
  const latest = async () => (await answer.refetch()).data;
  return (
    <Answered of={answer}>
      {(whole) => {
        const candidate = whole.candidates.find((one) => one.id === id);
        if (candidate !== undefined)
          return <ScoreForm key={id} whole={whole} candidate={candidate} latest={latest} />;
        const detail = refusal('candidate_not_found', {});
        const document = { type: 'about:blank', title: '', status: 404, detail, code: '', errors: [] };
        return <ProblemPage problem={new Problem(document)} />;
      }}
    </Answered>
  );
}

interface ScoreFormProps {
  readonly whole: SelectionAnswer;
  readonly candidate: Candidate;
  /** Asks for the selection as it is now. */
  readonly latest: () => Promise<SelectionAnswer | undefined>;
}

function ScoreForm({ whole, candidate, latest }: ScoreFormProps): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const { organisation, person } = useActing();
  const mayNot = useRoleRefusal('member');
  const { selection } = whole;
  const entry = useScoreEntry(whole, candidate.id);
  // The criteria as they were when scoring began; one that a colleague adds meanwhile comes with the next opening.
  const [criteria] = useState(whole.criteria);
  const put = useSend('PUT /api/v1/selections/{selection}/candidates/{candidate}/scores/own');
  const next = unscored(whole, person.id).find(({ id }) => id !== candidate.id);
  const back = candidatePath(organisation.id, selection.id, candidate.id);
  const send = async ({ scores }: Values) => {
    try {
      const params = { selection: selection.id, candidate: candidate.id };
      return await put.mutateAsync({ params, body: { scores: scores.map(wishOf) } });
    } catch (error) {
      const now = problemOf(error).document.code === 'score_was_changed' ? await latest() : undefined;
      if (now !== undefined) {
        // The refusal says what stands there now; whoever saves again has been told.
        const told = ownScores(now, candidate.id, person.id);
        entry.set({ scores: scores.map((row) => ({ ...row, version: rowOf(row.criterion, told).version })) });
      }
      throw error;
    }
  };
  return (
    <Page
      title={texts('score.title', { name: candidate.name })}
      purpose={texts('score.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: candidate.name }}
      width="reading"
    >
      <Form
        of={entry}
        submit={next === undefined ? texts('score.save') : texts('score.saveAndNext', { name: next.name })}
        refusal={mayNot}
        send={send}
        onDone={() => {
          say({ text: texts('score.saved', { name: candidate.name }) });
          go(next === undefined ? back : scorePath(organisation.id, selection.id, next.id));
        }}
        onCancel={() => go(back)}
      >
        {criteria.map((criterion, index) => (
          <ScoreFields
            key={criterion.id}
            of={entry}
            criterion={criterion}
            index={index}
            evidence={<Evidence whole={whole} candidate={candidate} criterion={criterion} />}
            onValue={(value) =>
              entry.set({
                scores: entry.values.scores.map((row, place) => (place === index ? { ...row, value } : row)),
              })
            }
          />
        ))}
        <p className={styles.hint}>{texts('score.unknownHint')}</p>
      </Form>
    </Page>
  );
}

function useScoreEntry(whole: SelectionAnswer, candidate: string): Entry<Values> {
  const texts = useTexts();
  const refusal = useRefusals();
  const { person } = useActing();
  // What was there when scoring began; the page itself is fetched again and again.
  const [begun] = useState(whole);
  const own = ownScores(begun, candidate, person.id);
  return useEntry<Values>({
    initial: { scores: begun.criteria.map(({ id }) => rowOf(id, own)) },
    check: ({ scores }) => faultsOf(scores, texts, refusal),
    // With other criteria the rows of a draft would be other ones.
    draft: `score-${candidate}-${person.id}-${begun.selection.criteriaVersion}`,
  });
}

const figures = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

function ScoreFields(props: {
  readonly of: Entry<Values>;
  readonly criterion: Criterion;
  readonly index: number;
  readonly evidence: ReactNode;
  readonly onValue: (value: string) => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { of: entry, criterion, index, onValue } = props;
  const name = criterionName(texts, criterion);
  const chosen = entry.values.scores[index]?.value.trim() ?? '';
  return (
    <fieldset className={styles.criterion}>
      <legend className={styles.name}>{name}</legend>
      <p className={styles.question}>{criterionQuestion(texts, criterion)}</p>
      <div className={styles.figures}>
        <TextInput
          {...entry.field(`scores.${index}.value`, texts('score.valueOf', { name }))}
          classNames={{ label: 'e-hidden' }}
          className={styles.value ?? ''}
          inputMode="decimal"
          autoComplete="off"
          maxLength={6}
          placeholder={criterion.direction === 'min' ? texts('score.lessIsBetter') : '0–10'}
        />
        {/* The same figure by one touch; the keyboard has the field before it. */}
        <div className={styles.touch} aria-hidden="true">
          {figures.map((figure) => (
            <button
              key={figure}
              type="button"
              tabIndex={-1}
              data-chosen={chosen === figure || undefined}
              onClick={() => onValue(chosen === figure ? '' : figure)}
            >
              {figure}
            </button>
          ))}
        </div>
      </div>
      <Textarea
        {...entry.field(
          `scores.${index}.evidence`,
          `${texts('score.evidence')} (${common('actions.optional')})`,
        )}
        maxLength={longest.evidence}
        autosize
        minRows={1}
      />
      {props.evidence}
    </fieldset>
  );
}

/** Files beside the words; they are kept at once, whatever becomes of the form. */
function Evidence(props: {
  readonly whole: SelectionAnswer;
  readonly candidate: Candidate;
  readonly criterion: Criterion;
}): ReactNode {
  const texts = useTexts();
  const { person } = useActing();
  const mayNot = useRoleRefusal('member');
  const client = useClient();
  const line =
    '/api/v1/selections/{selection}/candidates/{candidate}/scores/own/{criterion}/files/{file}' as const;
  const attach = useSend(`PUT ${line}`);
  const detach = useSend(`DELETE ${line}`);
  const { whole, candidate, criterion } = props;
  const own = ownScores(whole, candidate.id, person.id).find((one) => one.criterion === criterion.id);
  const files = own?.files ?? [];
  const [wasThere] = useState(files.length > 0);
  const ask = (file: string) => ({
    params: { selection: whole.selection.id, candidate: candidate.id, criterion: criterion.id, file },
  });
  return (
    <details className={styles.evidence} open={wasThere || undefined}>
      <summary>{texts('score.files', { count: files.length })}</summary>
      <p className={styles.hint}>{texts('score.filesHint')}</p>
      <Attachments
        label={texts('scores.filesOf', { name: criterionName(texts, criterion) })}
        files={files}
        refusal={mayNot}
        mostBytes={mostFileBytes}
        send={(file, manner) => client.call('POST /api/v1/files', uploadAsk(file), manner)}
        attach={({ id }) => attach.mutateAsync(ask(id))}
        fetchFile={(file) => client.fetchFile('GET /api/v1/files/{file}/content', { params: { file } })}
        detach={(file) => detach.mutateAsync(ask(file))}
      />
    </details>
  );
}

function ownScores({ scores }: SelectionAnswer, candidate: string, person: string) {
  return scores.filter((score) => score.candidate === candidate && score.evaluator.id === person);
}

function rowOf(criterion: string, own: ReturnType<typeof ownScores>): ScoreRow {
  const score = own.find((one) => one.criterion === criterion);
  const value = score === undefined || score.value === null ? '' : String(score.value);
  return { criterion, value, evidence: score?.evidence ?? '', version: score?.version ?? 0 };
}

function wishOf({ criterion, value, evidence, version }: ScoreRow) {
  const text = value.trim();
  return { criterion, value: text === '' ? null : parseScore(text), evidence: evidence.trim(), version };
}

function faultsOf(
  rows: readonly ScoreRow[],
  texts: CandidateTexts,
  refusal: ReturnType<typeof useRefusals>,
): readonly Fault[] {
  const unreadable = rows.flatMap(({ value }, index) =>
    value.trim() !== '' && parseScore(value.trim()) === null
      ? [{ path: `scores.${index}.value`, code: 'not_a_number', detail: texts('score.notANumber') }]
      : [],
  );
  if (unreadable.length > 0) return unreadable;
  const wishes = rows.map(wishOf);
  const decided = decideScores(wishes, new Set(rows.map(({ criterion }) => criterion)), []);
  if (decided.ok) return [];
  return (decided.refusal.faults ?? [decided.refusal]).map(({ code, path, values }) => ({
    path: (path ?? '').replace(/\[(\d+)\]/, '.$1'),
    code,
    detail: refusal(code, values ?? {}),
  }));
}
