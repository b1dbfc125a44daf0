/** Every criterion of a candidate with what its evaluators say together, and each of them with their evidence. */
import type { ReactNode } from 'react';
import { countText, percentText } from '#kernel/format.ts';
import { AttachedFiles } from '#platform/web/attachments.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { averagesOf } from '../core/rank-selection.ts';
import { type Candidate, type Score, useClient } from './api.ts';
import styles from './candidate-page.module.css';
import { criterionName, criterionQuestion, useTexts } from './texts.ts';

export function ScoreList(props: {
  readonly whole: SelectionAnswer;
  readonly candidate: Candidate;
}): ReactNode {
  const { whole, candidate } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { criteria, ranking } = whole;
  const scores = whole.scores.map((score) => ({ ...score, evaluator: score.evaluator.id }));
  const [averages] = averagesOf({ criteria, candidates: [candidate], scores });
  return (
    <ul className={styles.criteria}>
      {criteria.map((criterion, index) => {
        const given = whole.scores.filter(
          (score) => score.candidate === candidate.id && score.criterion === criterion.id,
        );
        const mean = averages?.values[index] ?? null;
        const spread = averages?.spread[criterion.id];
        const apart = averages?.talkAbout.find((one) => one.criterion === criterion.id);
        return (
          <li key={criterion.id} className={styles.criterion}>
            <div>
              <h3>{criterionName(texts, criterion)}</h3>
              <p className={styles.question}>{criterionQuestion(texts, criterion)}</p>
              <p className={styles.mean}>
                <span className={styles.value}>{mean === null ? '–' : countText(mean, language, 1)}</span>
                <span className={styles.who}>
                  {texts('scores.counts', {
                    share: percentText(ranking.weights[criterion.id] ?? 0, language, 0),
                  })}
                  {spread !== undefined &&
                    ` · ${texts('scores.spread', { spread: countText(spread, language, 1) })}`}
                </span>
                {apart && (
                  <Mark tone="watch" icon="watch">
                    {texts('notes.talkShort')}
                  </Mark>
                )}
              </p>
            </div>
            <Given given={given} label={texts('scores.filesOf', { name: criterionName(texts, criterion) })} />
          </li>
        );
      })}
    </ul>
  );
}

function Given(props: { readonly given: readonly Score[]; readonly label: string }): ReactNode {
  const { given, label } = props;
  const client = useClient();
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  if (given.length === 0) return <p className={styles.nobody}>{texts('scores.nobody')}</p>;
  return (
    <ul className={styles.given}>
      {given.map((score) => (
        <li key={score.evaluator.id}>
          <strong>{score.value === null ? '?' : countText(score.value, language)}</strong>
          <div>
            <p className={styles.who}>
              {score.evaluator.name} · <DateText date={score.changedAt} />
              {score.value === null &&
                ` · ${score.version === 0 ? texts('scores.open') : common('states.unknown')}`}
            </p>
            {(score.evidence !== '' || score.files.length === 0) && (
              <p className={styles.evidence}>
                {score.evidence === '' ? (
                  <span className={styles.nobody}>{texts('scores.noEvidence')}</span>
                ) : (
                  score.evidence
                )}
              </p>
            )}
            <AttachedFiles
              label={label}
              files={score.files}
              fetchFile={(file) => client.fetchFile('GET /api/v1/files/{file}/content', { params: { file } })}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
