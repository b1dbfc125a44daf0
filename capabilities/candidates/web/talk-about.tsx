/** Where evaluators are far apart: the mean hides that, so talk first. */
import type { ReactNode } from 'react';
import { countText, listText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { SelectionRanking } from '../core/rank-selection.ts';
import { candidatePath } from './paths.ts';
import styles from './selection-page.module.css';
import { criterionName, useTexts } from './texts.ts';

export function TalkAbout(props: {
  readonly whole: SelectionAnswer;
  readonly ranking: SelectionRanking;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { whole, ranking } = props;
  const apart = ranking.warnings.filter(({ code }) => code === 'evaluators_disagree');
  if (apart.length === 0) return null;
  return (
    <Section title={texts('talk.title')} purpose={texts('talk.purpose')}>
      <ul className={styles.lines}>
        {apart.map(({ values }) => {
          const candidate = whole.candidates.find(({ id }) => id === values.candidate);
          const criterion = whole.criteria.find(({ id }) => id === values.criterion);
          if (candidate === undefined || criterion === undefined) return null;
          const given = whole.scores
            .filter((score) => score.candidate === candidate.id && score.criterion === criterion.id)
            .filter(({ value }) => value !== null)
            .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
          const who = given.map(
            ({ evaluator, value }) => `${evaluator.name} ${countText(value ?? 0, language)}`,
          );
          return (
            <li key={`${candidate.id} ${criterion.id}`}>
              <Go to={candidatePath(organisation.id, whole.selection.id, candidate.id)}>
                {texts('talk.about', {
                  candidate: candidate.name,
                  criterion: criterionName(texts, criterion),
                })}
              </Go>
              <p>{listText(who, language)}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
