/** Every part of the kit in every state, for those who build screens. Its words are samples and need no translation. */
import {
  Button,
  Checkbox,
  NativeSelect,
  NumberInput,
  PasswordInput,
  Radio,
  Switch,
  Textarea,
  TextInput,
  useMantineColorScheme,
} from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { ActingProvider } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Attachments } from '#platform/web/attachments.tsx';
import { Chart, type ChartOption } from '#platform/web/chart.tsx';
import type { Column } from '#platform/web/column.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { CopyText } from '#platform/web/copy-text.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { Icon, iconNames } from '#platform/web/icons.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { BandMark, Mark, StageMark, Visibility } from '#platform/web/marks.tsx';
import { Figure, Figures, Page, Section } from '#platform/web/page.tsx';
import { browserProblem, Problem } from '#platform/web/problem.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Progress } from '#platform/web/progress.tsx';
import { Segments } from '#platform/web/segments.tsx';
import { AllianceFrame } from '#platform/web/shell.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { Steps } from '#platform/web/steps.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { StepList, TodayStep } from '#platform/web/today-step.tsx';
import { Count, DateText, Money, Percent } from '#platform/web/values.tsx';
import { Questions } from './questions.tsx';

const acting = {
  person: { id: 'p', name: 'Lan Nguyễn', email: 'lan@example.com' },
  organisation: { id: 'o', name: 'Lotus Sensors', role: 'member', sample: true },
  organisations: [],
} as const;

export function Components(): ReactNode {
  const { setColorScheme } = useMantineColorScheme();
  return (
    <ActingProvider acting={acting}>
      <Page
        title="Components"
        purpose="Every part of the kit in every state. Switch the language above and the scheme here."
        visibility={<Visibility audience={{ kind: 'private' }} />}
        action={
          <>
            <Button variant="default" onClick={() => setColorScheme('light')}>
              Light
            </Button>
            <Button variant="default" onClick={() => setColorScheme('dark')}>
              Dark
            </Button>
          </>
        }
      >
        <Words />
        <Buttons />
        <Marks />
        <ShortTable />
        <LongTable />
        <Fields />
        <FilledForm />
        <Charts />
        <Evidence />
        <Questions />
        <States />
        <Alliance />
      </Page>
    </ActingProvider>
  );
}

function Words(): ReactNode {
  return (
    <>
      <Figures>
        <Figure
          name="Income, 12 months"
          value={<Money amount="1265793.29" currency="USD" />}
          note="May 1997 – May 1998"
        />
        <Figure name="Largest customer" value={<Percent share="0.60" />} note={<BandMark band="high" />} />
        <Figure name="Effective number" value={<Count value="29.68" />} note="of 89 customers" />
        <Figure
          name="Last fact"
          value={<DateText date="2026-03-31" />}
          note={<DateText date="2026-03-31T09:30:00Z" />}
        />
      </Figures>
      <KeyValue
        entries={[
          {
            name: 'Term',
            value: '1 Jan 2026 – 31 Dec 2027',
            action: (
              <Button variant="subtle" size="compact-sm">
                Change
              </Button>
            ),
          },
          { name: 'Split', value: '30 % Lotus Sensors, 70 % Kestrel Robotics' },
          { name: 'Currency', value: 'EUR' },
        ]}
      />
      <CopyText label="Link" text="http://localhost:4400/join/alliance/0123456789abcdef0123456789abcdef" />
    </>
  );
}

function Buttons(): ReactNode {
  const say = useToast();
  const [asked, setAsked] = useState<'none' | 'final' | 'weighty'>('none');
  const refusal = 'Lotus Sensors has signed already; the terms can only change by a new version.';
  return (
    <Section title="Actions" purpose="One primary action a page; a button that may not be pressed says why.">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'flex-start' }}>
        <Action
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => say({ text: 'Saved', undo: () => {} })}
        >
          Toast
        </Action>
        <Button variant="default" onClick={() => setAsked('weighty')}>
          Ask
        </Button>
        <Button color="red" onClick={() => setAsked('final')}>
          Revoke key
        </Button>
        <Button variant="subtle">Quiet</Button>
        <Button loading>Working</Button>
        <Action refusal={refusal} explain="tip" variant="default">
          Refused, in a tight place
        </Action>
        <Action refusal={refusal}>Refused</Action>
      </div>
      <Confirm
        opened={asked !== 'none'}
        onClose={() => setAsked('none')}
        title="Revoke “Web shop”?"
        act="Revoke key"
        kind={asked === 'weighty' ? 'weighty' : 'final'}
        {...(asked === 'final' ? { word: 'Web shop' } : {})}
        onAct={async () => {
          throw browserProblem('network_unreachable');
        }}
      >
        Programs that use it are refused from the next request on.
      </Confirm>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        {iconNames.map((name) => (
          <span key={name} title={name}>
            <Icon name={name} />
          </span>
        ))}
      </div>
    </Section>
  );
}

const stages = ['Invited', 'Exploring', 'Agreed', 'Running', 'Ended'].map((text) => ({ id: text, text }));

function Marks(): ReactNode {
  return (
    <Section title="Marks">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <BandMark band="fine" />
        <BandMark band="watch" />
        <BandMark band="high" />
        <Mark>Draft</Mark>
        <Mark tone="accent">Open</Mark>
        <Mark tone="fine" icon="check">
          Agreed
        </Mark>
        <Mark tone="watch">Waiting for Kestrel</Mark>
        <Mark tone="high">Disputed</Mark>
      </div>
      <StageMark stages={stages} current="Agreed" />
      <Visibility audience={{ kind: 'private' }} />
      <Visibility audience={{ kind: 'shared', members: ['Kestrel Robotics', 'Blue Heron Software'] }} />
      <Visibility audience={{ kind: 'will_be_shared', members: ['Kestrel Robotics'] }} />
    </Section>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
  readonly currency: string;
  readonly share: string;
  readonly since: string | null;
  readonly band: 'fine' | 'watch' | 'high';
}

const rows: readonly Row[] = [
  {
    id: '1',
    name: 'Sao Mai Ô tô',
    amount: '759475.97',
    currency: 'USD',
    share: '0.60',
    since: '2024-02-01',
    band: 'high',
  },
  {
    id: '2',
    name: 'Kestrel Robotics',
    amount: '253158.66',
    currency: 'USD',
    share: '0.20',
    since: '2025-06-15',
    band: 'watch',
  },
  {
    id: '3',
    name: '苏州精密电子',
    amount: '101263.46',
    currency: 'USD',
    share: '0.08',
    since: null,
    band: 'fine',
  },
  {
    id: '4',
    name: 'Refunded Trading',
    amount: '-1204.50',
    currency: 'USD',
    share: '0',
    since: '2023-11-30',
    band: 'fine',
  },
];

const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Customer', kind: 'text', value: (row) => row.name, total: 'Total', width: '34%' },
  {
    id: 'amount',
    header: 'Income',
    hint: 'after refunds',
    kind: 'money',
    value: ({ amount, currency }) => ({ amount, currency }),
    total: '1,112,693.59',
  },
  { id: 'share', header: 'Share', kind: 'percent', value: (row) => row.share },
  { id: 'since', header: 'Since', kind: 'day', value: (row) => row.since },
  {
    id: 'band',
    header: 'Band',
    kind: 'text',
    value: (row) => row.band,
    cell: (row) => <BandMark band={row.band} />,
  },
];

function ShortTable(): ReactNode {
  const mixed = rows.map((row, index) =>
    index === 2 ? { ...row, currency: 'VND', amount: '2543120000' } : row,
  );
  return (
    <>
      <Section title="Table" purpose="One currency: it stands in the head.">
        <Table
          label="Customers"
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          openRow={(row) => `/dev/components?row=${row.id}`}
          sort={{ column: 'amount', direction: 'descending' }}
          exportName="customers"
          empty={null}
        />
      </Section>
      <Section title="Table, stacked on a phone" purpose="Two currencies: each stands behind its amount.">
        <Table
          label="Customers, mixed"
          columns={columns}
          rows={mixed}
          rowId={(row) => row.id}
          empty={null}
          phone="stack"
        />
      </Section>
    </>
  );
}

function LongTable(): ReactNode {
  const many = useMemo<readonly Row[]>(
    () =>
      Array.from({ length: 100_000 }, (_, index) => ({
        id: String(index),
        name: `Customer ${index + 1}`,
        amount: `${((index * 7919) % 100_000) + 1}.${String(index % 100).padStart(2, '0')}`,
        currency: 'EUR',
        share: '0.00001',
        since: '2026-01-31',
        band: 'fine' as const,
      })),
    [],
  );
  return (
    <Section title="Table of 100,000 rows" purpose="Only the rows in sight are drawn.">
      <div style={{ maxHeight: 420, overflow: 'hidden' }}>
        <Table
          label="Many customers"
          columns={columns}
          rows={many}
          rowId={(row) => row.id}
          openRow={(row) => `/dev/components?row=${row.id}`}
          exportName="many"
          empty={null}
        />
      </div>
    </Section>
  );
}

function Fields(): ReactNode {
  return (
    <Section title="Fields">
      <div style={{ display: 'grid', gap: 20, maxWidth: 520 }}>
        <TextInput label="Name" description="As it stands on invoices and agreements." />
        <TextInput label="E-mail" value="lan@example.com" readOnly />
        <TextInput label="Amount" inputMode="decimal" rightSection="EUR" rightSectionWidth={52} />
        <NumberInput label="Share, per cent" min={0} max={100} />
        <PasswordInput label="Password" defaultValue="green river quiet lamp" />
        <NativeSelect label="Currency" data={['EUR', 'USD', 'VND']} />
        <TextInput type="date" label="From" />
        <Textarea label="Note" description="Optional" autosize minRows={3} />
        <FieldGroup title="What may it do?" hint="Tick what is needed and nothing else.">
          <Checkbox label="Read sales" defaultChecked />
          <Checkbox label="Send sales" />
          <Switch label="Notify by mail" />
        </FieldGroup>
        <Radio.Group label="Split on" defaultValue="net">
          <div style={{ display: 'grid', gap: 8, marginTop: 8 }}>
            <Radio value="gross" label="Gross sales" />
            <Radio value="net" label="Net sales" />
          </div>
        </Radio.Group>
        <GroupBy />
      </div>
    </Section>
  );
}

function GroupBy(): ReactNode {
  const [by, setBy] = useState('customer');
  const choices = ['customer', 'product', 'region'].map((id) => ({ id, text: id }));
  return <Segments label="Group by" choices={choices} chosen={by} onChoose={setBy} />;
}

function FilledForm(): ReactNode {
  const entry = useEntry({
    initial: { partner: '', split: '1.2', email: '' },
    required: ['partner'],
    check: ({ split }) =>
      Number(split) > 1
        ? [
            {
              path: 'split',
              code: 'split_above_one',
              detail: 'The shares add up to 1.20; they must add up to 1.00.',
            },
          ]
        : [],
  });
  return (
    <Section title="Form" purpose="Send it as it is to see the errors; mend it to see the server’s.">
      <Form
        of={entry}
        submit="Invite partner"
        beside={<Visibility audience={{ kind: 'will_be_shared', members: ['Kestrel Robotics'] }} />}
        onCancel={() => entry.form.reset()}
        send={async () => {
          await new Promise((resolve) => setTimeout(resolve, 600));
          throw new Problem({
            type: '/problems/invalid_input',
            title: '',
            status: 400,
            detail: 'Some of what was sent cannot be used.',
            code: 'invalid_input',
            errors: [
              { path: 'body.email', code: 'field_no_email', detail: 'This is not an e-mail address.' },
            ],
          });
        }}
      >
        <TextInput {...entry.field('partner', 'Partner')} description="The company you want to work with." />
        <TextInput {...entry.field('split', 'Split')} inputMode="decimal" />
        <TextInput {...entry.field('email', 'Their e-mail')} type="email" />
      </Form>
    </Section>
  );
}

function Charts(): ReactNode {
  const bars = useMemo<ChartOption>(
    () => ({
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.name) },
      series: [{ type: 'bar', data: rows.map((row) => Number(row.amount)), barMaxWidth: 18 }],
    }),
    [],
  );
  const lines = useMemo<ChartOption>(
    () => ({
      legend: {},
      xAxis: { type: 'category', data: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'] },
      yAxis: { type: 'value' },
      series: Array.from({ length: 8 }, (_, index) => ({
        name: `Series ${index + 1}`,
        type: 'line',
        data: [3, 4, 4, 5, 6, 6].map((value) => value + index),
      })),
    }),
    [],
  );
  const table = <Table label="Income" columns={columns} rows={rows} rowId={(row) => row.id} empty={null} />;
  return (
    <Section title="Charts">
      <Chart
        title="Income by customer"
        summary="Sao Mai brings 60 % of the income."
        option={bars}
        table={table}
      />
      <Chart title="All series" summary="The eight colours in their order." option={lines} table={table} />
    </Section>
  );
}

function Evidence(): ReactNode {
  const by = { createdAt: '2026-03-31T09:05:00Z', createdBy: { name: 'Lan Nguyễn' } };
  const files = [
    { id: '1', name: 'Báo cáo tài chính 2025.pdf', sizeBytes: 1_468_006, ...by },
    { id: '2', name: 'reference-from-a-customer-with-a-rather-long-name.docx', sizeBytes: 48_200, ...by },
  ];
  const failing = () => Promise.reject(browserProblem('network_unreachable'));
  const most = 25 * 1024 * 1024;
  return (
    <>
      <Section title="Evidence files" purpose="Sending fails here, so that one sees how that looks.">
        <Attachments
          label="Evidence"
          files={files}
          mostBytes={most}
          send={failing}
          attach={failing}
          fetchFile={failing}
          detach={failing}
        />
      </Section>
      <Section title="Evidence files, for a viewer">
        <Attachments
          label="Evidence"
          files={files.slice(0, 1)}
          refusal="This needs the role “Member” or above; yours is “Viewer”."
          mostBytes={most}
          send={failing}
          attach={failing}
          fetchFile={failing}
          detach={failing}
        />
      </Section>
    </>
  );
}

function States(): ReactNode {
  const problem = (status: number, detail: string) =>
    new Problem({ type: '', title: '', status, detail, code: 'x', errors: [] });
  return (
    <Section title="States">
      <Steps
        label="Import"
        steps={['File', 'Columns', 'Check', 'Import'].map((text) => ({ id: text, text }))}
        current="Check"
        onBackTo={() => {}}
      />
      <Progress label="Importing sales.csv" part={0.41} now="412,000 of 1,000,000 rows" onStop={() => {}} />
      <Progress label="Preparing" part={null} />
      <Skeleton rows={4} />
      <ProblemNote problem={browserProblem('network_unreachable')} onRetry={() => {}} />
      <ProblemNote problem={problem(500, '')} />
      <ProblemNote
        problem={problem(409, 'This period is settled already; open the statement of March 2026.')}
      />
      <ProblemNote
        problem={
          new Problem({
            type: '',
            title: '',
            status: 400,
            detail: 'Two rows cannot be read.',
            code: 'rows_unreadable',
            errors: [
              { path: 'line 12, column amount', code: 'a', detail: '“12,3,4” is not a number.' },
              { path: 'line 90, column date', code: 'b', detail: '31 April does not exist.' },
            ],
          })
        }
      />
      <Empty
        title="No sales yet"
        action={<Button>Import sales</Button>}
        example={
          <code>
            date,customer,amount,currency
            <br />
            2026-01-31,Sao Mai,1200.00,USD
          </code>
        }
      >
        From your own sales Entente shows whom you depend on. A CSV from your bookkeeping is enough.
      </Empty>
      <StepList>
        <TodayStep title="Import your sales" text="" act="" to="/dev/components" done />
        <TodayStep
          title="See whom you depend on"
          text="Shares, bands and their trend, down to the single invoice."
          act="Open"
          to="/dev/components"
          done={false}
        />
        <TodayStep
          title="Rank candidates"
          text="Score three companies."
          act="Rank"
          to="/dev/components"
          done={null}
        />
      </StepList>
    </Section>
  );
}

function Alliance(): ReactNode {
  return (
    <Section title="Inside an alliance">
      <AllianceFrame
        name="Sensors for Europe"
        partners={['Kestrel Robotics']}
        stage={<Mark tone="fine">Running</Mark>}
        tabs={['Overview', 'Agreement', 'Data', 'Settlement'].map((text) => ({
          id: text.toLowerCase(),
          text,
          to: text === 'Agreement' ? '/dev/components' : `/dev/components/${text}`,
        }))}
      >
        <p>The page stands here.</p>
      </AllianceFrame>
    </Section>
  );
}
