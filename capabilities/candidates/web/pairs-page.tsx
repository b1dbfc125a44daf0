/**
 * Weighing criteria two at a time (AHP): nine steps a pair in words, the weights that follow at every moment, and where
 * the answers contradict each other the pair that is furthest from the rest. Every answer is kept at once.
 */
import { type ReactNode, useMemo, useState } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { type Judgement, matrixOf } from '../core/decide-judgements.ts';
import { weighSoFar } from '../core/weigh-so-far.ts';
import { useSelection, useSend } from './api.ts';
import { PairFields, pairId } from './pair-fields.tsx';
import styles from './pairs-page.module.css';
import { PairsResult } from './pairs-result.tsx';
import { criteriaPath } from './paths.ts';
import { criterionName, useTexts } from './texts.ts';

export function PairsPage(): ReactNode {
  const answer = useSelection();
  return <Answered of={answer}>{(whole) => <Pairs key={whole.selection.id} whole={whole} />}</Answered>;
}

function Pairs({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { selection, criteria } = whole;
  const { answers, judge, problem } = useAnswers(whole);
  const matrix = useMemo(
    () =>
      matrixOf(
        criteria.map(({ id }) => id),
        answers,
      ),
    [criteria, answers],
  );
  const result = useMemo(() => weighSoFar(matrix), [matrix]);
  return (
    <Page
      title={texts('pairs.title')}
      purpose={texts('pairs.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: criteriaPath(organisation.id, selection.id), text: texts('criteria.title') }}
    >
      {criteria.length < 2 ? (
        <Empty title={texts('pairs.few')}>{texts('criteria.hint')}</Empty>
      ) : (
        <div className={styles.whole}>
          <div className={styles.pairs}>
            <p className={styles.scale}>{texts('pairs.scale')}</p>
            {problem !== null && <ProblemNote problem={problem} />}
            {criteria.flatMap((a, row) =>
              criteria
                .slice(row + 1)
                .map((b, next) => (
                  <PairFields
                    key={pairId(a.id, b.id)}
                    id={pairId(a.id, b.id)}
                    a={criterionName(texts, a)}
                    b={criterionName(texts, b)}
                    value={matrix[row]?.[row + 1 + next] ?? null}
                    onValue={(value) => judge({ row: a.id, column: b.id, value })}
                  />
                )),
            )}
          </div>
          <PairsResult whole={whole} result={result} />
        </div>
      )}
    </Page>
  );
}

/** The answers as they were fetched, and what has been answered here since, also where sending it failed. */
function useAnswers({ selection, judgements }: SelectionAnswer) {
  const [given, setGiven] = useState<readonly Judgement[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const put = useSend('PATCH /api/v1/selections/{selection}/judgements');
  const answers = useMemo(
    () => [...judgements.filter((one) => !given.some((other) => isOfSamePair(one, other))), ...given],
    [judgements, given],
  );
  const judge = (answer: Judgement) => {
    setGiven((before) => [...before.filter((one) => !isOfSamePair(one, answer)), answer]);
    setProblem(null);
    put.mutate(
      { params: { selection: selection.id }, body: { judgements: [answer] } },
      { onError: setProblem },
    );
  };
  return { answers, judge, problem };
}

function isOfSamePair(one: Judgement, other: Judgement): boolean {
  const straight = one.row === other.row && one.column === other.column;
  return straight || (one.row === other.column && one.column === other.row);
}
