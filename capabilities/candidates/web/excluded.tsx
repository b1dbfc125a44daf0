/** Candidates that miss a must-have: out of the ranking, each with the reason. */
import { type ReactNode, useMemo } from 'react';
import { countText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { SelectionRanking } from '../core/rank-selection.ts';
import { candidatePath } from './paths.ts';
import { criterionName, useTexts } from './texts.ts';

interface Row {
  readonly id: string;
  readonly candidate: string;
  readonly name: string;
  readonly reason: string;
}

export function Excluded(props: {
  readonly whole: SelectionAnswer;
  readonly ranking: SelectionRanking;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { whole, ranking } = props;
  const rows = ranking.excluded.map(({ candidate, criterion, value, mustBeAtLeast }): Row => {
    const found = whole.criteria.find(({ id }) => id === criterion);
    return {
      id: `${candidate} ${criterion}`,
      candidate,
      name: whole.candidates.find(({ id }) => id === candidate)?.name ?? '',
      reason: texts('out.reason', {
        criterion: found === undefined ? '' : criterionName(texts, found),
        value: countText(value, language),
        least: countText(mustBeAtLeast, language),
      }),
    };
  });
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'name', header: texts('ranking.candidate'), kind: 'text', value: (row) => row.name },
      { id: 'reason', header: texts('out.why'), kind: 'text', value: (row) => row.reason },
    ],
    [texts],
  );
  if (rows.length === 0) return null;
  return (
    <Section title={texts('out.title')} purpose={texts('out.purpose')}>
      <Table
        label={texts('out.title')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        openRow={(row) => candidatePath(organisation.id, whole.selection.id, row.candidate)}
        phone="stack"
        empty={null}
      />
    </Section>
  );
}
