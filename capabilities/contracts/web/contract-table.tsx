/** All contracts on record: how much hangs on each, until when it binds, what comes next. */
import { type ReactNode, useMemo } from 'react';
import { dayText, percentText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { RowActions } from '#platform/web/row-actions.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { CoverageAnswer } from '../core/contract.ts';
import { type Contract, useSend } from './api.ts';
import styles from './contracts.module.css';
import { spanParts } from './span-entry.ts';
import { useTexts } from './texts.ts';

export interface ContractTableProps {
  readonly contracts: readonly Contract[];
  /** `null` while it is computed. */
  readonly coverage: CoverageAnswer | null;
  readonly onChange: (contract: Contract) => void;
}

export function ContractTable({ contracts, coverage, onChange }: ContractTableProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const refusal = useRoleRefusal('member');
  const say = useToast();
  const remove = useSend('POST /api/v1/contracts/{contract}/removal');
  const restore = useSend('DELETE /api/v1/contracts/{contract}/removal');
  const shares = useMemo(
    () =>
      new Map(coverage?.kinds.flatMap(({ recorded }) => recorded.map((one) => [one.contract, one.share]))),
    [coverage],
  );
  const columns = useMemo<readonly Column<Contract>[]>(() => {
    const removeOne = ({ id, counterparty: name }: Contract) => {
      const params = { contract: id };
      remove.mutate(
        { params },
        {
          onSuccess: () =>
            say({ text: texts('removed.done', { name }), undo: () => void restore.mutateAsync({ params }) }),
        },
      );
    };
    return [
      { id: 'name', header: texts('field.counterparty'), kind: 'text', value: (row) => nameOf(row) },
      { id: 'kind', header: texts('table.kind'), kind: 'text', value: (row) => texts(`kinds.${row.kind}`) },
      {
        id: 'share',
        header: texts('table.share'),
        kind: 'percent',
        value: (row) => shares.get(row.id) ?? null,
        cell: (row) => {
          const share = shares.get(row.id);
          if (share === null) return <span className={styles.quiet}>{texts('table.unlinked')}</span>;
          return share === undefined ? '–' : percentText(share, language);
        },
      },
      {
        id: 'ends',
        header: texts('table.ends'),
        kind: 'day',
        value: (row) => row.boundUntil,
        cell: (row) =>
          row.boundUntil === null
            ? texts('table.open')
            : row.state === 'running'
              ? dayText(row.boundUntil, language)
              : `${dayText(row.boundUntil, language)} (${texts(`states.${row.state}`)})`,
      },
      {
        id: 'notice',
        header: texts('table.notice'),
        kind: 'text',
        value: ({ notice }) => {
          if (notice === null) return texts('table.none');
          const { count, unit } = spanParts(notice);
          return texts(unit === 'M' ? 'table.monthCount' : 'table.dayCount', { count: Number(count) });
        },
      },
      { id: 'next', header: texts('table.next'), kind: 'day', value: (row) => row.due[0]?.on ?? null },
      {
        id: 'responsible',
        header: texts('table.responsible'),
        kind: 'text',
        value: (row) => row.responsible?.name ?? null,
      },
      {
        id: 'actions',
        header: '',
        kind: 'actions',
        cell: (row) => (
          <RowActions
            refusal={refusal}
            acts={[
              {
                text: texts('table.change'),
                label: texts('table.changeOne', { name: row.counterparty }),
                onAct: () => onChange(row),
              },
              {
                text: texts('table.remove'),
                label: texts('table.removeOne', { name: row.counterparty }),
                onAct: () => removeOne(row),
              },
            ]}
          />
        ),
      },
    ];
  }, [texts, language, refusal, shares, say, onChange, remove, restore]);
  return (
    <Section title={texts('table.title')}>
      {remove.error !== null && <ProblemNote problem={remove.error} />}
      <Table
        label={texts('table.title')}
        columns={columns}
        rows={contracts}
        rowId={({ id }) => id}
        exportName="contracts"
        phone="stack"
        sort={{ column: 'next', direction: 'ascending' }}
        empty={null}
      />
    </Section>
  );
}

function nameOf({ counterparty, title }: Contract): string {
  return title === '' ? counterparty : `${counterparty}: ${title}`;
}
