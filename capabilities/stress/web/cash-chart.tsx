/** Cash by month, with and without the one who leaves, and the same months as a table. */
import { type ReactNode, useMemo } from 'react';
import { decimalOf } from '#capabilities/dependency/core/show-ratio.ts';
import { monthText } from '#kernel/format.ts';
import { formatMoney } from '#kernel/money.ts';
import { Chart, type ChartOption, usePalette } from '#platform/web/chart.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Table } from '#platform/web/table.tsx';
import type { MonthFigures } from '../core/cash-path.ts';
import { monthName } from '../core/month-name.ts';
import { type AnswerProps, useClause } from './answer-part.tsx';
import { drawnAmount, useMoneyTip } from './money-tip.ts';
import { useTexts } from './texts.ts';

interface Row {
  readonly month: MonthFigures;
  readonly name: string;
  readonly withoutMinor: bigint;
}

export function CashChart({ stressCase, stress }: AnswerProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const palette = usePalette();
  const tip = useMoneyTip(stressCase.currency);
  const { currency, firstMonth, creditLineMinor } = stressCase;
  const clause = useClause(stressCase);
  const areAny = stressCase.departures.length > 0;
  const rows = useMemo<readonly Row[]>(
    () =>
      stress.scenario.months.map((month, index) => ({
        month,
        name: monthName(firstMonth, month.month) ?? '',
        withoutMinor: stress.without.months[index]?.cashMinor ?? 0n,
      })),
    [stress, firstMonth],
  );
  const option = useMemo<ChartOption>(() => {
    const drawn = (minor: bigint) => drawnAmount(minor, currency);
    const lines = [{ yAxis: 0, lineStyle: { color: palette.edge, type: 'solid' }, label: { show: false } }];
    const credit = {
      yAxis: drawn(-creditLineMinor),
      lineStyle: { color: palette.edge, type: 'dashed' },
      label: {
        position: 'insideEndBottom',
        color: palette.quiet,
        formatter: () => texts('chart.creditLine'),
      },
    };
    return {
      legend: {},
      tooltip: tip,
      xAxis: {
        type: 'category',
        boundaryGap: false,
        axisLine: { onZero: false },
        data: rows.map(({ name }) => monthText(name, language, 'short')),
      },
      yAxis: { type: 'value', name: currency },
      series: [
        {
          type: 'line',
          name: areAny ? texts('chart.with', { clause }) : texts('chart.cash'),
          showSymbol: false,
          data: rows.map(({ month }) => drawn(month.cashMinor)),
          markLine: {
            symbol: 'none',
            silent: true,
            data: creditLineMinor > 0n ? [...lines, credit] : lines,
          },
        },
        ...(areAny
          ? [
              {
                type: 'line',
                name: texts('chart.without'),
                showSymbol: false,
                lineStyle: { type: 'dotted' },
                data: rows.map(({ withoutMinor }) => drawn(withoutMinor)),
              },
            ]
          : []),
      ],
    };
  }, [rows, currency, creditLineMinor, clause, areAny, texts, language, palette, tip]);
  const columns = useMemo<readonly Column<Row>[]>(() => {
    const money = (minor: bigint) => ({ amount: formatMoney(minor, currency), currency });
    return [
      {
        id: 'month',
        header: texts('chart.month'),
        kind: 'text',
        value: ({ name }) => name,
        cell: ({ name }) => monthText(name, language),
      },
      {
        id: 'income',
        header: texts('chart.income'),
        kind: 'money',
        value: ({ month }) => money(month.incomeMinor),
      },
      {
        id: 'result',
        header: texts('chart.result'),
        kind: 'money',
        value: ({ month }) => money(month.resultMinor),
      },
      {
        id: 'cover',
        header: texts('chart.cover'),
        kind: 'number',
        digits: 2,
        value: ({ month }) => (month.cover === null ? null : Number(decimalOf(month.cover, 2))),
      },
      {
        id: 'cash',
        header: texts('chart.cash'),
        kind: 'money',
        value: ({ month }) => money(month.cashMinor),
      },
      {
        id: 'without',
        header: texts('chart.cashWithout'),
        kind: 'money',
        value: ({ withoutMinor }) => money(withoutMinor),
      },
    ];
  }, [texts, language, currency]);
  return (
    <Chart
      title={texts('chart.title')}
      summary={texts('chart.summary')}
      option={option}
      height={320}
      table={
        <Table
          label={texts('chart.title')}
          columns={columns}
          rows={rows}
          rowId={({ name }) => name}
          filter={false}
          exportName="stress"
          empty={null}
        />
      }
    />
  );
}
