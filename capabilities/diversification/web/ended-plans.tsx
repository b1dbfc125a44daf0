/** Plans that were finished or given up, with the reason: what whoever plans the next one should know. */
import { type ReactNode, useMemo } from 'react';
import { percentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Table } from '#platform/web/table.tsx';
import type { DiversificationAnswer } from '../core/contract.ts';
import styles from './diversification.module.css';
import { planPath } from './paths.ts';
import { useTexts } from './texts.ts';

type Row = DiversificationAnswer['endedPlans'][number];

export function EndedPlans({ plans }: { readonly plans: readonly Row[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'name', header: texts('overview.counterparty'), kind: 'text', value: ({ name }) => name },
      {
        id: 'as',
        header: texts('overview.state'),
        kind: 'text',
        value: ({ ending }) => texts(`plan.endsShort.${ending.as}`),
        cell: ({ ending }) => (
          <Mark {...(ending.as === 'finished' ? { tone: 'fine', icon: 'fine' } : {})}>
            {texts(`plan.endsShort.${ending.as}`)}
          </Mark>
        ),
      },
      { id: 'on', header: texts('overview.endedOn'), kind: 'day', value: ({ ending }) => ending.on },
      {
        id: 'share',
        header: texts('overview.shareThen'),
        kind: 'percent',
        digits: 1,
        value: ({ share }) => share,
      },
      {
        id: 'target',
        header: texts('overview.target'),
        kind: 'text',
        value: ({ targetShare }) => percentText(targetShare, language),
      },
      {
        id: 'reason',
        header: texts('overview.reason'),
        kind: 'text',
        value: ({ ending }) => ending.reason,
        cell: ({ ending }) => <span className={styles.wrap}>{ending.reason}</span>,
      },
    ],
    [texts, language],
  );
  return (
    <Table
      label={texts('overview.ended')}
      columns={columns}
      rows={plans}
      rowId={({ id }) => id}
      openRow={({ id }) => planPath(organisation.id, id)}
      phone="stack"
      filter={false}
      empty={null}
    />
  );
}
