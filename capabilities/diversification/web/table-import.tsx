/** Spend or answers out of a table: pasted or from a file, looked at before anything is written. */
import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { CopyText } from '#platform/web/copy-text.tsx';
import { FileButton } from '#platform/web/file-button.tsx';
import { useGo, useParam } from '#platform/web/go.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import type { Problem } from '#platform/web/problem.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { readTextFile } from '#platform/web/read-text-file.ts';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { useSend } from './api.ts';
import styles from './diversification.module.css';
import { accountsPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function TableImport(): ReactNode {
  return useParam('what') === 'answers' ? <AnswersImport /> : <SpendsImport />;
}

/** A row as it would be written, whatever it is about. */
interface PreviewRow {
  readonly row: number;
  readonly outcome: 'added' | 'changed' | 'unchanged';
}

function SpendsImport(): ReactNode {
  const texts = useTexts();
  const look = useSend('POST /api/v1/diversification/spends/import', { refresh: 'none' });
  const write = useSend('POST /api/v1/diversification/spends/import');
  type Row = NonNullable<typeof look.data>['rows'][number];
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'channel', header: texts('cost.channel'), kind: 'text', value: ({ channel }) => channel },
      { id: 'period', header: texts('cost.period'), kind: 'text', value: ({ period }) => period },
      { id: 'amount', header: texts('cost.amount'), kind: 'money', value: (row) => row },
    ],
    [texts],
  );
  return (
    <Import
      title={texts('table.spends')}
      header={['channel', 'period', 'amount', 'currency']}
      hint={texts('table.headerSpends')}
      columns={columns}
      look={look}
      write={write}
    />
  );
}

function AnswersImport(): ReactNode {
  const texts = useTexts();
  const look = useSend('POST /api/v1/diversification/answers/import', { refresh: 'none' });
  const write = useSend('POST /api/v1/diversification/answers/import');
  type Row = NonNullable<typeof look.data>['rows'][number];
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'customer',
        header: texts('accounts.customer'),
        kind: 'text',
        value: ({ customer }) => customer,
        cell: ({ customer, isKnown }) => (
          <span className={styles.cell}>
            {customer}
            {!isKnown && <Mark tone="watch">{texts('table.unknown')}</Mark>}
          </span>
        ),
      },
      {
        id: 'respondent',
        header: texts('nps.respondent'),
        kind: 'text',
        value: ({ respondent }) => respondent || null,
      },
      { id: 'asked', header: texts('nps.asked'), kind: 'day', value: ({ askedOn }) => askedOn },
      { id: 'score', header: texts('nps.overall'), kind: 'number', value: ({ score }) => score },
    ],
    [texts],
  );
  return (
    <Import
      title={texts('table.answers')}
      header={['customer', 'date', 'score', 'respondent', 'comment']}
      hint={texts('table.headerAnswers')}
      columns={columns}
      look={look}
      write={write}
    />
  );
}

interface Sender<Row> {
  readonly data: { readonly rows: readonly Row[] } | undefined;
  readonly error: Problem | null;
  readonly isPending: boolean;
  readonly reset: () => void;
  readonly mutate: (
    ask: { readonly body: { readonly text: string; readonly preview?: boolean } },
    then?: { readonly onSuccess: (answer: { readonly rows: readonly Row[] }) => void },
  ) => void;
}

interface ImportProps<Row extends PreviewRow> {
  readonly title: string;
  readonly header: readonly string[];
  readonly hint: string;
  readonly columns: readonly Column<Row>[];
  readonly look: Sender<Row>;
  readonly write: Sender<Row>;
}

function Import<Row extends PreviewRow>(props: ImportProps<Row>): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const { look, write } = props;
  const back = accountsPath(organisation.id);
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const change = (after: string) => {
    setText(after);
    look.reset();
    write.reset();
  };
  const open = async (file: File) => {
    const read = await readTextFile(file);
    setUnreadable(read === null);
    if (read !== null) change(read);
  };
  const done = ({ rows }: { readonly rows: readonly Row[] }) => {
    say({ text: texts('table.done', { count: rows.length }) });
    go(back);
  };
  const problem = look.error ?? write.error;
  return (
    <Page
      title={props.title}
      purpose={texts('table.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: texts('accounts.title') }}
    >
      <div className={`${styles.stack} ${styles.table}`}>
        <CopyText text={props.header.join('\t')} label={texts('table.header')} />
        <p className={styles.quiet}>{props.hint}</p>
        <Textarea
          label={texts('table.paste')}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          autosize
          minRows={6}
          maxRows={16}
          spellCheck={false}
        />
        <FileButton
          text={texts('table.file')}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFile={(file) => void open(file)}
        />
        {unreadable && <p role="alert">{texts('table.notUtf8')}</p>}
        {look.data === undefined && (
          <div>
            <Action
              refusal={refusal ?? (text.trim() === '' ? texts('table.nothing') : null)}
              loading={look.isPending}
              onClick={() => look.mutate({ body: { text, preview: true } })}
            >
              {texts('table.look')}
            </Action>
          </div>
        )}
        {problem && <Faults problem={problem} />}
      </div>
      {look.data !== undefined && (
        <Section title={texts('table.preview')}>
          <Preview columns={props.columns} rows={look.data.rows} />
          <div className={styles.buttons}>
            <Action
              refusal={refusal}
              loading={write.isPending}
              onClick={() => write.mutate({ body: { text } }, { onSuccess: done })}
            >
              {texts('table.write')}
            </Action>
            <Button variant="default" onClick={() => look.reset()}>
              {texts('table.mend')}
            </Button>
          </div>
        </Section>
      )}
    </Page>
  );
}

function Preview<Row extends PreviewRow>(props: {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}): ReactNode {
  const texts = useTexts();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      ...props.columns,
      { id: 'row', header: texts('table.row'), kind: 'number', value: ({ row }) => row },
      {
        id: 'outcome',
        header: texts('table.outcome'),
        kind: 'text',
        value: ({ outcome }) => texts(`table.outcomes.${outcome}`),
        cell: ({ outcome }) => (
          <Mark tone={outcome === 'unchanged' ? 'plain' : 'accent'}>
            {texts(`table.outcomes.${outcome}`)}
          </Mark>
        ),
      },
    ],
    [texts, props.columns],
  );
  return (
    <Table
      label={texts('table.preview')}
      columns={columns}
      rows={props.rows}
      rowId={({ row }) => String(row)}
      empty={null}
    />
  );
}

const mostFaultsShown = 50;

/** Every row and column that cannot be used; the sentences name their places themselves. */
function Faults({ problem }: { readonly problem: Problem }): ReactNode {
  const texts = useTexts();
  const { errors } = problem.document;
  if (errors.length < 2) return <ProblemNote problem={problem} />;
  const shown = errors.slice(0, mostFaultsShown);
  return (
    <div role="alert" className={styles.faults}>
      <strong>{texts('table.faults', { count: String(errors.length) })}</strong>
      <ul>
        {shown.map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>{fault.detail}</li>
        ))}
      </ul>
      {errors.length > shown.length && <p>{texts('table.more', { count: errors.length - shown.length })}</p>}
    </div>
  );
}
