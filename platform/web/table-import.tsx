/**
 * Rows out of a table, in two steps: cells are pasted or come from a file; then what would happen to each row is
 * looked at, and only then written, all of it or nothing. The cells stay on this device until they are written.
 */
import { Textarea } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { listText } from '#kernel/format.ts';
import { useRoleRefusal } from './acting.tsx';
import type { Column } from './column.ts';
import { useCommonTexts } from './common-texts.ts';
import { CopyText } from './copy-text.tsx';
import { FileButton } from './file-button.tsx';
import { FieldError, Form, useEntry } from './form.tsx';
import { useLanguage } from './language.tsx';
import { Mark } from './marks.tsx';
import { Section } from './page.tsx';
import { readTextFile } from './read-text-file.ts';
import { Table } from './table.tsx';
import styles from './table-import.module.css';

/** What becomes of a row, whatever it is about; rows are counted as a spreadsheet does. */
export interface ImportedRow {
  readonly row: number;
  readonly outcome: 'added' | 'changed' | 'unchanged';
}

export interface TableImportProps<
  Row extends ImportedRow,
  Answer extends { readonly rows: readonly Row[]; readonly leftOut?: readonly string[] },
> {
  /** Names of columns, to be copied into a spreadsheet. */
  readonly header: readonly string[];
  readonly hint: string;
  /** Keeps the cells under this name. */
  readonly draft: string;
  readonly columns: readonly Column<Row>[];
  /** Above the rows that would be written. */
  readonly notes?: (answer: Answer) => ReactNode;
  /** Asks the server what would happen (`look`), or has it written. */
  readonly send: (text: string, purpose: 'look' | 'write') => Promise<Answer>;
  readonly onDone: (answer: Answer) => void;
  /** What else is asked beside the cells. */
  readonly children?: ReactNode;
}

export function TableImport<
  Row extends ImportedRow,
  Answer extends { readonly rows: readonly Row[]; readonly leftOut?: readonly string[] },
>(props: TableImportProps<Row, Answer>): ReactNode {
  const texts = useCommonTexts();
  const refusal = useRoleRefusal('member');
  const [found, setFound] = useState<Answer | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const cells = useEntry({ initial: { text: '' }, required: ['text'], draft: props.draft });
  const writing = useEntry({ initial: {} });
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await readTextFile(file);
    setUnreadable(text === null);
    if (text !== null) cells.set({ text });
  };
  if (found !== null) {
    return (
      <Section title={texts('tableImport.preview')} purpose={texts('tableImport.notYet')}>
        <Preview columns={props.columns} answer={found} notes={props.notes?.(found)} />
        <Form
          of={writing}
          submit={texts('tableImport.write')}
          refusal={refusal}
          send={async () => {
            const answer = await props.send(cells.values.text, 'write');
            cells.finish('done');
            return answer;
          }}
          onDone={props.onDone}
          onCancel={() => setFound(null)}
          cancel={texts('tableImport.mend')}
        >
          {null}
        </Form>
      </Section>
    );
  }
  return (
    <Form
      of={cells}
      submit={texts('tableImport.look')}
      refusal={refusal}
      send={({ text }) => props.send(text, 'look')}
      onDone={setFound}
      keepDraft
    >
      <div className={styles.header}>
        <CopyText text={props.header.join('\t')} label={texts('tableImport.header')} />
        <p className={styles.hint}>{props.hint}</p>
      </div>
      <Textarea
        {...cells.field('text', texts('tableImport.cells'))}
        className={styles.cells ?? ''}
        autosize
        minRows={6}
        maxRows={16}
        spellCheck={false}
        onDrop={(event) => {
          const [file] = event.dataTransfer.files;
          if (file === undefined) return;
          event.preventDefault();
          void open(file);
        }}
      />
      <FileButton
        text={texts('tableImport.file')}
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onFile={(file) => void open(file)}
      />
      {isUnreadable && (
        <div role="alert">
          <FieldError text={texts('tableImport.notUtf8')} />
        </div>
      )}
      {props.children}
    </Form>
  );
}

function Preview<Row extends ImportedRow>(props: {
  readonly columns: readonly Column<Row>[];
  readonly answer: { readonly rows: readonly Row[]; readonly leftOut?: readonly string[] };
  readonly notes: ReactNode;
}): ReactNode {
  const texts = useCommonTexts();
  const language = useLanguage();
  const { rows, leftOut = [] } = props.answer;
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      ...props.columns.slice(0, 1),
      { id: 'row', header: texts('tableImport.row'), kind: 'number', value: ({ row }) => row },
      {
        id: 'outcome',
        header: texts('tableImport.outcome'),
        kind: 'text',
        value: ({ outcome }) => texts(`tableImport.outcomes.${outcome}`),
        cell: ({ outcome }) => (
          <Mark tone={outcome === 'unchanged' ? 'plain' : 'accent'}>
            {texts(`tableImport.outcomes.${outcome}`)}
          </Mark>
        ),
      },
      ...props.columns.slice(1),
    ],
    [texts, props.columns],
  );
  return (
    <>
      {leftOut.length > 0 && (
        <p>{texts('tableImport.leftOut', { columns: listText(leftOut, language), count: leftOut.length })}</p>
      )}
      {props.notes}
      <Table
        label={texts('tableImport.preview')}
        columns={columns}
        rows={rows}
        rowId={({ row }) => String(row)}
        empty={null}
      />
    </>
  );
}
