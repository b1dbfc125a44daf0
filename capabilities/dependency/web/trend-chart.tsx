/** How the largest share and the HHI moved, by the 12 months up to each month; a rise is said in words. */
import { type ReactNode, useMemo } from 'react';
import { countText, monthText, percentText } from '#kernel/format.ts';
import { Chart, type ChartOption, usePalette } from '#platform/web/chart.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { BandMark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { Table } from '#platform/web/table.tsx';
import type { TrendAnswer } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import styles from './dependency.module.css';
import type { DependencyView } from './paths.ts';
import { shareText } from './share-text.ts';
import { useTexts } from './texts.ts';

type Point = TrendAnswer['points'][number];

export function TrendChart(props: { readonly view: DependencyView; readonly to: string }): ReactNode {
  const texts = useTexts();
  const { view } = props;
  const trend = useAnswer(
    'GET /api/v1/dependency/trend',
    { query: { by: view.by, to: props.to, ...(view.in === undefined ? {} : { in: view.in }) } },
    { keepLast: true, worded: true },
  );
  if (trend.error) return <ProblemNote problem={trend.error} />;
  if (trend.data === undefined) return <Skeleton rows={5} />;
  if (trend.data.points.length === 0) {
    return (
      <Section title={texts('trend.title')}>
        <p className={styles.quiet}>{texts('trend.short')}</p>
      </Section>
    );
  }
  return (
    <>
      {trend.data.rise && <Rise rise={trend.data.rise} />}
      <Drawn points={trend.data.points} />
    </>
  );
}

function Rise({ rise }: { readonly rise: NonNullable<TrendAnswer['rise']> }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const bare = (share: string) => countText((Number(share) * 100).toFixed(1), language);
  return (
    <section className={styles.signal}>
      <p>
        <BandMark band="watch" text={texts('trend.rise')} />{' '}
        <span className={styles.quiet}>
          {texts('trend.since', { month: monthText(rise.since, language) })}
        </span>
      </p>
      <p>
        {texts('rise', {
          earlier: bare(rise.earlier.share),
          earlierName: rise.earlier.name,
          earlierMonth: monthText(rise.earlierMonth, language),
          now: bare(rise.now.share),
          nowName: rise.now.name,
          month: monthText(rise.month, language),
        })}
      </p>
    </section>
  );
}

function Drawn(props: { readonly points: readonly Point[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const palette = usePalette();
  const { points } = props;
  const highest = Math.max(0, ...points.map(({ largest }) => Number(largest?.share ?? 0) * 100));
  const option = useMemo<ChartOption>(
    () => ({
      legend: {},
      grid: { top: 32 },
      xAxis: {
        type: 'category',
        boundaryGap: points.length === 1,
        data: points.map(({ month }) => monthText(month, language, 'short')),
      },
      yAxis: [
        {
          type: 'value',
          name: texts('trend.share'),
          nameTextStyle: { align: 'left' },
          min: 0,
          // Small shares look small.
          ...(highest < 5 ? { max: 5 } : {}),
          axisLabel: { formatter: (value: number) => percentText(value / 100, language, 0) },
        },
        {
          type: 'value',
          name: texts('names.hhi'),
          nameTextStyle: { align: 'right' },
          min: 0,
          // Its marks stand at those of the other axis, whose lines are drawn.
          alignTicks: true,
          splitLine: { show: false },
          axisLabel: { formatter: (value: number) => countText(Math.round(value), language) },
        },
      ],
      series: [
        {
          type: 'line',
          name: texts('trend.share'),
          showSymbol: points.length < 40,
          data: points.map(({ largest }) => (largest === null ? null : Number(largest.share) * 100)),
          tooltip: { valueFormatter: (value: unknown) => shareText(String(Number(value) / 100), language) },
          markLine: {
            symbol: 'none',
            silent: true,
            lineStyle: { color: palette.edge, type: 'dashed' },
            label: {
              position: 'insideEndBottom',
              color: palette.quiet,
              backgroundColor: palette.paper,
              padding: [0, 2],
              formatter: ({ value }: { readonly value: number }) => percentText(value / 100, language, 0),
            },
            data: [{ yAxis: 20 }, { yAxis: 30 }],
          },
        },
        {
          type: 'line',
          name: texts('names.hhi'),
          yAxisIndex: 1,
          symbol: 'rect',
          showSymbol: points.length < 40,
          lineStyle: { type: 'dotted' },
          data: points.map(({ largest, hhi }) => (largest === null ? null : Number(hhi))),
          tooltip: { valueFormatter: (value: unknown) => countText(Number(value).toFixed(0), language) },
        },
      ],
    }),
    [points, highest, texts, language, palette],
  );
  const columns = useMemo<readonly Column<Point>[]>(
    () => [
      {
        id: 'month',
        header: texts('trend.month'),
        kind: 'text',
        value: ({ month }) => month,
        cell: ({ month }) => monthText(month, language),
      },
      {
        id: 'largest',
        header: texts('trend.largest'),
        kind: 'text',
        value: ({ largest }) => largest?.name ?? null,
      },
      {
        id: 'share',
        header: texts('trend.share'),
        kind: 'percent',
        digits: 2,
        value: ({ largest }) => largest?.share ?? null,
      },
      {
        id: 'hhi',
        header: texts('names.hhi'),
        kind: 'number',
        digits: 1,
        value: ({ hhi, largest }) => (largest === null ? null : Number(hhi)),
      },
      {
        id: 'effective',
        header: texts('names.effectiveNumber'),
        kind: 'number',
        digits: 1,
        value: ({ effectiveNumber }) => (effectiveNumber === null ? null : Number(effectiveNumber)),
      },
    ],
    [texts, language],
  );
  return (
    <Chart
      title={texts('trend.title')}
      summary={texts('trend.summary')}
      option={option}
      table={
        <Table
          label={texts('trend.title')}
          columns={columns}
          rows={points}
          rowId={({ month }) => month}
          filter={false}
          exportName="trend"
          sort={{ column: 'month', direction: 'descending' }}
          empty={null}
        />
      }
    />
  );
}
