/** Everyone who comes into question, compared with the ideal partner at first sight, before anybody scores. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { countText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { Empty } from '#platform/web/empty.tsx';
import { Go } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import {
  countFits,
  emptyProfile,
  sizeFits,
  type Trait,
  type TraitVerdict,
  traits,
  verdicts,
} from '../core/profile.ts';
import { type Candidate, useSelection, useSend } from './api.ts';
import { CandidateForm } from './candidate-form.tsx';
import { Duplicates } from './duplicates.tsx';
import styles from './longlist-page.module.css';
import { candidatePath, importPath, selectionPath } from './paths.ts';
import { ProfileFacts } from './profile-facts.tsx';
import { ShortlistButton } from './shortlist-button.tsx';
import { useTexts } from './texts.ts';

export function LonglistPage(): ReactNode {
  const answer = useSelection();
  return <Answered of={answer}>{(whole) => <Longlist whole={whole} />}</Answered>;
}

function Longlist({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
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
      title={texts('longlist.title')}
      purpose={texts('longlist.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionPath(organisation.id, selection.id), text: selection.name }}
      action={candidates.length > 0 ? add : undefined}
    >
      <ProfileFacts whole={whole} />
      <Duplicates whole={whole} />
      {candidates.length === 0 ? (
        <Empty
          title={texts('ranking.none')}
          action={add}
          example={<Go to={importPath(organisation.id, selection.id)}>{texts('ranking.orImport')}</Go>}
        >
          {texts('ranking.noneText')}
        </Empty>
      ) : (
        <LonglistTable whole={whole} />
      )}
      {adding && (
        <CandidateForm selection={selection.id} known={candidates} onClose={() => setAdding(false)} />
      )}
    </Page>
  );
}

interface Row {
  readonly candidate: Candidate;
  readonly size: TraitVerdict | null;
  readonly found: ReadonlyMap<Trait, TraitVerdict>;
  readonly fits: number;
  readonly known: number;
}

function LonglistTable({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const [problem, setProblem] = useState<unknown>(null);
  const judge = useSend('PUT /api/v1/selections/{selection}/candidates/{candidate}/traits');
  const { selection } = whole;
  const rows = useMemo(() => rowsOf(whole), [whole]);
  const { mutate } = judge;
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const said = (verdict: TraitVerdict | null) => texts(`longlist.verdict.${verdict ?? 'none'}`);
    return [
      {
        id: 'name',
        header: texts('ranking.candidate'),
        kind: 'text',
        value: ({ candidate }) => candidate.name,
      },
      {
        id: 'source',
        header: texts('yield.source'),
        kind: 'text',
        value: ({ candidate: { source } }) => (source === null ? null : texts(`sources.${source}`)),
        cell: ({ candidate: { source } }) =>
          source === null ? (
            <span className={styles.quiet}>{texts('longlist.noSource')}</span>
          ) : (
            texts(`sources.${source}`)
          ),
      },
      {
        id: 'fits',
        header: texts('longlist.fit'),
        kind: 'number',
        value: (row) => (row.known === 0 ? null : row.fits),
        cell: ({ fits, known }) =>
          known === 0
            ? texts('longlist.notJudged')
            : texts('longlist.fits', { fits: countText(fits, language), known: String(known) }),
      },
      {
        id: 'size',
        header: texts('longlist.size'),
        kind: 'text',
        value: (row) => (row.size === null ? null : texts(`longlist.sizes.${row.size}`)),
        cell: ({ size, candidate }) => (
          <span>
            {texts(`longlist.sizes.${size ?? 'none'}`)}
            {candidate.size !== null && (
              <span className={styles.quiet}> ({countText(candidate.size, language)})</span>
            )}
          </span>
        ),
      },
      ...traits.map(
        (trait): Column<Row> => ({
          id: trait,
          header: texts(`longlist.traits.${trait}`),
          kind: 'text',
          value: (row) => (row.found.has(trait) ? said(row.found.get(trait) ?? null) : null),
          cell: ({ candidate, found }) => (
            <NativeSelect
              size="xs"
              classNames={{ input: styles.verdict ?? '' }}
              aria-label={texts('longlist.traitOf', {
                trait: texts(`longlist.traits.${trait}`),
                name: candidate.name,
              })}
              value={found.get(trait) ?? ''}
              disabled={refusal !== null}
              onChange={(event) => {
                const chosen = verdicts.find((one) => one === event.currentTarget.value) ?? null;
                setProblem(null);
                mutate(
                  {
                    params: { selection: selection.id, candidate: candidate.id },
                    body: { trait, verdict: chosen },
                  },
                  { onError: setProblem },
                );
              }}
              data={[
                { value: '', label: said(null) },
                ...verdicts.map((verdict) => ({ value: String(verdict), label: said(verdict) })),
              ]}
            />
          ),
        }),
      ),
      {
        id: 'shortlist',
        header: texts('longlist.shortlisted'),
        kind: 'actions',
        cell: ({ candidate }) => <ShortlistButton selection={selection.id} candidate={candidate} />,
      },
    ];
  }, [texts, language, refusal, mutate, selection.id]);
  return (
    <>
      {problem !== null && <ProblemNote problem={problem} />}
      <Table
        label={texts('longlist.title')}
        columns={columns}
        rows={rows}
        rowId={({ candidate }) => candidate.id}
        openRow={({ candidate }) => candidatePath(organisation.id, selection.id, candidate.id)}
        exportName={texts('longlist.file', { name: selection.name })}
        phone="stack"
        empty={null}
      />
    </>
  );
}

function rowsOf({ candidates, profile, selection, traits: told }: SelectionAnswer): readonly Row[] {
  return candidates.map((candidate) => {
    const size = sizeFits(profile ?? emptyProfile, selection.ourSize, candidate.size);
    const found = new Map(
      told.filter((one) => one.candidate === candidate.id).map(({ trait, verdict }) => [trait, verdict]),
    );
    const counted = countFits([size, ...traits.map((trait) => found.get(trait) ?? null)]);
    return { candidate, size, found, ...counted };
  });
}
