/** Events, the newest first; each opens to all its fields. */
import { Modal } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { countText, momentText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { useFurtherRows } from '#platform/web/further-rows.ts';
import { useSearchValues } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SalesPage, SharedEvent } from '../core/contract.ts';
import { eventFacts } from '../core/event-facts.ts';
import { useClient } from './api.ts';
import type { DataProps } from './data.tsx';
import { queryOf } from './filter-values.ts';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';
import { nameOf } from './totals.tsx';

export function EventTable(props: DataProps & { readonly first: SalesPage }): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const search = useSearchValues();
  const { alliance, first } = props;
  const [opened, setOpened] = useState<SharedEvent | null>(null);
  const { rows, more } = useFurtherRows({ rows: first.events, next: first.next }, async (cursor: string) => {
    const page = await client.call('GET /api/v1/alliances/{alliance}/sales', {
      params: { alliance: alliance.id },
      query: { ...queryOf(search), order: 'newest', limit: 1000, cursor },
    });
    return { rows: page.events, next: page.next };
  });
  return (
    <>
      <Table
        label={texts('page.all')}
        columns={useEventColumns(props, setOpened)}
        rows={rows}
        rowId={(event) => event.id}
        empty={<p className={styles.quiet}>{texts('page.nothingMatches')}</p>}
        exportName="shared-events"
        filter={false}
        more={more}
      />
      {opened !== null && <OpenedEvent alliance={alliance} event={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function useEventColumns(
  { alliance }: DataProps,
  open: (event: SharedEvent) => void,
): readonly Column<SharedEvent>[] {
  const texts = useTexts();
  return useMemo(
    () => [
      {
        id: 'id',
        header: texts('columns.id'),
        width: '150px',
        kind: 'text',
        value: (event) => event.id,
        cell: (event) => (
          <button type="button" className={styles.open} onClick={() => open(event)}>
            {event.id}
          </button>
        ),
      },
      {
        id: 'kind',
        header: texts('columns.kind'),
        width: '120px',
        kind: 'text',
        value: (event) => texts(`kinds.${event.kind}`),
      },
      {
        id: 'day',
        header: texts('columns.day'),
        kind: 'day',
        value: (event) => event.at.slice(0, 10),
        width: '120px',
      },
      {
        id: 'side',
        header: texts('columns.side'),
        kind: 'text',
        value: (event) => nameOf(event.party, alliance),
      },
      {
        id: 'amount',
        header: texts('columns.amount'),
        width: '150px',
        kind: 'money',
        value: (event) => ({ amount: event.amount, currency: event.currency ?? '' }),
      },
      {
        id: 'product',
        header: texts('columns.product'),
        kind: 'text',
        value: (event) => shownOr(event, 'product', texts('event.heldBack')),
      },
      {
        id: 'customer',
        header: texts('columns.customer'),
        kind: 'text',
        value: (event) => shownOr(event, 'customer', texts('event.heldBack')),
      },
    ],
    [texts, alliance, open],
  );
}

/** A field, or that its side does not show it. */
function shownOr(event: SharedEvent, field: 'product' | 'customer', heldBack: string): string | null {
  return event.withheld?.includes(field) ? heldBack : (event[field] ?? null);
}

function OpenedEvent(
  props: DataProps & { readonly event: SharedEvent; readonly onClose: () => void },
): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const { event } = props;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts('event.title', { id: event.id })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      {event.recordedAt !== undefined && (
        <p className={styles.quiet}>
          {texts('event.late', { moment: momentText(event.recordedAt, language) })}
        </p>
      )}
      <KeyValue
        entries={eventFacts(event, {
          field: (field) => texts(`fields.${field}`),
          kind: (kind) => texts(`kinds.${kind}`),
          party: (party) => nameOf(party, props.alliance),
          moment: (instant) => momentText(instant, language),
          amount: (amount) => countText(amount, language),
          heldBack: texts('event.heldBack'),
        })}
      />
    </Modal>
  );
}
