/** The criteria as they count, to read. */
import { type ReactNode, useMemo } from 'react';
import { countText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { Criterion } from './api.ts';
import { criterionName, criterionQuestion, useTexts } from './texts.ts';

export function CriteriaTable({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { weights } = whole.ranking;
  const columns = useMemo<readonly Column<Criterion>[]>(
    () => [
      {
        id: 'name',
        header: texts('criteria.criterion'),
        kind: 'text',
        value: (one) => criterionName(texts, one),
      },
      {
        id: 'question',
        header: texts('criteria.question'),
        kind: 'text',
        value: (one) => criterionQuestion(texts, one) || null,
        cell: (one) => criterionQuestion(texts, one) || '–',
      },
      {
        id: 'weight',
        header: texts('criteria.weight'),
        kind: 'percent',
        value: (one) => weights[one.id] ?? 0,
        digits: 0,
      },
      {
        id: 'rules',
        header: texts('criteria.rules'),
        kind: 'text',
        sortable: false,
        value: (one) =>
          [
            ...(one.direction === 'min' ? [texts('criteria.min')] : []),
            ...(one.mustBeAtLeast === null
              ? []
              : [texts('criteria.mustOf', { value: countText(one.mustBeAtLeast, language) })]),
          ].join('; ') || null,
      },
    ],
    [texts, language, weights],
  );
  return (
    <Table
      label={texts('criteria.title')}
      columns={columns}
      rows={whole.criteria}
      rowId={(one) => one.id}
      filter={false}
      phone="stack"
      empty={null}
    />
  );
}
