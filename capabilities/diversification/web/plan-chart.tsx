/** The share month by month beside the path of the plan. */
import { type ReactNode, useMemo } from 'react';
import { monthText, percentText } from '#kernel/format.ts';
import { Chart, type ChartOption, usePalette } from '#platform/web/chart.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Table } from '#platform/web/table.tsx';
import type { PlanAnswer } from '../core/contract.ts';
import { useTexts } from './texts.ts';

type Point = PlanAnswer['path'][number];

function money({ currency }: { readonly currency: string }, amount: string | null) {
  return amount === null ? null : { amount, currency };
}

export function PlanChart({ whole }: { readonly whole: PlanAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const palette = usePalette();
  const { path, plan, standing, plannedGrowthAMonth, atStart } = whole;
  const option = useMemo<ChartOption>(() => {
    const line = (name: string, of: (point: Point) => string | null) => ({
      type: 'line' as const,
      name,
      showSymbol: path.length < 40,
      data: path.map((point) => {
        const share = of(point);
        return share === null ? null : Number(share) * 100;
      }),
      tooltip: { valueFormatter: (value: unknown) => percentText(Number(value) / 100, language) },
    });
    return {
      legend: {},
      grid: { top: 32 },
      xAxis: { type: 'category', data: path.map(({ month }) => monthText(month, language, 'short')) },
      yAxis: {
        type: 'value',
        min: 0,
        axisLabel: { formatter: (value: number) => percentText(value / 100, language, 0) },
      },
      series: [
        line(texts('plan.wasShare'), ({ share }) => share),
        {
          ...line(texts('plan.plannedShare'), ({ plannedShare }) => plannedShare),
          symbol: 'rect',
          lineStyle: { type: 'dashed' },
          markLine: {
            symbol: 'none',
            silent: true,
            lineStyle: { color: palette.edge, type: 'dotted' },
            label: {
              position: 'insideEndBottom',
              color: palette.quiet,
              backgroundColor: palette.paper,
              padding: [0, 2],
              formatter: `${texts('plan.target')} ${percentText(plan.targetShare, language)}`,
            },
            data: [{ yAxis: Number(plan.targetShare) * 100 }],
          },
        },
      ],
    };
  }, [path, plan.targetShare, texts, language, palette]);
  const columns = useMemo<readonly Column<Point>[]>(
    () => [
      {
        id: 'month',
        header: texts('plan.month'),
        kind: 'text',
        value: ({ month }) => month,
        cell: ({ month }) => monthText(month, language),
      },
      {
        id: 'share',
        header: texts('plan.wasShare'),
        kind: 'percent',
        digits: 1,
        value: ({ share }) => share,
      },
      {
        id: 'plannedShare',
        header: texts('plan.plannedShare'),
        kind: 'percent',
        digits: 1,
        value: ({ plannedShare }) => plannedShare,
      },
      {
        id: 'others',
        header: texts('plan.wasOthers'),
        kind: 'money',
        value: ({ others }) => money(plan, others),
      },
      {
        id: 'plannedOthers',
        header: texts('plan.plannedOthers'),
        kind: 'money',
        value: ({ plannedOthers }) => money(plan, plannedOthers),
      },
    ],
    [texts, language, plan],
  );
  const [from, target] = [percentText(atStart.share, language), percentText(plan.targetShare, language)];
  const summary =
    standing.state === 'just_begun'
      ? plannedGrowthAMonth === null
        ? texts('plan.progressEven', { from, target })
        : texts('plan.progressBegun', { from, target, rate: percentText(plannedGrowthAMonth, language) })
      : texts('plan.progressText', {
          share: percentText(standing.share, language),
          month: monthText(whole.factsTo, language),
          planned: percentText(standing.plannedShare, language),
        });
  return (
    <Chart
      title={texts('plan.progress')}
      summary={summary}
      option={option}
      table={
        <Table
          label={texts('plan.progress')}
          columns={columns}
          rows={path}
          rowId={({ month }) => month}
          filter={false}
          exportName="plan"
          empty={null}
        />
      }
    />
  );
}
