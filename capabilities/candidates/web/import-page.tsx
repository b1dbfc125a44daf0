/** Candidates and one's own scores out of a table: pasted or from a file, looked at before anything is written. */
import { Checkbox, NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RouteAnswer } from '#kernel/route.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useGo } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { TableImport } from '#platform/web/table-import.tsx';
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
  const { selection, criteria } = whole;
  const back = selectionPath(organisation.id, selection.id);
  const [source, setSource] = useState('');
  const [same, setSame] = useState(true);
  const look = useSend('POST /api/v1/selections/{selection}/import', { refresh: 'none' });
  const write = useSend('POST /api/v1/selections/{selection}/import');
  const columns = useColumns();
  const send = (text: string, purpose: 'look' | 'write') => {
    const wish = {
      text,
      source: sources.find((one) => one === source) ?? null,
      alike: same ? ('update' as const) : ('add' as const),
    };
    const params = { selection: selection.id };
    return purpose === 'look'
      ? look.mutateAsync({ params, body: { ...wish, preview: true } })
      : write.mutateAsync({ params, body: wish });
  };
  return (
    <Page
      title={texts('import.title')}
      purpose={texts('import.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: selection.name }}
    >
      <TableImport
        header={[
          ...['candidate', 'country', 'website', 'size', 'source', 'note'],
          ...criteria.map((one) => criterionName(texts, one)),
          'evidence',
        ]}
        hint={texts('import.headerHint')}
        draft={`candidates-table-${selection.id}`}
        columns={columns}
        notes={({ warnings }) => <Warnings whole={whole} warnings={warnings} />}
        send={send}
        onDone={({ rows }) => {
          say({ text: texts('import.done', { count: rows.length }) });
          go(back);
        }}
      >
        <NativeSelect
          label={texts('import.source')}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
          data={[
            { value: '', label: texts('candidate.notChosen') },
            ...sources.map((one) => ({ value: String(one), label: texts(`sources.${one}`) })),
          ]}
        />
        <Checkbox
          label={texts('import.alike')}
          checked={same}
          onChange={(event) => setSame(event.currentTarget.checked)}
        />
      </TableImport>
    </Page>
  );
}

function useColumns(): readonly Column<Row>[] {
  const texts = useTexts();
  return useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'name', header: texts('ranking.candidate'), kind: 'text', value: ({ name }) => name },
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
      { id: 'scores', header: texts('import.scores'), kind: 'number', value: ({ scores }) => scores },
    ],
    [texts],
  );
}

function Warnings(props: {
  readonly whole: SelectionAnswer;
  readonly warnings: Preview['warnings'];
}): ReactNode {
  const sayWarning = useSayWarning(props.whole.criteria, props.whole.candidates);
  if (props.warnings.length === 0) return null;
  return (
    <ul className={styles.warnings}>
      {props.warnings.map((warning) => (
        <li key={JSON.stringify(warning)}>{sayWarning(warning)}</li>
      ))}
    </ul>
  );
}
