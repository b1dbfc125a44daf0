/** Import, first step: a file is chosen, dropped or pasted, and sent; below stand the imports so far. */
import { Button, Textarea } from '@mantine/core';
import { type DragEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { dependencyPath } from '#capabilities/dependency/web/paths.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { problemOf } from '#platform/web/problem.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Progress } from '#platform/web/progress.tsx';
import { Steps } from '#platform/web/steps.tsx';
import { Table } from '#platform/web/table.tsx';
import type { ImportView } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import styles from './import.module.css';
import { ImportState } from './import-state.tsx';
import { checkUploadPath, importResultPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function ImportSales(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { organisation } = useActing();
  return (
    <Page
      title={texts('import.title')}
      purpose={texts('import.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: dependencyPath(organisation.id), text: common('menu.dependency') }}
    >
      <ImportSteps current="file" />
      <ChooseFile />
      <div className={styles.folds}>
        <PasteLines />
        <Example />
      </div>
      <Imports />
    </Page>
  );
}

export function ImportSteps(props: { readonly current: 'file' | 'check' | 'result' }): ReactNode {
  const texts = useTexts();
  const steps = (['file', 'check', 'result'] as const).map((id) => ({
    id,
    text: texts(`import.steps.${id}`),
  }));
  return <Steps label={texts('import.stepsLabel')} steps={steps} current={props.current} />;
}

/** The file stays chosen until it has arrived, so that a failed sending costs one press. */
function ChooseFile(): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const [part, setPart] = useState(0);
  const stop = useRef<AbortController | null>(null);
  const upload = useSend('POST /api/v1/uploads', { refresh: 'none' });
  const send = (chosen: File | undefined) => {
    if (chosen === undefined || refusal !== null) return;
    setFile(chosen);
    setPart(0);
    stop.current = new AbortController();
    const ask = { query: { name: chosen.name.slice(-200) }, body: chosen };
    upload.mutate(
      { ask, onProgress: setPart, signal: stop.current.signal },
      { onSuccess: (answer) => go(checkUploadPath(organisation.id, answer.upload.id)) },
    );
  };
  // What stands in the file does not get better by being sent again.
  const isRefused = upload.error !== null && problemOf(upload.error).document.status === 400;
  const dragging = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div className={styles.bring}>
      {/* Dropping is a help on top of the button, which works without it. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => dragging(event, true)}
        onDragLeave={(event) => dragging(event, false)}
        onDrop={(event) => {
          dragging(event, false);
          send(event.dataTransfer.files[0]);
        }}
      >
        <input
          ref={field}
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          className="e-hidden"
          tabIndex={-1}
          aria-label={texts('import.file')}
          onChange={(event) => {
            send(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <span className={styles.dropRow}>
          <Action
            size="md"
            refusal={refusal}
            leftSection={<Icon name="upload" size={16} />}
            aria-describedby={hint}
            onClick={() => field.current?.click()}
          >
            {texts('import.choose')}
          </Action>
          <span className={styles.quiet}>{over ? texts('import.dropNow') : texts('import.drop')}</span>
        </span>
        <p id={hint} className={styles.hint}>
          {texts('import.fileHint')}
        </p>
      </div>
      {upload.isPending && file !== null && (
        <Progress
          label={texts('import.sending', { name: file.name })}
          part={part < 1 ? part : null}
          onStop={() => stop.current?.abort()}
        />
      )}
      {upload.error && (
        <>
          <ProblemNote problem={upload.error} />
          {file !== null && isRefused && <p>{texts('import.refused', { name: file.name })}</p>}
          {file !== null && !isRefused && (
            <p className={styles.dropRow}>
              <span>{texts('import.sent', { name: file.name })}</span>
              <Button variant="default" size="xs" onClick={() => send(file)}>
                {texts('import.sendAgain')}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

function PasteLines(): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const upload = useSend('POST /api/v1/uploads', { refresh: 'none' });
  const entry = useEntry({ initial: { lines: '' }, required: ['lines'], draft: 'import-lines' });
  return (
    <details className={styles.fold} open={entry.values.lines !== '' || undefined}>
      <summary>{texts('import.paste')}</summary>
      <Form
        of={entry}
        submit={texts('import.pasteSend')}
        refusal={refusal}
        send={({ lines }) =>
          upload.mutateAsync({ ask: { query: { name: texts('import.pastedName') }, body: lines } })
        }
        onDone={(answer) => go(checkUploadPath(organisation.id, answer.upload.id))}
      >
        <Textarea
          {...entry.field('lines', texts('import.pasteLabel'))}
          description={texts('import.pasteHint')}
          rows={8}
          spellCheck={false}
          classNames={{ input: styles.lines }}
        />
      </Form>
    </details>
  );
}

/** Figures of an example are the same in every language. */
const exampleLines = [
  ['2026-03-05', 'Vinfast', 'PCB-204', '12500.00', 'EUR'],
  ['2026-03-06', 'Bosch', 'PCB-110', '3200.00', 'EUR'],
  ['2026-03-09', 'Bosch', 'PCB-110', '-160.00', 'EUR'],
];

function Example(): ReactNode {
  const texts = useTexts();
  const heads = (['date', 'customer', 'product', 'amount', 'currency'] as const).map((id) =>
    texts(`fields.${id}`),
  );
  return (
    <details className={styles.fold}>
      <summary>{texts('import.exampleTitle')}</summary>
      <pre className={styles.example}>
        {[heads, ...exampleLines].map((line) => line.join(',')).join('\n')}
      </pre>
      <p className={styles.hint}>{texts('import.exampleHint')}</p>
    </details>
  );
}

function Imports(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const [running, setRunning] = useState(false);
  const imports = useAnswer('GET /api/v1/imports', {}, { everyMillis: running ? 1500 : false, worded: true });
  const isRunning = imports.data?.imports.some(({ endedAt }) => endedAt === null) ?? false;
  if (isRunning !== running) setRunning(isRunning);
  const columns = useMemo<readonly Column<ImportView>[]>(
    () => [
      { id: 'file', header: texts('import.columns.file'), kind: 'text', value: (one) => one.fileName },
      {
        id: 'state',
        header: texts('import.columns.state'),
        kind: 'text',
        value: (one) => texts(`import.states.${one.state}`),
        cell: (one) => <ImportState of={one} />,
      },
      { id: 'new', header: texts('import.columns.newRows'), kind: 'number', value: (one) => one.newRows },
      {
        id: 'repeated',
        header: texts('import.columns.repeatedRows'),
        kind: 'number',
        value: (one) => one.repeatedRows,
      },
      {
        id: 'refused',
        header: texts('import.columns.refusedRows'),
        kind: 'number',
        value: (one) => one.refusedRows,
      },
      {
        id: 'started',
        header: texts('import.columns.started'),
        kind: 'moment',
        value: (one) => one.createdAt,
      },
    ],
    [texts],
  );
  return (
    <Section title={texts('import.listTitle')} purpose={texts('import.listPurpose')}>
      <Answered of={imports}>
        {(answer) => (
          <Table
            label={texts('import.listTitle')}
            columns={columns}
            rows={answer.imports}
            rowId={(one) => one.id}
            openRow={(one) => importResultPath(organisation.id, one.id)}
            phone="stack"
            empty={<Empty title={texts('import.listEmpty')}>{texts('import.listEmptyText')}</Empty>}
          />
        )}
      </Answered>
    </Section>
  );
}
