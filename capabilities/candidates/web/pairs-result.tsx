/** What the judgements in pairs come to, at every moment: weights, consistency, and the answer to look at again. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { countText, percentText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useGo } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { mostInconsistent } from '../core/weigh-pairwise.ts';
import type { WeightsSoFar } from '../core/weigh-so-far.ts';
import { useSend } from './api.ts';
import { pairId } from './pair-fields.tsx';
import styles from './pairs-page.module.css';
import { selectionPath } from './paths.ts';
import { criterionName, useTexts } from './texts.ts';

/** A judgement this many times from what the others say is worth a second look before all are given. */
const worthALook = 2.5;

export interface PairsResultProps {
  readonly whole: SelectionAnswer;
  readonly result: WeightsSoFar;
}

export function PairsResult({ whole, result }: PairsResultProps): ReactNode {
  const texts = useTexts();
  const { judged, pairs, weights } = result;
  const isWhole = judged === pairs;
  return (
    <section className={styles.result} aria-label={texts('pairs.result')}>
      <h2>{texts('pairs.result')}</h2>
      <p role="status">{texts('pairs.progress', { judged, pairs })}</p>
      <progress max={pairs} value={judged} aria-label={texts('pairs.progress', { judged, pairs })} />
      <Consistency whole={whole} result={result} />
      {weights === null ? (
        <p className={styles.quiet}>{texts('pairs.notYet')}</p>
      ) : (
        <>
          <h3>{isWhole ? texts('pairs.weights') : texts('pairs.soFar')}</h3>
          <WeightBars whole={whole} weights={weights} />
        </>
      )}
      <Use whole={whole} weights={isWhole ? weights : null} />
    </section>
  );
}

function WeightBars(props: {
  readonly whole: SelectionAnswer;
  readonly weights: readonly number[];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { whole, weights } = props;
  const most = Math.max(...weights);
  return (
    <ul className={styles.weights}>
      {whole.criteria.map((criterion, index) => {
        const weight = weights[index] ?? 0;
        return (
          <li key={criterion.id}>
            <span>
              {texts('pairs.weightOf', {
                name: criterionName(texts, criterion),
                share: percentText(weight, language, 0),
                now: percentText(whole.ranking.weights[criterion.id] ?? 0, language, 0),
              })}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(weight / most) * 100}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Consistency({ whole, result }: PairsResultProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { judged, pairs, cr, worst } = result;
  const isWhole = judged === pairs;
  const isBad = cr !== null && cr > mostInconsistent;
  const far = worst === null ? 1 : Math.max(worst.found / worst.implied, worst.implied / worst.found);
  const named = worst !== null && (isBad || (cr === null && far >= worthALook)) ? worst : null;
  const figure = cr === null ? '' : countText(cr, language, 2);
  return (
    <div className={styles.consistency} role="status">
      {isWhole && cr === null && <p>{texts('pairs.unrated')}</p>}
      {cr !== null && (
        <p className={styles.verdict} data-bad={isBad || undefined}>
          <Icon name={isBad ? 'watch' : 'fine'} size={18} />
          <span>
            {isBad ? texts('pairs.contradict', { cr: figure }) : texts('pairs.fits', { cr: figure })}
          </span>
        </p>
      )}
      {named !== null && <Worst whole={whole} worst={named} isWhole={isWhole} />}
    </div>
  );
}

function Worst(props: {
  readonly whole: SelectionAnswer;
  readonly worst: NonNullable<WeightsSoFar['worst']>;
  readonly isWhole: boolean;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { whole, worst, isWhole } = props;
  const [a, b] = [whole.criteria[worst.row], whole.criteria[worst.column]];
  if (a === undefined || b === undefined) return null;
  const [nameA, nameB] = [criterionName(texts, a), criterionName(texts, b)];
  const says = (value: number) => {
    const isFirst = value >= 1;
    const ratio = Math.round(Math.max(value, 1 / value) * 10) / 10;
    const [more, less] = isFirst ? [nameA, nameB] : [nameB, nameA];
    return texts('pairs.says', { ratio, times: countText(ratio, language), a: more, b: less });
  };
  const values = { found: says(worst.found), implied: says(worst.implied) };
  const show = () => {
    const pair = document.getElementById(pairId(a.id, b.id));
    pair?.scrollIntoView({ block: 'center' });
    pair?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
  };
  return (
    <>
      <p>{isWhole ? texts('pairs.worst', values) : texts('pairs.worstSoFar', values)}</p>
      <div>
        <Button variant="default" size="xs" onClick={show}>
          {texts('pairs.goTo')}
        </Button>
      </div>
    </>
  );
}

/** @param props.weights `null` while a pair is not judged */
function Use(props: {
  readonly whole: SelectionAnswer;
  readonly weights: readonly number[] | null;
}): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const mayNot = useRoleRefusal('member');
  const weigh = useSend('POST /api/v1/selections/{selection}/weighing');
  const { whole, weights } = props;
  const { selection, criteria } = whole;
  const isInUse =
    weights?.every(
      (weight, index) => Math.abs(weight - (whole.ranking.weights[criteria[index]?.id ?? ''] ?? 0)) < 0.0002,
    ) ?? false;
  if (isInUse) return <p className={styles.quiet}>{texts('pairs.inUse')}</p>;
  return (
    <div className={styles.use}>
      <Action
        refusal={mayNot ?? (weights === null ? texts('pairs.notAll') : null)}
        loading={weigh.isPending}
        onClick={() =>
          weigh.mutate(
            { params: { selection: selection.id }, body: { version: selection.criteriaVersion } },
            {
              onSuccess: () => {
                say({ text: texts('pairs.used') });
                go(selectionPath(organisation.id, selection.id));
              },
            },
          )
        }
      >
        {texts('pairs.use')}
      </Action>
      {weigh.error && <ProblemNote problem={weigh.error} />}
    </div>
  );
}
