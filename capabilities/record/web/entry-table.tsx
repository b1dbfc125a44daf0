/** The entries of a record, the newest first. */
import { type ReactNode, useMemo } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { periodText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { useFurtherRows } from '#platform/web/further-rows.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Table } from '#platform/web/table.tsx';
import type { RecordEntryView, RecordView } from '../core/contract.ts';
import { useClient } from './api.ts';
import styles from './record.module.css';
import { useDeeds, useTexts } from './texts.ts';

interface EntryTableProps {
  readonly alliance: AllianceView;
  readonly first: RecordView;
}

export function EntryTable({ alliance, first }: EntryTableProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const client = useClient();
  const { rows, more } = useFurtherRows({ rows: first.entries, next: first.next }, async (before: number) => {
    const page = await client.call('GET /api/v1/alliances/{alliance}/record', {
      params: { alliance: alliance.id },
      query: { before, limit: 500 },
    });
    return { rows: page.entries, next: page.next };
  });
  return (
    <Table
      label={texts('page.all')}
      columns={useEntryColumns(alliance)}
      rows={rows}
      rowId={(entry) => String(entry.sequence)}
      empty={common('states.none')}
      exportName="record"
      more={more}
    />
  );
}

function useEntryColumns({ parties }: AllianceView): readonly Column<RecordEntryView>[] {
  const texts = useTexts();
  const deed = useDeeds();
  const language = useLanguage();
  return useMemo(() => {
    const said = ({ action, subject }: RecordEntryView) =>
      deed(
        action,
        typeof subject.period === 'string'
          ? { ...subject, period: periodText(subject.period, language) }
          : subject,
      );
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
        value: (entry) => (entry.signed ? `${said(entry)} (${texts('page.signed')})` : said(entry)),
        cell: (entry) => (
          <span className={styles.deed}>
            {said(entry)}
            {entry.signed && (
              <Mark tone="fine" icon="check">
                {texts('page.signed')}
              </Mark>
            )}
          </span>
        ),
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
  }, [texts, deed, language, parties]);
}
