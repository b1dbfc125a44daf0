/** The lines of a statement; each leads to its reasons and its event. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useFurtherRows } from '#platform/web/further-rows.ts';
import { Mark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { LineView } from '../core/contract.ts';
import { useAnswer, useClient } from './api.ts';
import { nameOfParty } from './name-of-party.ts';
import { statementPath } from './paths.ts';
import styles from './settlement.module.css';
import type { StatementProps } from './statement.tsx';
import { useTexts } from './texts.ts';

const onePage = 1000;

export function Lines(props: StatementProps): ReactNode {
  const texts = useTexts();
  const { alliance, statement } = props;
  const first = useAnswer('GET /api/v1/alliances/{alliance}/statements/{period}/lines', {
    params: { alliance, period: statement.period },
    query: { limit: onePage },
  });
  // The statement is asked for again and again; its lines only where it has become another.
  const { refetch } = first;
  const { terms, events } = statement.hashes;
  const basis = `${terms} ${events}`;
  const fetched = useRef(basis);
  useEffect(() => {
    if (fetched.current === basis) return;
    fetched.current = basis;
    void refetch();
  }, [basis, refetch]);
  return (
    <Section title={texts('statement.lines')}>
      <Answered of={first}>
        {(page) => <AllLines key={statement.lines} {...props} first={page.lines} next={page.next} />}
      </Answered>
    </Section>
  );
}

interface AllLinesProps extends StatementProps {
  readonly first: readonly LineView[];
  readonly next: number | null;
}

function AllLines(props: AllLinesProps): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const { organisation } = useActing();
  const { alliance, statement } = props;
  const { rows, more } = useFurtherRows({ rows: props.first, next: props.next }, async (after: number) => {
    const page = await client.call('GET /api/v1/alliances/{alliance}/statements/{period}/lines', {
      params: { alliance, period: statement.period },
      query: { limit: onePage, after },
    });
    return { rows: page.lines, next: page.next };
  });
  return (
    <Table
      label={texts('statement.lines')}
      columns={useLineColumns(props)}
      rows={rows}
      rowId={(line) => String(line.position)}
      openRow={(line) =>
        `${statementPath(organisation.id, alliance, statement.period)}?line=${line.position}`
      }
      empty={<p className={styles.quiet}>{texts('statement.noLines')}</p>}
      more={more}
    />
  );
}

function useLineColumns({ statement }: StatementProps): readonly Column<LineView>[] {
  const texts = useTexts();
  const { currency, parties, sides, disputes } = statement;
  return useMemo<readonly Column<LineView>[]>(() => {
    const disputed = new Set(disputes.filter((one) => !one.withdrawn).map(({ position }) => position));
    return [
      {
        id: 'event',
        header: texts('statement.event'),
        kind: 'text',
        value: (line) => line.event,
        cell: (line) => <span className={styles.whole}>{line.event}</span>,
      },
      {
        id: 'kind',
        header: texts('line.kind'),
        kind: 'text',
        value: (line) => texts(`kinds.${line.kind}`),
        cell: (line) => (
          <span className={styles.signs}>
            {texts(`kinds.${line.kind}`)}
            {line.late && <Mark tone="watch">{texts('line.late')}</Mark>}
            {disputed.has(line.position) && (
              <Mark tone="watch" icon="watch">
                {texts('line.disputed')}
              </Mark>
            )}
          </span>
        ),
      },
      { id: 'at', header: texts('line.at'), kind: 'day', value: (line) => line.at?.slice(0, 10) ?? null },
      {
        id: 'base',
        header: texts('line.base'),
        kind: 'money',
        value: (line) => (line.base === null ? null : { amount: line.base, currency }),
      },
      ...Object.keys(parties).map(
        (party): Column<LineView> => ({
          id: `part-${party}`,
          header: nameOfParty(party, sides),
          kind: 'money',
          value: (line) => {
            const amount = line.parts[party];
            return amount === undefined ? null : { amount, currency };
          },
        }),
      ),
    ];
  }, [texts, currency, parties, sides, disputes]);
}
