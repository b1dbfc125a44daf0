/** The same in figures: a row for each thing, a column for each candidate. */
import { type ReactNode, useMemo } from 'react';
import { countryName, countText, percentText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import styles from './compare-page.module.css';
import type { Compared } from './compare-page.tsx';
import { criterionName, useTexts } from './texts.ts';

export interface CompareTableProps {
  readonly whole: SelectionAnswer;
  readonly compared: readonly Compared[];
  /** Only what the drawing shows. */
  readonly scoresOnly?: boolean;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (string | null)[];
}

export function CompareTable({ whole, compared, scoresOnly }: CompareTableProps): ReactNode {
  const texts = useTexts();
  const rows = useRows(whole, compared, scoresOnly === true);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'name',
        header: texts('compare.what'),
        kind: 'text',
        sortable: false,
        value: (row) => row.name,
        cell: (row) => <span className={styles.what}>{row.name}</span>,
      },
      ...compared.map(
        ({ candidate }, index): Column<Row> => ({
          id: candidate.id,
          header: candidate.name,
          kind: 'text',
          sortable: false,
          value: (row) => row.cells[index] ?? null,
        }),
      ),
    ],
    [texts, compared],
  );
  return (
    <Table
      label={scoresOnly ? texts('compare.radar') : texts('compare.side')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      filter={false}
      empty={null}
    />
  );
}

function useRows(whole: SelectionAnswer, compared: readonly Compared[], scoresOnly: boolean): readonly Row[] {
  const texts = useTexts();
  const language = useLanguage();
  return useMemo(() => {
    const { ranking, criteria } = whole;
    const row = (id: string, name: string, cell: (one: Compared) => string | null): Row => ({
      id,
      name,
      cells: compared.map(cell),
    });
    const ranked = ({ candidate }: Compared) => ranking.ranking.find((one) => one.candidate === candidate.id);
    const figure = (value: number) => countText(value, language, 2);
    const scores = criteria.map((criterion, index) => {
      const share = percentText(ranking.weights[criterion.id] ?? 0, language, 0);
      return row(criterion.id, `${criterionName(texts, criterion)} (${share})`, ({ values }) => {
        const value = values[index] ?? null;
        return value === null ? texts('compare.unknown') : countText(value, language, 1);
      });
    });
    if (scoresOnly) return scores;
    return [
      row('rank', texts('ranking.rank'), (one) => {
        const found = ranked(one);
        return found === undefined ? texts('out.title') : String(found.rank);
      }),
      row('score', texts('ranking.score'), (one) => {
        const score = ranked(one)?.score ?? null;
        return score === null ? null : figure(score);
      }),
      row('range', texts('ranking.range'), (one) => {
        const found = ranked(one);
        if (found === undefined || found.high - found.low <= 1e-9) return null;
        return `${figure(found.low)} – ${figure(found.high)}`;
      }),
      ...scores,
      row('size', texts('candidate.size'), ({ candidate: { size } }) =>
        size === null ? null : countText(size, language),
      ),
      row('country', texts('candidate.country'), ({ candidate: { country } }) =>
        country === null ? null : countryName(country, language),
      ),
      row('source', texts('candidate.source'), ({ candidate: { source } }) =>
        source === null ? null : texts(`sources.${source}`),
      ),
    ];
  }, [whole, compared, scoresOnly, texts, language]);
}
