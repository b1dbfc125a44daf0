/** Exchange rates of the company: which there are, and how to replace them. */
import { Textarea } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { dependencyPath } from '#capabilities/dependency/web/paths.ts';
import type { RouteAnswer } from '#kernel/route.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { FileButton } from '#platform/web/file-button.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { readRates } from '../core/contract.ts';
import { useAnswer, useClient, useSend } from './api.ts';
import styles from './import.module.css';
import { useTexts } from './texts.ts';

type Pair = RouteAnswer<typeof readRates>['pairs'][number];

export function ExchangeRates(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  return (
    <Page
      title={texts('rates.title')}
      purpose={texts('rates.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: dependencyPath(organisation.id), text: texts('rates.back') }}
    >
      <KeptRates />
      <ReplaceRates />
    </Page>
  );
}

function KeptRates(): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const rates = useAnswer('GET /api/v1/exchange-rates', {});
  const columns = useMemo<readonly Column<Pair>[]>(
    () => [
      { id: 'from', header: texts('rates.columns.from'), kind: 'text', value: (pair) => pair.from },
      { id: 'to', header: texts('rates.columns.to'), kind: 'text', value: (pair) => pair.to },
      { id: 'rates', header: texts('rates.columns.rates'), kind: 'number', value: (pair) => pair.rates },
      { id: 'first', header: texts('rates.columns.first'), kind: 'day', value: (pair) => pair.first },
      { id: 'last', header: texts('rates.columns.last'), kind: 'day', value: (pair) => pair.last },
      { id: 'rate', header: texts('rates.columns.lastRate'), kind: 'number', value: (pair) => pair.lastRate },
    ],
    [texts],
  );
  return (
    <Section
      title={texts('rates.listTitle')}
      action={
        (rates.data?.pairs.length ?? 0) > 0 && (
          <DownloadButton
            text={texts('rates.download')}
            fetchFile={() => client.fetchFile('GET /api/v1/exchange-rates.csv', {})}
          />
        )
      }
    >
      <Answered of={rates}>
        {(answer) => (
          <Table
            label={texts('rates.listTitle')}
            columns={columns}
            rows={answer.pairs}
            rowId={(pair) => `${pair.from} ${pair.to}`}
            phone="stack"
            empty={<Empty title={texts('rates.empty')}>{texts('rates.emptyText')}</Empty>}
          />
        )}
      </Answered>
    </Section>
  );
}

const exampleRates = 'date,from,to,rate\n2026-03-02,USD,EUR,0.92\n2026-03-02,VND,EUR,0.000035';

function ReplaceRates(): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const replace = useSend('PUT /api/v1/exchange-rates');
  const entry = useEntry({ initial: { text: '' }, required: ['text'], draft: 'exchange-rates' });
  return (
    <Section title={texts('rates.act')} purpose={texts('rates.pasteHint')}>
      <Form
        of={entry}
        submit={texts('rates.act')}
        refusal={refusal}
        send={(body) => replace.mutateAsync({ body })}
        onDone={({ rates }) => {
          entry.set({ text: '' });
          say({ text: texts('rates.done', { count: rates }) });
        }}
      >
        <Textarea
          {...entry.field('text', texts('rates.paste'))}
          rows={8}
          spellCheck={false}
          placeholder={exampleRates}
          classNames={{ input: styles.lines }}
        />
        <FileButton
          text={texts('rates.file')}
          accept=".csv,.txt,text/csv,text/plain"
          onFile={(file) => void file.text().then((text) => entry.set({ text }))}
        />
      </Form>
    </Section>
  );
}
