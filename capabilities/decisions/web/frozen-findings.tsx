/** What had been found by the day of a decision, candidate by candidate, with reasons to go on in spite of it. */
import { type ReactNode, useMemo } from 'react';
import { momentText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { DecisionDocument, FrozenItem } from '../core/document.ts';
import styles from './decisions.module.css';
import { FrozenFiles } from './frozen-files.tsx';
import { useDiligenceTexts, useItemName, useTexts } from './texts.ts';

const bands = { green: 'fine', amber: 'watch', red: 'high' } as const;

export function FrozenFindings({ document }: { readonly document: DecisionDocument }): ReactNode {
  const texts = useTexts();
  const { decision, diligence, selection } = document;
  const inOrder = diligence.toSorted(
    (a, b) => Number(b.candidate === decision.candidate) - Number(a.candidate === decision.candidate),
  );
  return inOrder.map(({ candidate, items }) => (
    <Section
      key={candidate}
      title={texts('read.findings', {
        name: selection.candidates.find(({ id }) => id === candidate)?.name ?? '',
      })}
    >
      <Items items={items} />
    </Section>
  ));
}

function Items({ items }: { readonly items: readonly FrozenItem[] }): ReactNode {
  const texts = useTexts();
  const diligence = useDiligenceTexts();
  const nameOf = useItemName();
  const columns = useMemo<readonly Column<FrozenItem>[]>(
    () => [
      { id: 'item', header: texts('read.item'), kind: 'text', value: nameOf },
      {
        id: 'rating',
        header: texts('read.rating'),
        kind: 'text',
        value: ({ rating, state }) => diligence(rating === null ? `states.${state}` : `ratings.${rating}`),
        cell: ({ rating, state }) =>
          rating === null ? (
            diligence(`states.${state}`)
          ) : (
            <BandMark band={bands[rating]} text={diligence(`ratings.${rating}`)} />
          ),
      },
      {
        id: 'finding',
        header: texts('read.finding'),
        kind: 'text',
        value: ({ finding, setAsideReason }) => finding || setAsideReason || null,
        cell: (item) => <Finding item={item} />,
      },
    ],
    [texts, diligence, nameOf],
  );
  return (
    <Table
      label={texts('read.finding')}
      columns={columns}
      rows={items}
      rowId={({ id }) => id}
      phone="stack"
      filter={false}
      empty={<p>{texts('read.noFindings')}</p>}
    />
  );
}

function Finding({ item }: { readonly item: FrozenItem }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { finding, setAsideReason, reason, files } = item;
  if (finding === '' && setAsideReason === '' && files.length === 0) return '–';
  return (
    <span className={styles.finding}>
      <span>{finding || setAsideReason}</span>
      {reason !== null && (
        <span>
          {texts('read.inSpite', {
            reason: reason.text,
            name: reason.by.name,
            when: momentText(reason.at, language),
          })}
        </span>
      )}
      <FrozenFiles files={files} />
    </span>
  );
}
