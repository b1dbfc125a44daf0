/** The ranking a decision was made on: ranks with ranges, criteria with weights, and every score with its evidence. */
import { type ReactNode, useMemo } from 'react';
import type { SelectionSnapshot } from '#capabilities/candidates/core/snapshot-selection.ts';
import { countText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import styles from './decisions.module.css';
import { FrozenFiles } from './frozen-files.tsx';
import { FrozenPairs } from './frozen-pairs.tsx';
import { useCriterionName, useTexts } from './texts.ts';

interface SnapshotProps {
  readonly snapshot: SelectionSnapshot;
}

export function FrozenRanking({ snapshot }: SnapshotProps): ReactNode {
  const texts = useTexts();
  return (
    <>
      <Section title={texts('read.ranking')}>
        <Ranks snapshot={snapshot} />
        <Out snapshot={snapshot} />
      </Section>
      <Section title={texts('read.criteria')}>
        <Criteria snapshot={snapshot} />
      </Section>
      {snapshot.judgements !== null && (
        <Section title={texts('read.pairs')} purpose={texts('read.pairsText')}>
          <FrozenPairs judgements={snapshot.judgements} criteria={snapshot.criteria} />
        </Section>
      )}
      <Section title={texts('read.scores')}>
        <Scores snapshot={snapshot} />
      </Section>
    </>
  );
}

function Ranks({ snapshot }: SnapshotProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { ranking, candidates, acceptability } = snapshot;
  type Row = (typeof ranking.ranking)[number];
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const figure = (value: number) => countText(value, language, 2);
    return [
      {
        id: 'candidate',
        header: texts('read.candidate'),
        kind: 'text',
        value: (row) => candidates.find(({ id }) => id === row.candidate)?.name ?? null,
      },
      { id: 'rank', header: texts('read.rank'), kind: 'number', value: (row) => row.rank, digits: 0 },
      { id: 'score', header: texts('read.score'), kind: 'number', value: (row) => row.score, digits: 2 },
      {
        id: 'range',
        header: texts('read.range'),
        kind: 'text',
        value: ({ low, high }) => `${figure(low)} … ${figure(high)}`,
      },
      {
        id: 'first',
        header: texts('read.first'),
        hint: texts('read.firstHint', { draws: acceptability.draws }),
        kind: 'percent',
        value: (row) => acceptability.shares[row.candidate]?.[0] ?? null,
        digits: 0,
      },
    ];
  }, [texts, language, candidates, acceptability]);
  return (
    <Table
      label={texts('read.ranking')}
      columns={columns}
      rows={ranking.ranking}
      rowId={(row) => row.candidate}
      phone="stack"
      filter={false}
      empty={null}
    />
  );
}

function Out({ snapshot }: SnapshotProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const nameOf = useCriterionName();
  const { ranking, candidates, criteria } = snapshot;
  if (ranking.excluded.length === 0) return null;
  return (
    <ul className={styles.warnings}>
      {ranking.excluded.map(({ candidate, criterion, value, mustBeAtLeast }) => (
        <li key={`${candidate} ${criterion}`}>
          {texts('read.outOf', {
            name: candidates.find(({ id }) => id === candidate)?.name ?? '',
            criterion: nameOf(criteria.find(({ id }) => id === criterion) ?? { template: null, name: '' }),
            value: countText(value, language, 1),
            least: countText(mustBeAtLeast, language, 1),
          })}
        </li>
      ))}
    </ul>
  );
}

function Criteria({ snapshot }: SnapshotProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const nameOf = useCriterionName();
  const { criteria, ranking } = snapshot;
  type Row = (typeof criteria)[number];
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'criterion', header: texts('read.criterion'), kind: 'text', value: nameOf },
      {
        id: 'weight',
        header: texts('read.weight'),
        kind: 'percent',
        value: ({ id }) => ranking.weights[id] ?? null,
        digits: 0,
      },
      ...(criteria.some(({ thresholds }) => thresholds !== null)
        ? [
            {
              id: 'thresholds',
              header: texts('read.thresholds'),
              hint: texts('read.thresholdsHint'),
              kind: 'text' as const,
              value: ({ thresholds }: Row) =>
                thresholds === null
                  ? null
                  : `${countText(thresholds.indifference, language)} … ${countText(thresholds.preference, language)}`,
            },
          ]
        : []),
    ],
    [texts, language, nameOf, criteria, ranking],
  );
  return (
    <Table
      label={texts('read.criteria')}
      columns={columns}
      rows={criteria}
      rowId={({ id }) => id}
      phone="stack"
      filter={false}
      empty={null}
    />
  );
}

/** The words, and each file with its size and the beginning of its hash; the whole hash stands in the document. */
function Evidence({ score }: { readonly score: SelectionSnapshot['scores'][number] }): ReactNode {
  const { evidence, files } = score;
  if (evidence === '' && files.length === 0) return '–';
  return (
    <span className={styles.finding}>
      {evidence !== '' && <span>{evidence}</span>}
      <FrozenFiles files={files} />
    </span>
  );
}

function Scores({ snapshot }: SnapshotProps): ReactNode {
  const texts = useTexts();
  const nameOf = useCriterionName();
  const { scores, candidates, criteria, evaluators } = snapshot;
  type Row = (typeof scores)[number];
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const called = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
      list.find((one) => one.id === id)?.name ?? null;
    const criterionOf = (id: string) => criteria.find((one) => one.id === id);
    return [
      {
        id: 'candidate',
        header: texts('read.candidate'),
        kind: 'text',
        value: (row) => called(candidates, row.candidate),
      },
      {
        id: 'criterion',
        header: texts('read.criterion'),
        kind: 'text',
        value: (row) => nameOf(criterionOf(row.criterion) ?? { template: null, name: null }),
      },
      {
        id: 'evaluator',
        header: texts('read.evaluator'),
        kind: 'text',
        value: (row) => called(evaluators, row.evaluator),
      },
      { id: 'value', header: texts('read.value'), kind: 'number', value: (row) => row.value },
      {
        id: 'evidence',
        header: texts('read.evidence'),
        kind: 'text',
        value: ({ evidence, files }) =>
          [evidence, ...files.map(({ name }) => name)].filter((text) => text !== '').join(' · ') || null,
        cell: (row) => <Evidence score={row} />,
      },
    ];
  }, [texts, nameOf, candidates, criteria, evaluators]);
  return (
    <Table
      label={texts('read.scores')}
      columns={columns}
      rows={scores}
      rowId={(row) => `${row.candidate} ${row.criterion} ${row.evaluator}`}
      phone="stack"
      empty={<p>{texts('read.unknown')}</p>}
    />
  );
}
