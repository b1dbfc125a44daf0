/** One search for a partner: who leads, how sure that is, who is out and why, what to talk about. */
import { type ReactNode, useMemo, useState } from 'react';
import { decisionsPath } from '#capabilities/decisions/web/paths.ts';
import { diligenceListPath } from '#capabilities/diligence/web/paths.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Go, GoButton } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { rankSelection } from '../core/rank-selection.ts';
import { useSelection } from './api.ts';
import { CandidateForm } from './candidate-form.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { Duplicates } from './duplicates.tsx';
import { Excluded } from './excluded.tsx';
import { OwnProgress } from './own-progress.tsx';
import {
  comparePath,
  criteriaPath,
  importPath,
  longlistPath,
  pairsPath,
  selectionsPath,
  surePath,
} from './paths.ts';
import { RankingTable } from './ranking-table.tsx';
import { RemovedCandidates } from './removed-candidates.tsx';
import { SelectionMenu } from './selection-menu.tsx';
import styles from './selection-page.module.css';
import { TalkAbout } from './talk-about.tsx';
import { useTexts } from './texts.ts';
import { Verdict } from './verdict.tsx';
import { type Trial, WhatIf } from './what-if.tsx';

export function SelectionPage(): ReactNode {
  const answer = useSelection();
  return <Answered of={answer}>{(whole) => <Selection whole={whole} />}</Answered>;
}

function Selection({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const [adding, setAdding] = useState(false);
  const { selection, candidates } = whole;
  const add = (
    <Action refusal={refusal} leftSection={<Icon name="plus" size={16} />} onClick={() => setAdding(true)}>
      {texts('candidate.add')}
    </Action>
  );
  return (
    <Page
      title={selection.name}
      purpose={selection.purpose === '' ? undefined : selection.purpose}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionsPath(organisation.id), text: texts('list.title') }}
      action={candidates.length > 0 ? add : undefined}
    >
      {candidates.length === 0 ? (
        <Empty
          title={texts('ranking.none')}
          action={add}
          example={<Go to={importPath(organisation.id, selection.id)}>{texts('ranking.orImport')}</Go>}
        >
          {texts('ranking.noneText')}
        </Empty>
      ) : (
        <>
          <Duplicates whole={whole} />
          <Ranked whole={whole} />
        </>
      )}
      <Section
        title={texts('criteria.title')}
        action={
          <div className={styles.menu}>
            <Go to={pairsPath(organisation.id, selection.id)}>{texts('pairs.open')}</Go>
            <Go to={criteriaPath(organisation.id, selection.id)}>{texts('criteria.change')}</Go>
          </div>
        }
      >
        <CriteriaTable whole={whole} />
      </Section>
      {candidates.length > 0 && (
        <Section
          title={texts('closer.title')}
          purpose={texts('closer.text')}
          action={
            <>
              <GoButton to={diligenceListPath(organisation.id, selection.id)} variant="default">
                {texts('closer.diligence')}
              </GoButton>
              <GoButton to={decisionsPath(organisation.id, selection.id)} variant="default">
                {texts('closer.decisions')}
              </GoButton>
            </>
          }
        >
          {null}
        </Section>
      )}
      <SelectionMenu whole={whole} />
      <RemovedCandidates whole={whole} />
      {adding && (
        <CandidateForm selection={selection.id} known={candidates} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}

/** The ranking, as it is saved or as it would be with other weights. */
function Ranked({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const [trial, setTrial] = useState<Trial | null>(null);
  const { criteria, candidates, scores, selection } = whole;
  const tried = useMemo(() => {
    if (trial === null) return null;
    const wishes = criteria.map((one) => ({ ...one, weight: trial.weights.get(one.id) ?? one.weight }));
    const given = scores.map((score) => ({ ...score, evaluator: score.evaluator.id }));
    const ranked = rankSelection({ criteria: wishes, candidates, scores: given, ourSize: selection.ourSize });
    return ranked.ok ? ranked.value : null;
  }, [trial, criteria, candidates, scores, selection.ourSize]);
  const ranking = tried ?? whole.ranking;
  return (
    <>
      <Section
        title={texts('ranking.title')}
        action={
          candidates.length > 1 && (
            <div className={styles.menu}>
              <GoButton to={longlistPath(organisation.id, selection.id)} variant="default">
                {texts('longlist.open')}
              </GoButton>
              <GoButton to={surePath(organisation.id, selection.id)} variant="default">
                {texts('sure.open')}
              </GoButton>
              <GoButton
                to={comparePath(organisation.id, selection.id, [])}
                variant="default"
                leftSection={<Icon name="chart" size={16} />}
              >
                {texts('menu.compare')}
              </GoButton>
            </div>
          )
        }
      >
        <div className={styles.words}>
          <Verdict whole={whole} ranking={ranking} tried={tried !== null} />
          <OwnProgress whole={whole} />
        </div>
        <WhatIf whole={whole} trial={trial} onTrial={setTrial} ranking={tried} />
        <div className={styles.ranking} data-tried={tried !== null || undefined}>
          {tried !== null && (
            <p role="status" className={styles.tried}>
              <Icon name="note" size={16} />
              {texts('whatIf.shown')}
            </p>
          )}
          <RankingTable whole={whole} ranking={ranking} saved={tried === null ? null : whole.ranking} />
        </div>
        {ranking.ranking.length === 0 && <p>{texts('ranking.allOut')}</p>}
      </Section>
      <Excluded whole={whole} ranking={ranking} />
      <TalkAbout whole={whole} ranking={ranking} />
    </>
  );
}
