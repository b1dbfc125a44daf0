/** A chart with the table behind it. The drawing library is fetched when the first chart is shown. */
import { useComputedColorScheme } from '@mantine/core';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import styles from './chart.module.css';
import { useCommonTexts } from './common-texts.ts';
import { Segments } from './segments.tsx';
import { Skeleton } from './skeleton.tsx';
import { dark, light, type Palette } from './tokens.ts';

const ChartView = lazy(() => import('./chart-view.tsx'));

export type ChartOption = EChartsCoreOption;

/** The colours of the scheme in use, for series and marks of a chart. */
export function usePalette(): Palette {
  return useComputedColorScheme('light') === 'dark' ? dark : light;
}

export interface ChartProps {
  readonly title: string;
  /** What the chart shows, in a sentence: read to those who cannot see it, and shown under the title. */
  readonly summary: string;
  readonly option: ChartOption;
  /** The same figures as a table. */
  readonly table: ReactNode;
  /** Pixels; 280 by default. */
  readonly height?: number;
  /** A point was chosen: drill down to its facts. `dataIndex` counts within its series. */
  readonly onChoose?: (point: {
    readonly seriesIndex: number;
    readonly dataIndex: number;
    readonly name: string;
  }) => void;
}

export function Chart(props: ChartProps): ReactNode {
  const texts = useCommonTexts();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const title = useId();
  return (
    <figure className={styles.chart} aria-labelledby={title}>
      <figcaption className={styles.head}>
        <div>
          <h3 id={title} className={styles.title}>
            {props.title}
          </h3>
          <p className={styles.summary}>{props.summary}</p>
        </div>
        <Segments
          label={texts('chart.view')}
          chosen={view}
          onChoose={setView}
          choices={[
            { id: 'chart', text: texts('chart.asChart') },
            { id: 'table', text: texts('chart.asTable') },
          ]}
        />
      </figcaption>
      {view === 'chart' ? (
        <div className={styles.drawing} style={{ minHeight: props.height ?? 280 }}>
          <Suspense fallback={<Skeleton rows={5} />}>
            <ChartView
              option={props.option}
              summary={`${props.title}. ${props.summary}`}
              height={props.height ?? 280}
              onChoose={props.onChoose}
            />
          </Suspense>
        </div>
      ) : (
        props.table
      )}
    </figure>
  );
}
