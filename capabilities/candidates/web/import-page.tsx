/** Candidates and one's own scores out of a table: pasted or from a file, looked at before anything is written. */
import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RouteAnswer } from '#kernel/route.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { CopyText } from '#platform/web/copy-text.tsx';
import { FileButton } from '#platform/web/file-button.tsx';
import { useGo } from '#platform/web/go.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import type { Problem } from '#platform/web/problem.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { readTextFile } from '#platform/web/read-text-file.ts';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { importCandidates, SelectionAnswer } from '../core/contract.ts';
import { sources } from '../core/selection.ts';
import { useSelection, useSend } from './api.ts';
import styles from './import-page.module.css';
import { selectionPath } from './paths.ts';
import { useSayWarning } from './say-warning.ts';
import { criterionName, useTexts } from './texts.ts';

type Preview = RouteAnswer<typeof importCandidates>;
type Row = Preview['rows'][number];

export function ImportPage(): ReactNode {
  const answer = useSelection();
  return <Answered of={answer}>{(whole) => <Import whole={whole} />}</Answered>;
}

function Import({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const { selection, criteria } = whole;
  const back = selectionPath(organisation.id, selection.id);
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const [source, setSource] = useState('');
  const [same, setSame] = useState(true);
  const look = useSend('POST /api/v1/selections/{selection}/import', { refresh: 'none' });
  const write = useSend('POST /api/v1/selections/{selection}/import');
  const params = { selection: selection.id };
  const wish = {
    text,
    source: sources.find((one) => one === source) ?? null,
    alike: same ? ('update' as const) : ('add' as const),
  };
  const change = (after: string) => {
    setText(after);
    look.reset();
    write.reset();
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readTextFile(file);
    setUnreadable(read === null);
    if (read !== null) change(read);
  };
  const header = [
    'candidate',
    'country',
    'website',
    'size',
    'source',
    'note',
    ...criteria.map((one) => criterionName(texts, one)),
    'evidence',
  ];
  const problem = look.error ?? write.error;
  return (
    <Page
      title={texts('import.title')}
      purpose={texts('import.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: selection.name }}
    >
      <div className={styles.whole}>
        <CopyText text={header.join('\t')} label={texts('import.header')} />
        <p className={styles.hint}>{texts('import.headerHint')}</p>
        <Textarea
          label={texts('import.paste')}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          className={styles.text ?? ''}
          autosize
          minRows={6}
          maxRows={16}
          spellCheck={false}
        />
        <FileButton
          text={texts('import.file')}
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFile={(file) => void open(file)}
        />
        <NativeSelect
          label={texts('import.source')}
          value={source}
          onChange={(event) => {
            setSource(event.currentTarget.value);
            look.reset();
          }}
          data={[
            { value: '', label: texts('candidate.notChosen') },
            ...sources.map((one) => ({ value: String(one), label: texts(`sources.${one}`) })),
          ]}
        />
        <Checkbox
          label={texts('import.alike')}
          checked={same}
          onChange={(event) => {
            setSame(event.currentTarget.checked);
            look.reset();
          }}
        />
        {unreadable && <p role="alert">{texts('import.notUtf8')}</p>}
        {look.data === undefined && (
          <div>
            <Action
              refusal={refusal ?? (text.trim() === '' ? texts('import.nothing') : null)}
              loading={look.isPending}
              onClick={() => look.mutate({ params, body: { ...wish, preview: true } })}
            >
              {texts('import.look')}
            </Action>
          </div>
        )}
        {problem && <Faults problem={problem} />}
      </div>
      {look.data !== undefined && (
        <Section title={texts('import.preview')} purpose={texts('import.previewText')}>
          <PreviewTable whole={whole} preview={look.data} />
          <div className={styles.buttons}>
            <Action
              refusal={refusal}
              loading={write.isPending}
              onClick={() =>
                write.mutate(
                  { params, body: wish },
                  {
                    onSuccess: ({ rows }) => {
                      say({ text: texts('import.done', { count: rows.length }) });
                      go(back);
                    },
                  },
                )
              }
            >
              {texts('import.write')}
            </Action>
            <Button variant="default" onClick={() => look.reset()}>
              {texts('import.mend')}
            </Button>
          </div>
        </Section>
      )}
    </Page>
  );
}

/** Every row and column that cannot be used; the sentences name their places themselves. */
function Faults({ problem }: { readonly problem: Problem }): ReactNode {
  const texts = useTexts();
  const { errors } = problem.document;
  if (errors.length < 2) return <ProblemNote problem={problem} />;
  const shown = errors.slice(0, mostFaultsShown);
  return (
    <div role="alert" className={styles.faults}>
      <strong>{texts('import.faults', { count: errors.length })}</strong>
      <ul>
        {shown.map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>{fault.detail}</li>
        ))}
      </ul>
      {errors.length > shown.length && <p>{texts('import.more', { count: errors.length - shown.length })}</p>}
    </div>
  );
}

const mostFaultsShown = 50;

function PreviewTable(props: { readonly whole: SelectionAnswer; readonly preview: Preview }): ReactNode {
  const texts = useTexts();
  const { whole, preview } = props;
  const sayWarning = useSayWarning(whole.criteria, whole.candidates);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'name', header: texts('ranking.candidate'), kind: 'text', value: (row) => row.name },
      { id: 'row', header: texts('import.row'), kind: 'number', value: (row) => row.row },
      {
        id: 'outcome',
        header: texts('import.outcome'),
        kind: 'text',
        value: (row) => texts(`import.outcomes.${row.outcome}`),
        cell: (row) => (
          <Mark tone={row.outcome === 'unchanged' ? 'plain' : 'accent'}>
            {texts(`import.outcomes.${row.outcome}`)}
          </Mark>
        ),
      },
      {
        id: 'like',
        header: texts('import.like'),
        kind: 'text',
        value: ({ like }) =>
          like === null
            ? null
            : texts('import.likeText', {
                name: like.name,
                because: texts(`duplicates.because.${like.because}`),
              }),
      },
      { id: 'scores', header: texts('import.scores'), kind: 'number', value: (row) => row.scores },
    ],
    [texts],
  );
  return (
    <>
      {preview.warnings.length > 0 && (
        <ul className={styles.warnings}>
          {preview.warnings.map((warning) => (
            <li key={JSON.stringify(warning)}>{sayWarning(warning)}</li>
          ))}
        </ul>
      )}
      <Table
        label={texts('import.preview')}
        columns={columns}
        rows={preview.rows}
        rowId={(row) => String(row.row)}
        empty={null}
      />
    </>
  );
}
