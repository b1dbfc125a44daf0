/** Import, third step: how far it is, what came of it, and the rows that were left out. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { dependencyPath } from '#capabilities/dependency/web/paths.ts';
import type { RouteAnswer } from '#kernel/route.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { GoButton, useParam } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Figure, Figures, Page, Section } from '#platform/web/page.tsx';
import { Progress } from '#platform/web/progress.tsx';
import { Table } from '#platform/web/table.tsx';
import { Count, DateText } from '#platform/web/values.tsx';
import type { ImportView, readImport } from '../core/contract.ts';
import { useAnswer, useClient, useSend } from './api.ts';
import styles from './import.module.css';
import { ImportSteps } from './import-sales.tsx';
import { importSalesPath } from './paths.ts';
import { useTexts } from './texts.ts';

type ImportAnswer = RouteAnswer<typeof readImport>;

export function ImportResult(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const id = useParam('import');
  const [ended, setEnded] = useState(false);
  const answer = useAnswer(
    'GET /api/v1/imports/{import}',
    { params: { import: id } },
    { everyMillis: ended ? false : 1000, worded: true },
  );
  const over = answer.data !== undefined && answer.data.import.endedAt !== null;
  if (over !== ended) setEnded(over);
  const queries = useQueryClient();
  // Every figure that was fetched before is out of date once the sales are there.
  useEffect(() => {
    if (ended) void queries.invalidateQueries({ refetchType: 'none' });
  }, [ended, queries]);
  const file = answer.data?.import.fileName;
  return (
    <Page
      title={file === undefined ? texts('import.title') : texts('result.title', { file })}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: importSalesPath(organisation.id), text: texts('import.title') }}
    >
      <ImportSteps current="result" />
      <Answered of={answer}>
        {(found) => (over ? <Ended answer={found} /> : <AtWork of={found.import} />)}
      </Answered>
    </Page>
  );
}

function AtWork(props: { readonly of: ImportView }): ReactNode {
  const texts = useTexts();
  const role = useRoleRefusal('member');
  const [asking, setAsking] = useState(false);
  const cancel = useSend('POST /api/v1/imports/{import}/cancellation');
  const { state, progress, newRows, repeatedRows, refusedRows } = props.of;
  return (
    <>
      <Progress
        label={texts(state === 'waiting' ? 'result.waiting' : 'result.working')}
        part={state === 'waiting' ? null : progress}
        now={texts('result.rows', { count: newRows + repeatedRows + refusedRows })}
      />
      <p className={styles.hint}>{texts('result.mayLeave')}</p>
      <div>
        <Action variant="default" refusal={role} onClick={() => setAsking(true)}>
          {texts('result.stop')}
        </Action>
      </div>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title={texts('result.stopTitle')}
        act={texts('result.stop')}
        kind="weighty"
        onAct={() => cancel.mutateAsync({ params: { import: props.of.id } })}
      >
        {texts('result.stopText')}
      </Confirm>
    </>
  );
}

function Ended(props: { readonly answer: ImportAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const it = props.answer.import;
  const done = it.state === 'done';
  return (
    <>
      <div className={styles.outcomeBox} role="status">
        <p className={styles.headline}>
          <Icon name={done ? 'fine' : 'note'} />
          {headlineOf(it, texts)}
        </p>
        {done && it.newRows > 0 && <p className={styles.quiet}>{texts('result.doneText')}</p>}
        {it.problem && <p>{it.problem.detail}</p>}
        <p className={styles.hint}>{it.endedAt !== null && <DateText date={it.endedAt} />}</p>
      </div>
      {done && (
        <Figures>
          <Figure name={texts('result.newRows')} value={<Count value={it.newRows} />} />
          <Figure name={texts('result.repeatedRows')} value={<Count value={it.repeatedRows} />} />
          <Figure name={texts('result.refusedRows')} value={<Count value={it.refusedRows} />} />
        </Figures>
      )}
      <div className={styles.dropRow}>
        {done && <GoButton to={dependencyPath(organisation.id)}>{texts('result.dependency')}</GoButton>}
        <GoButton variant="default" to={importSalesPath(organisation.id)}>
          {texts('result.another')}
        </GoButton>
      </div>
      {it.refusedRows > 0 && <RefusedRows answer={props.answer} />}
    </>
  );
}

function headlineOf(it: ImportView, texts: ReturnType<typeof useTexts>): string {
  switch (it.state) {
    case 'refused':
      return texts('result.refused');
    case 'cancelled':
      return texts('result.cancelled');
    default:
      if (it.newRows > 0) return texts('result.done', { count: it.newRows });
      return it.repeatedRows > 0
        ? texts('result.unchanged', { count: it.repeatedRows })
        : texts('result.nothing');
  }
}

interface RefusedCell {
  readonly id: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

function RefusedRows(props: { readonly answer: ImportAnswer }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const client = useClient();
  const { refused, import: it } = props.answer;
  const rows = useMemo(
    () =>
      refused.flatMap(({ line, faults }) =>
        faults.map(
          (fault, index): RefusedCell => ({
            id: `${line} ${index}`,
            line,
            column: fault.column,
            value: fault.value,
            reason: fault.detail,
          }),
        ),
      ),
    [refused],
  );
  const columns = useMemo<readonly Column<RefusedCell>[]>(
    () => [
      { id: 'line', header: texts('result.line'), kind: 'number', value: (row) => row.line },
      { id: 'column', header: texts('result.column'), kind: 'text', value: (row) => row.column },
      { id: 'value', header: texts('result.value'), kind: 'text', value: (row) => row.value },
      {
        id: 'reason',
        header: texts('result.reason'),
        kind: 'text',
        value: (row) => row.reason,
        cell: (row) => <span className={styles.reason}>{row.reason}</span>,
      },
    ],
    [texts],
  );
  return (
    <Section
      title={texts('result.rowsTitle')}
      purpose={texts('result.rowsPurpose')}
      action={
        <DownloadButton
          text={texts('result.download')}
          fetchFile={() =>
            client.fetchFile('GET /api/v1/imports/{import}/refused.csv', { params: { import: it.id } })
          }
        />
      }
    >
      {it.refusedRows > refused.length && (
        <p className={styles.hint}>{texts('result.rowsShown', { count: refused.length })}</p>
      )}
      <Table
        label={texts('result.rowsTitle')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        phone="stack"
        empty={<p>{common('states.none')}</p>}
      />
    </Section>
  );
}
