/** For each criterion, a picture and a sentence: how much it may count before another one is level with the first. */
import { type ReactNode, useMemo, useState } from 'react';
import { percentText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Segments } from '#platform/web/segments.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { SelectionRequest } from '../core/rank-selection.ts';
import { type HoldingRange, whereFirstHolds } from '../core/where-first-holds.ts';
import styles from './sure-page.module.css';
import { criterionName, useTexts } from './texts.ts';

export interface HoldsSectionProps {
  readonly whole: SelectionAnswer;
  readonly request: SelectionRequest;
}

interface Row extends HoldingRange {
  readonly name: string;
  /** Who would be level, below and above. */
  readonly belowName: string | null;
  readonly aboveName: string | null;
}

export function HoldsSection({ whole, request }: HoldsSectionProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const rows = useRows(whole, request);
  const [leader] = whole.ranking.ranking;
  const first = whole.candidates.find(({ id }) => id === leader?.candidate)?.name ?? '';
  if (rows.length === 0) {
    return (
      <Section title={texts('sure.holds')}>
        <p>{texts('sure.noHolds')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={texts('sure.holds')}
      purpose={texts('sure.holdsPurpose', { first })}
      action={
        <Segments
          label={common('chart.view')}
          chosen={view}
          onChoose={setView}
          choices={[
            { id: 'chart', text: common('chart.asChart') },
            { id: 'table', text: common('chart.asTable') },
          ]}
        />
      }
    >
      {view === 'chart' ? (
        <ul className={styles.holds}>
          {rows.map((row) => (
            <Holds key={row.criterion} row={row} first={first} />
          ))}
        </ul>
      ) : (
        <HoldsTable rows={rows} />
      )}
    </Section>
  );
}

/** The nearest end first: what one must be surest of. */
function useRows(whole: SelectionAnswer, request: SelectionRequest): readonly Row[] {
  const texts = useTexts();
  return useMemo(() => {
    const nameOf = new Map(whole.candidates.map(({ id, name }) => [id, name]));
    const named = (id: string | null) => (id === null ? null : (nameOf.get(id) ?? ''));
    const room = ({ weight, from, to, below, above }: HoldingRange) =>
      Math.min(below === null ? 2 : weight - from, above === null ? 2 : to - weight);
    return [...whereFirstHolds(request, whole.ranking)]
      .sort((a, b) => room(a) - room(b))
      .map((range) => {
        const criterion = whole.criteria.find(({ id }) => id === range.criterion);
        return {
          ...range,
          name: criterion === undefined ? '' : criterionName(texts, criterion),
          belowName: named(range.below),
          aboveName: named(range.above),
        };
      });
  }, [whole, request, texts]);
}

function Holds({ row, first }: { readonly row: Row; readonly first: string }): ReactNode {
  const { from, to, weight } = row;
  const at = (share: number) => `${share * 100}%`;
  return (
    <li>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.held} style={{ left: at(from), width: at(to - from) }} />
        <span className={styles.now} style={{ left: at(weight) }} />
      </span>
      <p>{useSentence(row, first)}</p>
    </li>
  );
}

function useSentence(row: Row, first: string): string {
  const texts = useTexts();
  const language = useLanguage();
  const { name: criterion, weight, from, to, belowName, aboveName } = row;
  const percent = (share: number) => percentText(share, language, digitsFor(row));
  const now = percent(weight);
  if (belowName === null && aboveName === null) return texts('sure.always', { first, criterion, now });
  if (belowName === null) {
    return texts('sure.above', { first, criterion, now, to: percent(to), other: aboveName ?? '' });
  }
  if (aboveName === null) {
    return texts('sure.below', { first, criterion, now, from: percent(from), other: belowName });
  }
  const ends = { from: percent(from), to: percent(to), below: belowName, above: aboveName };
  return texts('sure.both', { first, criterion, now, ...ends });
}

/** As many digits as it takes to tell an end from where the weight is now. */
function digitsFor({ weight, from, to, below, above }: HoldingRange): number {
  const nearest = Math.min(below === null ? 1 : weight - from, above === null ? 1 : to - weight);
  return nearest < 0.001 ? 2 : nearest < 0.01 ? 1 : 0;
}

function HoldsTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const texts = useTexts();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'name', header: texts('criteria.criterion'), kind: 'text', value: (row) => row.name },
      { id: 'now', header: texts('sure.now'), kind: 'percent', value: (row) => row.weight, digits: 1 },
      { id: 'from', header: texts('sure.from'), kind: 'percent', value: (row) => row.from, digits: 1 },
      { id: 'to', header: texts('sure.to'), kind: 'percent', value: (row) => row.to, digits: 1 },
      {
        id: 'who',
        header: texts('sure.whoElse'),
        kind: 'text',
        value: (row) => [row.belowName, row.aboveName].filter((one) => one !== null).join('; ') || null,
      },
    ],
    [texts],
  );
  return (
    <Table
      label={texts('sure.holds')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.criterion}
      filter={false}
      phone="stack"
      empty={null}
    />
  );
}
