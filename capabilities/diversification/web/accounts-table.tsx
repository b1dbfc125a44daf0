/** Spend and answers out of a table: pasted or from a file, and looked at before anything is written. */
import { type ReactNode, useMemo } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import type { Column } from '#platform/web/column.ts';
import { useGo, useParam } from '#platform/web/go.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { TableImport } from '#platform/web/table-import.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { useSend } from './api.ts';
import styles from './diversification.module.css';
import { accountsPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function AccountsTable(): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const isAnswers = useParam('what') === 'answers';
  const back = accountsPath(organisation.id);
  const onDone = ({ rows }: { readonly rows: readonly unknown[] }) => {
    say({ text: texts('table.done', { count: rows.length }) });
    go(back);
  };
  return (
    <Page
      title={texts(isAnswers ? 'table.answers' : 'table.spends')}
      purpose={texts('table.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: back, text: texts('accounts.title') }}
    >
      {isAnswers ? <AnswersImport onDone={onDone} /> : <SpendsImport onDone={onDone} />}
    </Page>
  );
}

interface ImportProps {
  readonly onDone: (answer: { readonly rows: readonly unknown[] }) => void;
}

function SpendsImport({ onDone }: ImportProps): ReactNode {
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
    <TableImport
      header={['channel', 'period', 'amount', 'currency']}
      hint={texts('table.headerSpends')}
      draft="spends-table"
      columns={columns}
      send={(text, purpose) =>
        purpose === 'look'
          ? look.mutateAsync({ body: { text, preview: true } })
          : write.mutateAsync({ body: { text } })
      }
      onDone={onDone}
    />
  );
}

function AnswersImport({ onDone }: ImportProps): ReactNode {
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
    <TableImport
      header={['customer', 'date', 'score', 'respondent', 'comment']}
      hint={texts('table.headerAnswers')}
      draft="answers-table"
      columns={columns}
      send={(text, purpose) =>
        purpose === 'look'
          ? look.mutateAsync({ body: { text, preview: true } })
          : write.mutateAsync({ body: { text } })
      }
      onDone={onDone}
    />
  );
}
