/** What the chosen events come to: by kind, side and currency. */
import { type ReactNode, useMemo } from 'react';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useSearchValues } from '#platform/web/go.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { CombinedSales } from '../core/contract.ts';
import { eventKinds } from '../core/event-kind.ts';
import { useAnswer } from './api.ts';
import type { DataProps } from './data.tsx';
import { queryOf } from './filter-values.ts';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';

type Sum = CombinedSales['parties'][number];

export function Totals({ alliance }: DataProps): ReactNode {
  const texts = useTexts();
  const { kind, ...query } = queryOf(useSearchValues());
  const sums = useAnswer(
    'GET /api/v1/alliances/{alliance}/sales/combined',
    { params: { alliance: alliance.id }, query },
    { everyMillis: 10_000, keepLast: true },
  );
  const columns = useMemo<readonly Column<Sum>[]>(
    () => [
      { id: 'kind', header: texts('columns.kind'), kind: 'text', value: (sum) => texts(`kinds.${sum.kind}`) },
      {
        id: 'side',
        header: texts('columns.side'),
        kind: 'text',
        value: (sum) => nameOf(sum.party, alliance),
      },
      { id: 'events', header: texts('totals.count'), kind: 'number', value: (sum) => sum.events },
      {
        id: 'amount',
        header: texts('columns.amount'),
        kind: 'money',
        value: (sum) =>
          sum.amount === null || sum.currency === null
            ? null
            : { amount: sum.amount, currency: sum.currency },
      },
    ],
    [texts, alliance],
  );
  return (
    <Section title={texts('totals.title')}>
      <Answered of={sums}>
        {(answer) => (
          <Table
            label={texts('totals.title')}
            columns={columns}
            rows={inOrder(answer.parties.filter((sum) => kind === undefined || sum.kind === kind))}
            rowId={(sum) => `${sum.kind} ${sum.party} ${sum.currency}`}
            empty={<p className={styles.quiet}>{texts('page.nothingMatches')}</p>}
            filter={false}
            phone="stack"
          />
        )}
      </Answered>
    </Section>
  );
}

function inOrder(sums: readonly Sum[]): readonly Sum[] {
  const place = ({ kind, party }: Sum) => `${eventKinds.indexOf(kind)} ${party}`;
  return sums.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}

export function nameOf(party: string, alliance: DataProps['alliance']): string {
  return alliance.parties.find((side) => side.party === party)?.organisationName ?? party;
}
