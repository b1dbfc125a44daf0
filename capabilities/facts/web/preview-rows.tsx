/** The first rows of a file: as they would be taken, with faults in their place, or as they stand. */
import { type ReactNode, useMemo, useState } from 'react';
import { amountText, dayText, sentenceText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import type { Column } from '#platform/web/column.ts';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Segments } from '#platform/web/segments.tsx';
import { Table } from '#platform/web/table.tsx';
import { type Dimension, dimensions, isDimension, type SaleField, saleFields } from '../core/fields.ts';
import type { Preview } from './given-choices.ts';
import styles from './import.module.css';
import { type FactsTexts, useTexts } from './texts.ts';

type PreviewRow = Preview['rows'][number];

export function PreviewRows(props: { readonly preview: Preview }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { preview } = props;
  const [view, setView] = useState<'taken' | 'asIs'>('taken');
  const columns = useMemo(
    () => (view === 'taken' ? takenColumns(preview, texts, language) : plainColumns(preview, texts)),
    [view, preview, texts, language],
  );
  return (
    <Table
      key={view}
      label={texts('check.preview', { count: preview.rows.length })}
      columns={columns}
      rows={preview.rows}
      rowId={(row) => String(row.line)}
      filter={false}
      empty={null}
      tools={
        <Segments
          label={texts('check.show')}
          chosen={view}
          onChoose={setView}
          choices={[
            { id: 'taken', text: texts('check.asTaken') },
            { id: 'asIs', text: texts('check.asTheyStand') },
          ]}
        />
      }
    />
  );
}

function lineColumn(texts: FactsTexts): Column<PreviewRow> {
  return {
    id: 'line',
    header: texts('check.line'),
    kind: 'number',
    sortable: false,
    value: (row) => row.line,
    cell: (row) => (
      <span className={styles.lineCell}>
        {row.line}
        {row.faults
          .filter(({ column }) => column === null)
          .map((fault) => (
            <Fault key={fault.code} text={fault.detail} />
          ))}
      </span>
    ),
  };
}

function takenColumns(
  preview: Preview,
  texts: FactsTexts,
  language: Language,
): readonly Column<PreviewRow>[] {
  const { columns, currency } = preview.reading;
  const mapped = saleFields.filter((field) => columns[field] !== undefined);
  return [
    lineColumn(texts),
    ...mapped.map((field): Column<PreviewRow> => {
      const column = columns[field] ?? 0;
      const common = {
        id: field,
        header: sentenceText(texts(`fields.${field}`), language),
        sortable: false,
        cell: (row: PreviewRow) => (
          <TakenCell
            row={row}
            taken={takenText(row, field, language)}
            raw={row.cells[column] ?? ''}
            column={preview.header[column] ?? ''}
            isShort={!isDimension(field)}
          />
        ),
      };
      return field === 'amount'
        ? { ...common, kind: 'number', value: (row) => row.sale?.amount ?? null }
        : { ...common, kind: 'text', value: (row) => row.cells[column] ?? '' };
    }),
    ...(columns.currency === undefined && currency !== null
      ? [
          {
            id: 'currency',
            header: sentenceText(texts('fields.currency'), language),
            kind: 'text',
            sortable: false,
            value: () => currency,
          } satisfies Column<PreviewRow>,
        ]
      : []),
  ];
}

/** What would be kept of a cell, in the reader's way of writing; `null` where the row is left out. */
function takenText({ sale, cells }: PreviewRow, field: SaleField, language: Language): string | null {
  if (sale === null) return null;
  if (isDimension(field)) return sale.names[placeOf(field)] ?? '';
  switch (field) {
    case 'date':
      return dayText(sale.date, language);
    case 'amount':
      return amountText(sale.amount, sale.currency, language);
    case 'currency':
      return sale.currency;
    default:
      return cells.length > 0 ? null : '';
  }
}

function placeOf(dimension: Dimension): number {
  return dimensions.indexOf(dimension);
}

function TakenCell(props: {
  readonly row: PreviewRow;
  readonly taken: string | null;
  readonly raw: string;
  readonly column: string;
  /** Dates and figures stay on one line. */
  readonly isShort: boolean;
}): ReactNode {
  const raw = props.raw.trim();
  const faults = props.row.faults.filter(({ column }) => column === props.column);
  if (faults.length > 0) {
    return (
      <span className={styles.faulty}>
        <span className={styles.raw}>{raw === '' ? '–' : raw}</span>
        {faults.map((fault) => (
          <Fault key={fault.code} text={fault.detail} />
        ))}
      </span>
    );
  }
  if (props.taken === null)
    return (
      <span className={styles.taken} data-short={props.isShort || undefined}>
        {raw}
      </span>
    );
  return (
    <span className={styles.taken} data-short={props.isShort || undefined}>
      {props.taken === '' ? '–' : props.taken}
      {raw !== props.taken && raw !== '' && <span className={styles.raw}>{raw}</span>}
    </span>
  );
}

function Fault(props: { readonly text: string }): ReactNode {
  return (
    <span className={styles.fault}>
      <Icon name="high" size={14} />
      <span>{props.text}</span>
    </span>
  );
}

function plainColumns(preview: Preview, texts: FactsTexts): readonly Column<PreviewRow>[] {
  return [
    lineColumn(texts),
    ...preview.header.map(
      (name, index): Column<PreviewRow> => ({
        id: `${index} ${name}`,
        header: name,
        kind: 'text',
        sortable: false,
        value: (row) => row.cells[index] ?? '',
      }),
    ),
  ];
}
