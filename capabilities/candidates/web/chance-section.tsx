/** How often each candidate takes each rank when weights and unknown scores are drawn by chance, as bars one can read. */
import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { countText, percentText } from '#kernel/format.ts';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Segments } from '#platform/web/segments.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { Table } from '#platform/web/table.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { Method } from '../core/method.ts';
import type { RankShares } from '../core/rank-by-chance.ts';
import type { SelectionRequest } from '../core/rank-selection.ts';
import { mostDrawsAsked } from '../core/selection.ts';
import styles from './sure-page.module.css';
import { useTexts } from './texts.ts';
import { useChance } from './use-chance.ts';

/** Weights drawn with it are mostly within a third of the given ones, either way. */
const nearSpread = 0.2;

export interface ChanceSectionProps {
  readonly whole: SelectionAnswer;
  readonly request: SelectionRequest;
  readonly method: Method;
}

interface Row {
  readonly id: string;
  readonly name: string;
  /** The share of draws in which it is first, second, …. */
  readonly shares: readonly number[];
}

export function ChanceSection({ whole, request, method }: ChanceSectionProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const [weights, setWeights] = useState<'any' | 'around'>('any');
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [seed, setSeed] = useState(1);
  const asked = useMemo(
    () => ({
      ...request,
      method,
      draws: mostDrawsAsked,
      seed,
      spread: weights === 'any' ? null : nearSpread,
    }),
    [request, method, seed, weights],
  );
  const drawing = useChance(asked);
  const shares =
    drawing.state === 'done' ? drawing.shares : drawing.state === 'drawing' ? drawing.last : null;
  const rows = useMemo(() => rowsOf(whole, shares), [whole, shares]);
  return (
    <Section
      title={texts('sure.chance')}
      purpose={texts('sure.chancePurpose', { draws: countText(mostDrawsAsked, language) })}
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
      <div className={styles.asked}>
        <Segments
          label={texts('sure.weights')}
          chosen={weights}
          onChoose={setWeights}
          choices={[
            { id: 'any', text: texts('sure.any') },
            { id: 'around', text: texts('sure.around') },
          ]}
        />
        <p className={styles.quiet} role="status">
          {drawing.state === 'drawing' ? texts('sure.drawing') : texts('sure.seed', { seed: String(seed) })}
        </p>
        <Button variant="subtle" size="compact-sm" onClick={() => setSeed(seed + 1)}>
          {texts('sure.again')}
        </Button>
      </div>
      {drawing.state === 'failed' && <p role="alert">{texts('sure.notDrawn')}</p>}
      {rows.length === 0 && drawing.state === 'drawing' && <Skeleton rows={3} />}
      {rows.length > 0 && (view === 'chart' ? <Bars rows={rows} /> : <SharesTable rows={rows} />)}
    </Section>
  );
}

/** Whoever is first most often comes first. */
function rowsOf(whole: SelectionAnswer, shares: RankShares | null): readonly Row[] {
  if (shares === null) return [];
  const rows = whole.candidates.flatMap(({ id, name }): readonly Row[] => {
    const of = shares[id];
    return of === undefined ? [] : [{ id, name, shares: of }];
  });
  const later = (a: Row, b: Row) => {
    const rank = a.shares.findIndex((share, index) => share !== b.shares[index]);
    return rank < 0 ? 0 : (b.shares[rank] ?? 0) - (a.shares[rank] ?? 0);
  };
  return [...rows].sort(later);
}

/** Narrower than this a part of a bar has no room for its rank. */
const leastNamed = 0.07;

function Bars({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <ul className={styles.holds}>
      {rows.map(({ id, name, shares }) => (
        <li key={id}>
          <p>{texts('sure.often', { name, share: percentText(shares[0] ?? 0, language, 0) })}</p>
          <span className={styles.shares} aria-hidden="true">
            {shares.map((share, index) =>
              share === 0 ? null : (
                <span
                  // A rank is a place, and there is nothing else to tell it by.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={index}
                  data-rank={Math.min(index + 1, 4)}
                  style={{ width: `${share * 100}%` }}
                >
                  {share >= leastNamed && texts('sure.rank', { rank: index + 1 })}
                </span>
              ),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SharesTable({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const texts = useTexts();
  const ranks = rows.length;
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'name', header: texts('ranking.candidate'), kind: 'text', value: (row) => row.name },
      ...Array.from(
        { length: ranks },
        (_, index): Column<Row> => ({
          id: String(index),
          header: texts('sure.rank', { rank: index + 1 }),
          kind: 'percent',
          value: (row) => row.shares[index] ?? 0,
          digits: 1,
        }),
      ),
    ],
    [texts, ranks],
  );
  return (
    <Table
      label={texts('sure.chance')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      filter={false}
      empty={null}
    />
  );
}
