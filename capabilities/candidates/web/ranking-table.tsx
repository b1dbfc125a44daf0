/** The ranking as a table: rank, score with its range, how much is known, what to mind. */
import { type ReactNode, useMemo } from 'react';
import { countText, percentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { SelectionRanking } from '../core/rank-selection.ts';
import type { Candidate, Ranked } from './api.ts';
import { candidatePath } from './paths.ts';
import { RangeBar } from './range-bar.tsx';
import styles from './selection-page.module.css';
import { criterionName, useTexts } from './texts.ts';

export interface RankingTableProps {
  readonly whole: SelectionAnswer;
  readonly ranking: SelectionRanking;
  /** The ranking to compare with, where this one is tried out only. */
  readonly saved: SelectionRanking | null;
}

interface Row {
  readonly candidate: Candidate;
  readonly ranked: Ranked;
  /** The rank it has with the saved weights, where that is another one. */
  readonly before: number | null;
  readonly notes: readonly string[];
  /** That it is looked at closely, or decided for. */
  readonly standing: string | null;
}

export function RankingTable({ whole, ranking, saved }: RankingTableProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const rows = useRows(whole, ranking, saved);
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const figure = (value: number) => countText(value, language, 2);
    return [
      {
        id: 'candidate',
        header: texts('ranking.candidate'),
        kind: 'text',
        value: (row) => row.candidate.name,
        cell: (row) => <Name row={row} />,
      },
      {
        id: 'score',
        header: texts('ranking.score'),
        kind: 'number',
        value: (row) => row.ranked.score,
        digits: 2,
      },
      {
        id: 'range',
        header: texts('ranking.range'),
        kind: 'text',
        sortable: false,
        value: (row) => rangeText(row.ranked, figure),
        cell: ({ ranked }) => (
          <span className={styles.range}>
            <RangeBar score={ranked.score} low={ranked.low} high={ranked.high} />
            <span className={styles.ends}>{rangeText(ranked, figure) ?? texts('ranking.allKnown')}</span>
          </span>
        ),
      },
      {
        id: 'coverage',
        header: texts('ranking.known'),
        kind: 'percent',
        value: (row) => row.ranked.coverage,
        digits: 0,
        cell: (row) => percentText(row.ranked.coverage, language, 0),
      },
      {
        id: 'notes',
        header: texts('ranking.notes'),
        kind: 'text',
        sortable: false,
        value: (row) => [row.standing ?? [], row.notes].flat().join('; ') || null,
        cell: (row) =>
          row.notes.length === 0 && row.standing === null ? (
            '–'
          ) : (
            <span className={styles.marks}>
              {row.standing !== null && (
                <Mark tone="accent" icon="check">
                  {row.standing}
                </Mark>
              )}
              {row.notes.map((note) => (
                <Mark key={note} tone="watch" icon="watch">
                  {note}
                </Mark>
              ))}
            </span>
          ),
      },
    ];
  }, [texts, language]);
  return (
    <Table
      label={texts('ranking.title')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.candidate.id}
      openRow={(row) => candidatePath(organisation.id, whole.selection.id, row.candidate.id)}
      exportName={texts('ranking.file', { name: whole.selection.name })}
      phone="stack"
      empty={null}
    />
  );
}

/** From the worst to the best that what is not known leaves open; `null` where all is known. */
function rangeText({ low, high }: Ranked, figure: (value: number) => string): string | null {
  return high - low > 1e-9 ? `${figure(low)} – ${figure(high)}` : null;
}

function Name({ row }: { readonly row: Row }): ReactNode {
  const texts = useTexts();
  return (
    <span className={styles.ranked}>
      <span className={styles.rank}>
        <span className="e-hidden">{texts('ranking.rank')} </span>
        {row.ranked.rank}
      </span>
      <span>
        {row.candidate.name}
        {row.before !== null && (
          <span className={styles.before}>{texts('whatIf.before', { rank: String(row.before) })}</span>
        )}
      </span>
    </span>
  );
}

function useRows(
  whole: SelectionAnswer,
  ranking: SelectionRanking,
  saved: SelectionRanking | null,
): readonly Row[] {
  const texts = useTexts();
  return useMemo(() => {
    const byId = new Map(whole.candidates.map((candidate) => [candidate.id, candidate]));
    const rankOf = new Map(saved?.ranking.map((row) => [row.candidate, row.rank]));
    return ranking.ranking.flatMap((row) => {
      const candidate = byId.get(row.candidate);
      if (candidate === undefined) return [];
      const ranked: Ranked = { ...row, spread: { ...row.spread } };
      const before = rankOf.get(row.candidate) ?? row.rank;
      const notes = notesOf(row.candidate);
      const standing =
        candidate.chosenAt !== null
          ? texts('shortlist.chosen')
          : candidate.shortlistedAt !== null
            ? texts('shortlist.on')
            : null;
      return [{ candidate, ranked, before: before === row.rank ? null : before, notes, standing }];
    });

    /** The warnings about one candidate, in few words. */
    function notesOf(id: string): readonly string[] {
      return ranking.warnings.flatMap(({ code, values }) => {
        if (values.candidate !== id) return [];
        const found = whole.criteria.find((one) => one.id === values.criterion);
        const criterion = found === undefined ? '' : criterionName(texts, found);
        switch (code) {
          case 'must_have_is_unknown':
            return [texts('notes.mustUnknown', { criterion })];
          case 'evaluators_disagree':
            return [texts('notes.talk', { criterion })];
          case 'candidate_has_no_scores':
            return [texts('notes.noScores')];
          case 'far_larger_than_us':
            return [texts('notes.farLarger')];
          case 'far_smaller_than_us':
            return [texts('notes.farSmaller')];
          default:
            return [];
        }
      });
    }
  }, [whole, ranking, saved, texts]);
}
