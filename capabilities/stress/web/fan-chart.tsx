/** The futures of cash as a fan: the middle, the half around it, and nine of ten. */
import { type ReactNode, useMemo } from 'react';
import { monthText } from '#kernel/format.ts';
import { formatMoney } from '#kernel/money.ts';
import { Chart, type ChartOption, usePalette } from '#platform/web/chart.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Table } from '#platform/web/table.tsx';
import { monthName } from '../core/month-name.ts';
import type { Percentiles, Simulation } from '../core/simulate.ts';
import type { StressCase } from '../core/stress-case.ts';
import { drawnAmount, useMoneyTip } from './money-tip.ts';
import { useTexts } from './texts.ts';

interface Row extends Percentiles {
  readonly name: string;
}

const ranks = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

export function FanChart(props: {
  readonly stressCase: StressCase;
  readonly simulation: Simulation;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const palette = usePalette();
  const { currency, firstMonth } = props.stressCase;
  const { fan } = props.simulation;
  const tip = useMoneyTip(currency);
  const rows = useMemo<readonly Row[]>(
    () => fan.map((month) => ({ ...month, name: monthName(firstMonth, month.month) ?? '' })),
    [fan, firstMonth],
  );
  const option = useMemo<ChartOption>(() => {
    const [colour = palette.accent] = palette.series;
    const drawn = (minor: bigint) => drawnAmount(minor, currency);
    // A band is what lies on top of its lower edge; the edges themselves are lines that can be pointed at.
    const band = (lower: keyof Percentiles, upper: keyof Percentiles, opacity: number) => {
      const part = { type: 'line', stack: `${lower} ${upper}`, stackStrategy: 'all', symbol: 'none' };
      const bare = { silent: true, lineStyle: { opacity: 0 }, tooltip: { show: false } };
      return [
        { ...part, ...bare, data: rows.map((row) => drawn(row[lower])) },
        {
          ...part,
          ...bare,
          areaStyle: { color: colour, opacity },
          data: rows.map((row) => drawn(row[upper] - row[lower])),
        },
      ];
    };
    const line = (rank: keyof Percentiles) => ({
      type: 'line',
      name: texts(`simulation.${rank}`),
      symbol: 'none',
      color: colour,
      lineStyle: rank === 'p50' ? { width: 2 } : { width: 1, opacity: 0.5 },
      data: rows.map((row) => drawn(row[rank])),
    });
    const zero = { yAxis: 0, lineStyle: { color: palette.edge, type: 'solid' }, label: { show: false } };
    return {
      tooltip: tip,
      xAxis: {
        type: 'category',
        boundaryGap: false,
        axisLine: { onZero: false },
        data: rows.map(({ name }) => monthText(name, language, 'short')),
      },
      yAxis: { type: 'value', name: currency },
      series: [
        ...band('p5', 'p95', 0.15),
        ...band('p25', 'p75', 0.25),
        ...ranks
          .toReversed()
          .map((rank) =>
            rank === 'p50'
              ? { ...line(rank), markLine: { symbol: 'none', silent: true, data: [zero] } }
              : line(rank),
          ),
      ],
    };
  }, [rows, currency, texts, language, palette, tip]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'month',
        header: texts('chart.month'),
        kind: 'text',
        value: ({ name }) => name,
        cell: ({ name }) => monthText(name, language),
      },
      ...ranks.map(
        (rank): Column<Row> => ({
          id: rank,
          header: texts(`simulation.${rank}`),
          kind: 'money',
          value: (row) => ({ amount: formatMoney(row[rank], currency), currency }),
        }),
      ),
    ],
    [texts, language, currency],
  );
  return (
    <Chart
      title={texts('simulation.fan')}
      summary={texts('simulation.fanSummary')}
      option={option}
      height={320}
      table={
        <Table
          label={texts('simulation.fan')}
          columns={columns}
          rows={rows}
          rowId={({ name }) => name}
          filter={false}
          exportName="stress-futures"
          empty={null}
        />
      }
    />
  );
}
