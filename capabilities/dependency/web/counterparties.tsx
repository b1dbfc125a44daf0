/** Everybody with a share, one by one: each leads to its sales and can be counted with others. */
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useMemo, useState } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { saveFile } from '#platform/web/csv.ts';
import { useFurtherRows } from '#platform/web/further-rows.ts';
import { Icon } from '#platform/web/icons.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { type MoreRows, Table } from '#platform/web/table.tsx';
import type { CounterpartyShare, DependencyAnswer } from '../core/contract.ts';
import { useAnswer, useClient } from './api.ts';
import styles from './dependency.module.css';
import { GroupForm } from './group-form.tsx';
import { counterpartyPath, type DependencyView } from './paths.ts';
import { type DependencyTexts, useTexts } from './texts.ts';
import { queryOf } from './view.ts';

const pageRows = 500;

interface CounterpartiesProps {
  readonly answer: DependencyAnswer;
  readonly view: DependencyView;
}

export function Counterparties(props: CounterpartiesProps): ReactNode {
  const texts = useTexts();
  const client = useClient();
  const { organisation } = useActing();
  const role = useRoleRefusal('member');
  const { answer, view } = props;
  const [grouping, setGrouping] = useState<CounterpartyShare | null>(null);
  const [sought, setSought] = useState('');
  // Each search is computed over everybody: it waits until the hands rest.
  const [search] = useDebouncedValue(sought.trim(), 300);
  const list = useList(props, search);
  const [problem, setProblem] = useState<unknown>(null);
  const columns = useMemo(
    () => columnsOf(texts, answer.currency, role, setGrouping),
    [texts, answer.currency, role],
  );
  const inPart = answer.others.count > 0;
  const download = async () => {
    setProblem(null);
    try {
      const file = await client.fetchFile('GET /api/v1/dependency/counterparties.csv', {
        query: queryOf(view),
      });
      saveFile(file.name, file.content);
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <Section title={texts(`many.${answer.by}`)}>
      {problem !== null && <ProblemNote problem={problem} />}
      {list.problem !== null && <ProblemNote problem={list.problem} />}
      {inPart && (
        <TextInput
          type="search"
          size="sm"
          className={styles.search}
          label={texts('shares.search', { count: answer.count })}
          leftSection={<Icon name="search" size={16} />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {list.rows === null ? (
        list.problem === null && <Skeleton rows={6} />
      ) : (
        <Table
          label={texts(`many.${answer.by}`)}
          columns={columns}
          rows={list.rows}
          rowId={(one) => one.name}
          openRow={(one) => counterpartyPath(organisation.id, view, one.name)}
          sort={{ column: 'share', direction: 'descending' }}
          {...(inPart
            ? { filter: false, onExport: () => void download() }
            : { exportName: `dependency-${answer.by}` })}
          more={list.more}
          empty={<p>{texts('shares.found', { count: 0 })}</p>}
        />
      )}
      {grouping && <GroupForm by={answer.by} start={grouping} onClose={() => setGrouping(null)} />}
    </Section>
  );
}

interface List {
  /** `null` while they are searched. */
  readonly rows: readonly CounterpartyShare[] | null;
  readonly more: MoreRows | null;
  readonly problem: unknown;
}

/** What came with the page, then page by page; or what a search finds. */
function useList({ answer, view }: CounterpartiesProps, search: string): List {
  const client = useClient();
  const found = useAnswer(
    'GET /api/v1/dependency/counterparties',
    { query: { ...queryOf(view), search, limit: pageRows } },
    { when: search !== '', keepLast: true },
  );
  const all = answer.shares.length + answer.others.count;
  const pageOf = (rows: readonly CounterpartyShare[], end: number) => ({
    rows,
    next: end < all ? end : null,
  });
  const listed = useFurtherRows(pageOf(answer.shares, answer.shares.length), async (from) => {
    const { counterparties } = await client.call('GET /api/v1/dependency/counterparties', {
      query: { ...queryOf(view), cursor: String(from), limit: pageRows },
    });
    return pageOf(counterparties, from + counterparties.length);
  });
  return search === ''
    ? { ...listed, problem: null }
    : { rows: found.data?.counterparties ?? null, more: null, problem: found.error };
}

function columnsOf(
  texts: DependencyTexts,
  currency: string,
  role: string | null,
  onGroup: (one: CounterpartyShare) => void,
): readonly Column<CounterpartyShare>[] {
  return [
    {
      id: 'name',
      header: texts('shares.name'),
      kind: 'text',
      value: (one) => one.name,
      cell: (one) => <span className={styles.name}>{one.name}</span>,
      width: '220px',
    },
    {
      id: 'share',
      header: texts('shares.share'),
      kind: 'percent',
      digits: 2,
      value: (one) => one.share,
      width: '90px',
    },
    {
      id: 'cumulative',
      header: texts('shares.cumulative'),
      kind: 'percent',
      digits: 2,
      value: (one) => one.cumulative,
      width: '110px',
    },
    {
      id: 'amount',
      header: texts('shares.amount'),
      kind: 'money',
      value: (one) => ({ amount: one.amount, currency }),
      width: '180px',
    },
    { id: 'sales', header: texts('shares.sales'), kind: 'number', value: (one) => one.sales, width: '90px' },
    {
      id: 'mark',
      header: texts('shares.mark'),
      kind: 'text',
      value: (one) => marksOf(one, texts).join(', '),
      width: '140px',
      cell: (one) => (
        <span className={styles.marks}>
          {one.disclosed && <Mark icon="note">{texts('shares.disclosed')}</Mark>}
          {one.members.length > 0 && (
            <Mark icon="shared">{texts('shares.members', { count: one.members.length })}</Mark>
          )}
        </span>
      ),
    },
    {
      id: 'group',
      header: texts('shares.action'),
      kind: 'actions',
      width: '150px',
      cell: (one) => (
        <Action
          variant="subtle"
          size="compact-sm"
          explain="tip"
          refusal={role}
          aria-label={texts('shares.groupOne', { name: one.name })}
          onClick={() => onGroup(one)}
        >
          {texts('shares.group')}
        </Action>
      ),
    },
  ];
}

function marksOf(one: CounterpartyShare, texts: DependencyTexts): readonly string[] {
  return [
    ...(one.disclosed ? [texts('shares.disclosed')] : []),
    ...(one.members.length > 0 ? [texts('shares.members', { count: one.members.length })] : []),
  ];
}
