/** One candidate: what is known of it, and who gave which score with which evidence. */
import { type ReactNode, useState } from 'react';
import { countryName, countText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { GoButton, useGo, useParam } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Figure, Figures, Page, Section } from '#platform/web/page.tsx';
import { Problem } from '#platform/web/problem.ts';
import { ProblemNote, ProblemPage } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { Percent } from '#platform/web/values.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { type Candidate, useRefresh, useSelection, useSend } from './api.ts';
import { CandidateForm } from './candidate-form.tsx';
import styles from './candidate-page.module.css';
import { scorePath, selectionPath } from './paths.ts';
import { useSayWarning } from './say-warning.ts';
import { ScoreList } from './score-list.tsx';
import { ShortlistButton } from './shortlist-button.tsx';
import { useRefusals, useTexts } from './texts.ts';
import { WhatFollows } from './what-follows.tsx';

export function CandidatePage(): ReactNode {
  const answer = useSelection();
  const refusal = useRefusals();
  const id = useParam('candidate');
  return (
    <Answered of={answer}>
      {(whole) => {
        const candidate = whole.candidates.find((one) => one.id === id);
        if (candidate !== undefined) return <OneCandidate whole={whole} candidate={candidate} />;
        const detail = refusal('candidate_not_found', {});
        const document = { type: 'about:blank', title: '', status: 404, detail, code: '', errors: [] };
        return <ProblemPage problem={new Problem(document)} />;
      }}
    </Answered>
  );
}

interface CandidateProps {
  readonly whole: SelectionAnswer;
  readonly candidate: Candidate;
}

function OneCandidate({ whole, candidate }: CandidateProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const [changing, setChanging] = useState(false);
  const { selection } = whole;
  return (
    <Page
      title={candidate.name}
      purpose={candidate.note === '' ? undefined : candidate.note}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionPath(organisation.id, selection.id), text: selection.name }}
      action={
        refusal === null ? (
          <GoButton to={scorePath(organisation.id, selection.id, candidate.id)}>
            {texts('score.give')}
          </GoButton>
        ) : (
          <Action refusal={refusal}>{texts('score.give')}</Action>
        )
      }
    >
      <Standing whole={whole} candidate={candidate} />
      <Section
        title={texts('candidate.facts')}
        action={
          <div className={styles.buttons}>
            <ShortlistButton selection={selection.id} candidate={candidate} />
            <Action
              variant="default"
              size="xs"
              explain="tip"
              refusal={refusal}
              onClick={() => setChanging(true)}
            >
              {common('actions.edit')}
            </Action>
            <Remove whole={whole} candidate={candidate} />
          </div>
        }
      >
        <Facts candidate={candidate} />
      </Section>
      <Section title={texts('scores.title')} purpose={texts('scores.purpose')}>
        <ScoreList whole={whole} candidate={candidate} />
      </Section>
      <WhatFollows selection={selection.id} candidate={candidate} />
      {changing && (
        <CandidateForm
          selection={selection.id}
          known={whole.candidates}
          candidate={candidate}
          onClose={() => setChanging(false)}
        />
      )}
    </Page>
  );
}

/** Where the candidate stands, or why it is out. */
function Standing({ whole, candidate }: CandidateProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const sayWarning = useSayWarning(whole.criteria, whole.candidates);
  const { ranking } = whole;
  const row = ranking.ranking.find((one) => one.candidate === candidate.id);
  const figure = (value: number) => countText(value, language, 2);
  const warnings = ranking.warnings.filter(({ values }) => values.candidate === candidate.id);
  return (
    <>
      <Figures>
        <Figure
          name={texts('ranking.rank')}
          value={row === undefined ? texts('out.title') : countText(row.rank, language)}
          note={row === undefined ? undefined : texts('ranking.of', { count: ranking.ranking.length })}
        />
        {row !== undefined && (
          <Figure
            name={texts('ranking.score')}
            value={row.score === null ? '–' : figure(row.score)}
            note={
              row.high - row.low > 1e-9
                ? texts('ranking.between', { low: figure(row.low), high: figure(row.high) })
                : undefined
            }
          />
        )}
        {row !== undefined && (
          <Figure name={texts('ranking.known')} value={<Percent share={row.coverage} digits={0} />} />
        )}
      </Figures>
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={`${warning.code} ${JSON.stringify(warning.values)}`}>{sayWarning(warning)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Facts({ candidate }: { readonly candidate: Candidate }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { country, website, size, source, createdBy } = candidate;
  return (
    <KeyValue
      entries={[
        { name: texts('candidate.country'), value: country === null ? '–' : countryName(country, language) },
        {
          name: texts('candidate.website'),
          value:
            website === null ? (
              '–'
            ) : (
              <a href={website} target="_blank" rel="noopener noreferrer" className={styles.website}>
                {website.replace(/^https?:\/\//, '')}
              </a>
            ),
        },
        {
          name: texts('candidate.size'),
          value: size === null ? '–' : texts('candidate.people', { count: size }),
        },
        { name: texts('candidate.source'), value: source === null ? '–' : texts(`sources.${source}`) },
        { name: texts('candidate.addedBy'), value: createdBy.name },
      ]}
    />
  );
}

function Remove({ whole, candidate }: CandidateProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const refresh = useRefresh();
  // Leaving first and fetching again after that: this page has nothing to show once the candidate is off the list.
  const remove = useSend('POST /api/v1/selections/{selection}/candidates/{candidate}/removal', {
    refresh: 'none',
  });
  const restore = useSend('DELETE /api/v1/selections/{selection}/candidates/{candidate}/removal');
  const ask = { params: { selection: whole.selection.id, candidate: candidate.id } };
  const leave = () => {
    go(selectionPath(organisation.id, whole.selection.id));
    refresh();
    say({ text: texts('removed.done', { name: candidate.name }), undo: () => restore.mutate(ask) });
  };
  return (
    <>
      <Action
        variant="default"
        size="xs"
        explain="tip"
        refusal={refusal}
        loading={remove.isPending}
        onClick={() => remove.mutate(ask, { onSuccess: leave })}
      >
        {common('actions.remove')}
      </Action>
      {remove.error && <ProblemNote problem={remove.error} />}
    </>
  );
}
