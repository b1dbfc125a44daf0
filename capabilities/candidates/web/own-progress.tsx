/** How far one's own scoring is, and the next candidate to score. */
import type { ReactNode } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { GoButton } from '#platform/web/go.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { scorePath } from './paths.ts';
import styles from './selection-page.module.css';
import { useTexts } from './texts.ts';

export function OwnProgress({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation, person } = useActing();
  const mayNot = useRoleRefusal('member');
  const { candidates, selection } = whole;
  const open = unscored(whole, person.id);
  const [next] = open;
  if (mayNot !== null) return null;
  if (next === undefined) return <p className={styles.sure}>{texts('own.all')}</p>;
  return (
    <div className={styles.own}>
      <span>{texts('own.some', { done: candidates.length - open.length, all: candidates.length })}</span>
      <GoButton to={scorePath(organisation.id, selection.id, next.id)} variant="default" size="xs">
        {texts('own.next', { name: next.name })}
      </GoButton>
    </div>
  );
}

/** Candidates on which this person has not yet said anything on every criterion, in the order of the list. */
export function unscored({ candidates, criteria, scores }: SelectionAnswer, person: string) {
  return candidates.filter(({ id }) => {
    const given = scores.filter(
      (score) => score.candidate === id && score.evaluator.id === person && score.version > 0,
    );
    return criteria.some((criterion) => !given.some((score) => score.criterion === criterion.id));
  });
}
