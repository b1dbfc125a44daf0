/** The ten largest and all others together as bars, against the lines of 20 % and 30 %. */
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import { percentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Chart, type ChartOption, usePalette } from '#platform/web/chart.tsx';
import type { Column } from '#platform/web/column.ts';
import { useGo } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Table } from '#platform/web/table.tsx';
import type { DependencyAnswer } from '../core/contract.ts';
import { counterpartyPath, type DependencyView } from './paths.ts';
import { useTexts } from './texts.ts';

const shown = 10;

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  readonly amount: string;
  readonly kind: 'one' | 'others';
}

export function SharesChart(props: {
  readonly answer: DependencyAnswer;
  readonly view: DependencyView;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const palette = usePalette();
  const narrow = useMediaQuery('(max-width: 640px)') ?? false;
  const go = useGo();
  const { organisation } = useActing();
  const { answer, view } = props;
  const bars = useMemo(() => barsOf(answer, (count) => texts('shares.others', { count })), [answer, texts]);
  const option = useMemo<ChartOption>(() => {
    const colours = { fine: palette.series[0], watch: palette.watch, high: palette.high };
    const colourOf = ({ share, kind }: Bar) =>
      kind === 'others'
        ? palette.series.at(-1)
        : colours[share > 0.3 ? 'high' : share >= 0.2 ? 'watch' : 'fine'];
    const percent = (value: number) => percentText(value / 100, language, value < 1 ? 2 : 1);
    return {
      grid: { right: narrow ? 44 : 64, top: 28 },
      tooltip: {
        valueFormatter: (value: unknown) => percent(Number(value)),
        axisPointer: { type: 'shadow' },
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: (range: { readonly max: number }) => Math.max(35, Math.ceil(range.max / 10) * 10),
        axisLabel: { formatter: (value: number) => percentText(value / 100, language, 0) },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLabel: { width: narrow ? 100 : 150, overflow: 'truncate', color: palette.ink },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 18,
          cursor: 'pointer',
          data: bars.map((bar) => ({ value: bar.share * 100, itemStyle: { color: colourOf(bar) } })),
          label: {
            show: true,
            position: 'right',
            color: palette.ink,
            backgroundColor: palette.paper,
            padding: [0, 2],
            formatter: ({ value }: { readonly value: number }) => percent(value),
          },
          markLine: {
            symbol: 'none',
            silent: true,
            z: 1,
            lineStyle: { color: palette.edge, type: 'dashed' },
            label: {
              // On a phone two of them would not fit side by side; the sentence above names the lines.
              show: !narrow,
              position: 'start',
              distance: [0, 4],
              rotate: 0,
              color: palette.quiet,
              formatter: ({ value }: { readonly value: number }) => percentText(value / 100, language, 0),
            },
            data: [{ xAxis: 20 }, { xAxis: 30 }],
          },
        },
      ],
    };
  }, [bars, palette, language, narrow]);
  const columns = useMemo<readonly Column<Bar>[]>(
    () => [
      { id: 'name', header: texts('shares.name'), kind: 'text', value: (bar) => bar.name },
      { id: 'share', header: texts('shares.share'), kind: 'percent', digits: 2, value: (bar) => bar.share },
      {
        id: 'amount',
        header: texts('shares.amount'),
        kind: 'money',
        value: (bar) => ({ amount: bar.amount, currency: answer.currency }),
      },
    ],
    [texts, answer.currency],
  );
  const first = bars[0];
  return (
    <Chart
      title={texts('shares.title')}
      summary={texts('shares.summary')}
      option={option}
      height={Math.max(160, 56 + bars.length * 28)}
      onChoose={({ dataIndex }) => {
        const bar = bars[dataIndex];
        if (bar?.kind === 'one') go(counterpartyPath(organisation.id, view, bar.name));
      }}
      table={
        <Table
          label={texts('shares.title')}
          columns={columns}
          rows={bars}
          rowId={(bar) => bar.id}
          filter={false}
          empty={<p>{first === undefined && texts('shares.nobody')}</p>}
        />
      }
    />
  );
}

function barsOf(answer: DependencyAnswer, othersText: (count: number) => string): readonly Bar[] {
  const named = answer.shares.slice(0, shown).map(
    (one): Bar => ({
      id: `one ${one.name}`,
      name: one.name,
      share: Number(one.share),
      amount: one.amount,
      kind: 'one',
    }),
  );
  const count = answer.shares.length - named.length + answer.others.count;
  if (count === 0) return named;
  const behind = answer.shares.slice(shown).map(({ amount }) => amount);
  return [
    ...named,
    {
      id: 'others',
      name: othersText(count),
      share: Math.max(0, 1 - Number(answer.top[10])),
      amount: sumOf([...behind, answer.others.amount]),
      kind: 'others',
    },
  ];
}

/** Decimal strings with the same digits, added exactly. */
function sumOf(amounts: readonly string[]): string {
  const places = amounts[0]?.split('.')[1]?.length ?? 0;
  const minor = amounts.reduce((sum, amount) => sum + BigInt(amount.replace('.', '')), 0n);
  if (places === 0) return minor.toString();
  const digits = minor.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
