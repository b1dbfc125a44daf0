/** The candidates' shapes on the criteria. What is not known is drawn as the range it leaves open, never as zero. */
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import { countText } from '#kernel/format.ts';
import { Chart, type ChartOption, usePalette } from '#platform/web/chart.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { templateScale } from '../core/criteria-template.ts';
import { towardsMore } from '../core/weighted-sum.ts';
import type { Compared } from './compare-page.tsx';
import { CompareTable } from './compare-table.tsx';
import { criterionName, useTexts } from './texts.ts';

export interface CompareRadarProps {
  readonly whole: SelectionAnswer;
  readonly compared: readonly Compared[];
  readonly names: string;
}

export function CompareRadar({ whole, compared, names }: CompareRadarProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const palette = usePalette();
  const isNarrow = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const { criteria } = whole;
  const isOpen = compared.some(({ values }) => values.includes(null));
  const option = useMemo<ChartOption>(() => {
    const indicator = criteria.map((criterion) => {
      const name = criterionName(texts, criterion);
      return {
        name: inLines(criterion.direction === 'min' ? `${name} (${texts('criteria.min')})` : name),
        min: templateScale.min,
        max: templateScale.max,
      };
    });
    // Outwards is better on every axis.
    const outwards = ({ values }: Compared, unknown: number) =>
      criteria.map(({ direction }, index) => {
        const value = values[index] ?? null;
        return value === null ? unknown : towardsMore(value, { direction, scale: templateScale });
      });
    const series = compared.map((one, index) => {
      const color = palette.series[index] ?? palette.ink;
      const open = one.values.includes(null);
      const symbol = symbols[index] ?? 'circle';
      const known = {
        name: one.candidate.name,
        value: outwards(one, templateScale.max),
        symbol,
        symbolSize: 7,
        lineStyle: { width: 2, type: open ? ('dashed' as const) : ('solid' as const) },
        areaStyle: { opacity: open ? 0 : 0.06 },
      };
      const worst = {
        name: one.candidate.name,
        value: outwards(one, templateScale.min),
        symbol: 'none',
        lineStyle: { width: 1, type: 'dotted' as const, opacity: 0.7 },
        areaStyle: { opacity: 0 },
      };
      return {
        type: 'radar' as const,
        name: one.candidate.name,
        color,
        data: open ? [known, worst] : [known],
      };
    });
    return {
      legend: {
        // On a phone all names are to be seen, under each other where need be.
        type: isNarrow ? 'plain' : 'scroll',
        data: compared.map(({ candidate }, index) => ({
          name: candidate.name,
          icon: symbols[index] ?? 'circle',
        })),
      },
      radar: {
        indicator,
        radius: isNarrow ? '52%' : '70%',
        center: ['50%', '47%'],
        axisName: { color: palette.ink, lineHeight: 15 },
        splitNumber: 5,
      },
      tooltip: {
        trigger: 'item',
        valueFormatter: (value: unknown) => (typeof value === 'number' ? countText(value, language, 1) : '–'),
      },
      series,
    };
  }, [criteria, compared, palette, texts, language, isNarrow]);
  return (
    <Chart
      title={texts('compare.radar')}
      summary={isOpen ? texts('compare.summaryOpen', { names }) : texts('compare.summary', { names })}
      option={option}
      height={420}
      table={<CompareTable whole={whole} compared={compared} scoresOnly />}
    />
  );
}

/** Shapes tell the candidates apart where colours do not. */
const symbols = ['circle', 'rect', 'triangle', 'diamond'];

/** A name in lines short enough to stand beside the drawing on a phone; Chinese breaks anywhere, others at blanks. */
function inLines(name: string): string {
  const parts = name.split(/(?<=\p{Script=Han})|\s+/u);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const isHan = /\p{Script=Han}/u.test(part);
    const joined = last === undefined ? part : `${last}${isHan ? '' : ' '}${part}`;
    const width = joined.replaceAll(/\p{Script=Han}/gu, 'xx').length;
    if (last === undefined || width > 14) lines.push(part);
    else lines[lines.length - 1] = joined;
  }
  return lines.join('\n');
}
