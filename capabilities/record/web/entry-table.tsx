/** The entries of a record, the newest first. */
import { type ReactNode, useMemo, useState } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Table } from '#platform/web/table.tsx';
import type { RecordEntryView, RecordView } from '../core/contract.ts';
import { useClient } from './api.ts';
import { useDeeds, useTexts } from './texts.ts';

interface EntryTableProps {
  readonly alliance: AllianceView;
  readonly first: RecordView;
}

export function EntryTable({ alliance, first }: EntryTableProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const client = useClient();
  const [further, setFurther] = useState<readonly RecordEntryView[]>([]);
  const [next, setNext] = useState(first.next);
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const rows = useMemo(() => [...first.entries, ...further], [first.entries, further]);
  const columns = useEntryColumns(alliance);
  const more = async () => {
    if (next === null) return;
    setLoading(true);
    setProblem(null);
    try {
      const page = await client.call('GET /api/v1/alliances/{alliance}/record', {
        params: { alliance: alliance.id },
        query: { before: next, limit: 500 },
      });
      setFurther((before) => [...before, ...page.entries]);
      setNext(page.next);
    } catch (error) {
      setProblem(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <>
      <Table
        label={texts('page.all')}
        columns={columns}
        rows={rows}
        rowId={(entry) => String(entry.sequence)}
        empty={common('states.none')}
        exportName="record"
        {...(next === null ? {} : { more: { onMore: () => void more(), loading } })}
      />
      {problem !== null && <ProblemNote problem={problem} onRetry={() => void more()} />}
    </>
  );
}

function useEntryColumns({ parties }: AllianceView): readonly Column<RecordEntryView>[] {
  const texts = useTexts();
  const deed = useDeeds();
  return useMemo(() => {
    const company = (party: string) =>
      parties.find((side) => side.party === party)?.organisationName ?? party;
    return [
      {
        id: 'number',
        header: texts('page.number'),
        kind: 'number',
        value: ({ sequence }) => sequence,
        width: '70px',
      },
      {
        id: 'what',
        header: texts('page.what'),
        kind: 'text',
        value: ({ action, subject, signed }) =>
          signed ? `${deed(action, subject)} (${texts('page.signed')})` : deed(action, subject),
      },
      {
        id: 'who',
        header: texts('page.who'),
        kind: 'text',
        value: ({ party, person }) => `${company(party)}, ${person?.name ?? texts('page.program')}`,
      },
      {
        id: 'moment',
        header: texts('page.moment'),
        kind: 'moment',
        value: ({ at }) => at,
      },
    ];
  }, [texts, deed, parties]);
}
