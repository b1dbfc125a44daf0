/** Events that could not be settled: what is wrong with each, whose it is, and what to do. */
import { type ReactNode, useMemo } from 'react';
import type { Column } from '#platform/web/column.ts';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { StatementView } from '../core/contract.ts';
import { nameOfParty } from './name-of-party.ts';
import styles from './settlement.module.css';
import type { StatementProps } from './statement.tsx';
import { useTexts } from './texts.ts';

type ExceptionView = StatementView['exceptions'][number];

export function Exceptions({ statement }: StatementProps): ReactNode {
  const texts = useTexts();
  const { exceptions, sides } = statement;
  const columns = useMemo<readonly Column<ExceptionView>[]>(
    () => [
      { id: 'event', header: texts('statement.event'), kind: 'text', value: (one) => one.event },
      {
        id: 'from',
        header: texts('statement.from'),
        kind: 'text',
        value: (one) => (one.pushedBy === null ? null : nameOfParty(one.pushedBy, sides)),
      },
      {
        id: 'problem',
        header: texts('statement.problem'),
        kind: 'text',
        value: (one) => `${texts(`exceptions.${one.code}`)}: ${one.detail}`,
        cell: (one) => (
          <span className={styles.problem}>
            <strong>{texts(`exceptions.${one.code}`)}</strong>
            {one.detail}
          </span>
        ),
      },
      {
        id: 'advice',
        header: texts('statement.whatToDo'),
        kind: 'text',
        value: (one) => texts(`advice.${one.code}`),
        cell: (one) => texts(`advice.${one.code}`),
      },
    ],
    [texts, sides],
  );
  return (
    <Section title={texts('statement.exceptions')} purpose={texts('statement.exceptionsText')}>
      <Table
        label={texts('statement.exceptions')}
        columns={columns}
        rows={exceptions}
        rowId={(one) => `${one.event} ${one.code}`}
        empty={null}
        exportName={`exceptions-${statement.period}`}
        phone="stack"
      />
    </Section>
  );
}
