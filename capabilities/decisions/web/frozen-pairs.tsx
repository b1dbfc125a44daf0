/** The judgements in pairs from which the weights of a decision came, and how well they fit together. */
import { type ReactNode, useMemo } from 'react';
import type { FrozenJudgements } from '#capabilities/candidates/core/frozen-judgements.ts';
import type { SelectionSnapshot } from '#capabilities/candidates/core/snapshot-selection.ts';
import { countText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Table } from '#platform/web/table.tsx';
import { useCriterionName, useTexts } from './texts.ts';

export function FrozenPairs(props: {
  readonly judgements: FrozenJudgements;
  readonly criteria: SelectionSnapshot['criteria'];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const criterionName = useCriterionName();
  const { judgements, criteria } = props;
  type Row = FrozenJudgements['pairs'][number];
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const nameOf = (id: string) =>
      criterionName(criteria.find((one) => one.id === id) ?? { template: null, name: null });
    // The one that counts more stands first, so that nobody has to read fractions.
    const more = ({ row, column, value }: Row) => (value >= 1 ? row : column);
    const less = ({ row, column, value }: Row) => (value >= 1 ? column : row);
    return [
      { id: 'more', header: texts('read.more'), kind: 'text', value: (pair) => nameOf(more(pair)) },
      { id: 'less', header: texts('read.less'), kind: 'text', value: (pair) => nameOf(less(pair)) },
      {
        id: 'times',
        header: texts('read.times'),
        kind: 'number',
        value: ({ value }) => Math.max(value, 1 / value),
        digits: 1,
      },
    ];
  }, [texts, criterionName, criteria]);
  const { lambdaMax, ci, cr, ri } = judgements;
  return (
    <>
      <KeyValue
        entries={[
          { name: texts('read.lambdaMax'), value: countText(lambdaMax, language, 4) },
          { name: texts('read.ci'), value: countText(ci, language, 4) },
          {
            name: texts('read.cr', { ri }),
            value: cr === null ? texts('read.crUnknown') : countText(cr, language, 3),
          },
        ]}
      />
      <Table
        label={texts('read.pairs')}
        columns={columns}
        rows={judgements.pairs}
        rowId={({ row, column }) => `${row} ${column}`}
        phone="stack"
        filter={false}
        empty={null}
      />
    </>
  );
}
