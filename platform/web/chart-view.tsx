/** The drawing itself, by ECharts as SVG, in the colours and the face of the product. */
import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
} from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type ReactNode, useEffect, useRef } from 'react';
import { countText, shortNumberText } from '#kernel/format.ts';
import type { Language } from '#kernel/language.ts';
import { type ChartOption, type ChartProps, usePalette } from './chart.tsx';
import { useLanguage } from './language.tsx';
import { fontFamily } from './theme.ts';
import type { Palette } from './tokens.ts';

use([
  AriaComponent,
  BarChart,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  PieChart,
  RadarChart,
  RadarComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

function themeOf(palette: Palette, language: Language): object {
  const axis = {
    axisLine: { lineStyle: { color: palette.edge } },
    axisTick: { show: false },
    axisLabel: { color: palette.quiet, fontSize: 12, hideOverlap: true },
    splitLine: { lineStyle: { color: palette.line } },
    nameTextStyle: { color: palette.quiet },
  };
  return {
    color: palette.series,
    backgroundColor: 'transparent',
    textStyle: { fontFamily, color: palette.ink, fontSize: 12 },
    // The last name stands before the edge of the drawing, not half beyond it.
    categoryAxis: {
      ...axis,
      axisLabel: { ...axis.axisLabel, alignMaxLabel: 'right' },
      splitLine: { show: false },
    },
    valueAxis: {
      ...axis,
      axisLine: { show: false },
      axisLabel: { ...axis.axisLabel, formatter: (value: number) => shortNumberText(value, language) },
    },
    timeAxis: axis,
    legend: {
      textStyle: { color: palette.ink },
      pageTextStyle: { color: palette.quiet },
      pageIconColor: palette.accent,
      pageIconInactiveColor: palette.line,
      itemWidth: 14,
      itemHeight: 10,
      icon: 'roundRect',
    },
    line: { symbolSize: 5, lineStyle: { width: 2 } },
    radar: {
      axisName: { color: palette.ink },
      splitLine: { lineStyle: { color: palette.line } },
      splitArea: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
    },
    tooltip: {
      backgroundColor: palette.raised,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontSize: 13 },
      extraCssText: 'box-shadow: 0 2px 12px rgb(0 0 0 / 16%); font-variant-numeric: tabular-nums;',
    },
  };
}

/** What an option says of its grid or tooltip; it wins over what is set here. */
function givenOf(part: unknown): object {
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? part : {};
}

export interface ChartViewProps {
  readonly option: ChartOption;
  readonly summary: string;
  readonly height: number;
  readonly onChoose: ChartProps['onChoose'];
}

export default function ChartView(props: ChartViewProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<ECharts | null>(null);
  const palette = usePalette();
  const language = useLanguage();
  const choose = useRef(props.onChoose);
  choose.current = props.onChoose;

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, themeOf(palette, language), { renderer: 'svg' });
    drawn.current = chart;
    chart.on('click', (event) => {
      choose.current?.({ seriesIndex: event.seriesIndex ?? 0, dataIndex: event.dataIndex, name: event.name });
    });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.dispose();
      drawn.current = null;
    };
  }, [palette, language]);

  // The palette and the language are dependencies because the drawing is made anew with them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    drawn.current?.setOption(
      {
        animation: !still,
        animationDuration: 250,
        aria: { enabled: true, label: { description: props.summary } },
        ...props.option,
        ...(props.option.legend === undefined
          ? {}
          : { legend: { type: 'scroll', bottom: 0, left: 0, ...givenOf(props.option.legend) } }),
        grid: {
          left: 8,
          right: 16,
          top: 24,
          bottom: props.option.legend === undefined ? 8 : 36,
          outerBoundsMode: 'same',
          outerBoundsContain: 'axisLabel',
          ...givenOf(props.option.grid),
        },
        tooltip: {
          trigger: 'axis',
          confine: true,
          valueFormatter: (value: unknown) =>
            typeof value === 'number' ? countText(value, language) : String(value ?? '–'),
          ...givenOf(props.option.tooltip),
        },
      },
      { notMerge: true },
    );
  }, [props.option, props.summary, palette, language]);

  return <div ref={place} style={{ height: props.height, width: '100%' }} />;
}
