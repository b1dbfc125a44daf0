/** Trying other weights: the ranking follows the hand, and nothing is saved until it is. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { SelectionRanking } from '../core/rank-selection.ts';
import { useSend } from './api.ts';
import { criterionName, useTexts } from './texts.ts';
import { Share, sliderEnd, WeightSlider } from './weight-slider.tsx';
import styles from './what-if.module.css';

/** Weights that are tried out, and the version of the criteria that was seen when the trying began. */
export interface Trial {
  readonly weights: ReadonlyMap<string, number>;
  readonly version: number;
}

export interface WhatIfProps {
  readonly whole: SelectionAnswer;
  /** What is tried; `null`: the weights that are saved. */
  readonly trial: Trial | null;
  readonly onTrial: (trial: Trial | null) => void;
  /** The ranking with them; `null` where none is tried or they count nothing. */
  readonly ranking: SelectionRanking | null;
}

export function WhatIf({ whole, trial, onTrial, ranking }: WhatIfProps): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const [problem, setProblem] = useState<unknown>(null);
  const change = useSend('PUT /api/v1/selections/{selection}/criteria');
  const { criteria, selection } = whole;
  const now = new Map(criteria.map((one) => [one.id, trial?.weights.get(one.id) ?? one.weight]));
  const most = sliderEnd([...now.values(), ...criteria.map(({ weight }) => weight)]);
  const sum = [...now.values()].reduce((total, weight) => total + weight, 0);
  const put = (wanted: ReadonlyMap<string, number>, version: number) =>
    change.mutateAsync({
      params: { selection: selection.id },
      body: {
        version,
        criteria: criteria.map((one) => ({ ...one, weight: wanted.get(one.id) ?? one.weight })),
      },
    });
  const save = async () => {
    setProblem(null);
    try {
      const saved = new Map(criteria.map((one) => [one.id, one.weight]));
      const { criteriaVersion } = await put(now, trial?.version ?? selection.criteriaVersion);
      onTrial(null);
      say({
        text: texts('whatIf.saved'),
        undo: () => {
          put(saved, criteriaVersion).catch(setProblem);
        },
      });
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <details className={styles.whole}>
      <summary>{texts('whatIf.title')}</summary>
      <p className={styles.purpose}>{texts('whatIf.purpose')}</p>
      <div className={styles.weights}>
        {criteria.map((one) => {
          const name = criterionName(texts, one);
          const weight = now.get(one.id) ?? 0;
          return (
            <div key={one.id} className={styles.weight}>
              <span className={styles.name}>{name}</span>
              <Share share={sum > 0 ? weight / sum : 0} />
              <WeightSlider
                label={texts('criteria.weightOf', { name })}
                weight={weight}
                most={most}
                onChange={(value) =>
                  onTrial({
                    weights: new Map(now).set(one.id, value),
                    version: trial?.version ?? selection.criteriaVersion,
                  })
                }
              />
            </div>
          );
        })}
      </div>
      {trial !== null && (
        <div className={styles.buttons}>
          {ranking === null ? (
            <p role="alert">{texts('refusals.weights_are_all_zero')}</p>
          ) : (
            <Action refusal={refusal} loading={change.isPending} onClick={() => void save()}>
              {texts('whatIf.save')}
            </Action>
          )}
          <Button
            variant="default"
            onClick={() => {
              setProblem(null);
              onTrial(null);
            }}
          >
            {texts('whatIf.back')}
          </Button>
        </div>
      )}
      {problem !== null && <ProblemNote problem={problem} />}
    </details>
  );
}
