/** What each side would have earned: in all, month by month, and two sets of terms side by side. */
import { type ReactNode, useMemo } from 'react';
import { countText, dayText, monthText } from '#kernel/format.ts';
import { Chart, type ChartOption, usePalette } from '#platform/web/chart.tsx';
import type { Column } from '#platform/web/column.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { MoneyValue } from '#platform/web/values.tsx';
import { type Compared, type Comparison, compareSimulations } from '../core/compare-simulations.ts';
import { nameOfParty } from './name-of-party.ts';
import type { Tried } from './simulation-messages.ts';
import styles from './simulator.module.css';
import { SimulatorExceptions } from './simulator-exceptions.tsx';
import { SimulatorWeights } from './simulator-weights.tsx';
import type { NamedSide } from './simulator-words.ts';
import { useTexts } from './texts.ts';
import type { Source } from './use-simulation.ts';

export interface SimulatorResultsProps {
  /** One or two, in the order of the names. */
  readonly tried: readonly Tried[];
  readonly names: readonly [string, string];
  readonly sides: readonly NamedSide[];
  readonly source: Source;
}

export function SimulatorResults(props: SimulatorResultsProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const [first, second] = props.tried;
  const comparison = useMemo(
    () => first && compareSimulations(first.simulation, second?.simulation ?? null),
    [first, second],
  );
  const [own, other] = [first?.simulation.currency ?? '', second?.simulation.currency ?? null];
  const currencies = useMemo(() => [own, other] as const, [own, other]);
  if (first === undefined || comparison === undefined) return null;
  if (first.days === null) return <p className={styles.text}>{texts('simulator.nothingInWindow')}</p>;
  if (props.tried.every(({ simulation }) => simulation.applied === 0)) {
    return (
      <>
        <p className={styles.text}>{texts('simulator.nothingApplied')}</p>
        <SimulatorExceptions {...props} />
      </>
    );
  }
  return (
    <>
      <Section
        title={texts('simulator.earned')}
        purpose={texts('simulator.asIf', {
          count: countText(first.simulation.applied, language),
          from: dayText(first.days.from, language),
          to: dayText(first.days.to, language),
        })}
      >
        <InAll {...props} comparison={comparison} currencies={currencies} />
        {other !== null && own !== other && (
          <p className={styles.quiet}>{texts('simulator.otherCurrency')}</p>
        )}
      </Section>
      <ByMonth {...props} comparison={comparison} currencies={currencies} />
      <SimulatorWeights {...props} />
      <SimulatorExceptions {...props} />
    </>
  );
}

type PartProps = SimulatorResultsProps & {
  readonly comparison: Comparison;
  /** Of the first and, where there is one, the second. */
  readonly currencies: readonly [string, string | null];
};

/** The amounts of one cell of the comparison, each with its currency. */
function moneyOf(
  compared: Compared | undefined,
  of: keyof Compared,
  [first, second]: PartProps['currencies'],
): MoneyValue | null {
  const amount = compared?.[of] ?? null;
  const currency = of === 'second' ? second : first;
  return amount === null || currency === null ? null : { amount, currency };
}

function InAll(props: PartProps): ReactNode {
  const texts = useTexts();
  const { comparison, currencies, names, sides, tried } = props;
  const rows = useMemo(() => comparison.parties.map((party) => ({ party })), [comparison]);
  const columns = useMemo<readonly Column<{ readonly party: string }>[]>(() => {
    const column = (of: keyof Compared, header: string) =>
      ({
        id: of,
        header,
        kind: 'money',
        value: ({ party }: { readonly party: string }) => moneyOf(comparison.whole[party], of, currencies),
      }) as const;
    return [
      {
        id: 'side',
        header: texts('statement.side'),
        kind: 'text',
        value: ({ party }) => nameOfParty(party, sides),
      },
      column('first', names[0]),
      ...(tried.length > 1
        ? [column('second', names[1]), column('difference', texts('simulator.difference'))]
        : []),
    ];
  }, [texts, comparison, currencies, names, sides, tried.length]);
  return (
    <Table
      label={texts('simulator.earned')}
      columns={columns}
      rows={rows}
      rowId={({ party }) => party}
      filter={false}
      exportName="simulation"
      empty={null}
      phone="stack"
    />
  );
}

type Month = Comparison['months'][number];

function ByMonth(props: PartProps): ReactNode {
  const texts = useTexts();
  const { comparison, names, tried } = props;
  const option = useMonthsOption(props);
  const columns = useMonthColumns(props);
  return (
    <Chart
      title={texts('simulator.byMonth')}
      summary={
        tried.length > 1
          ? texts('simulator.byMonthTwo', { first: names[0], second: names[1] })
          : texts('simulator.byMonthOne', { first: names[0] })
      }
      option={option}
      height={320}
      table={
        <Table
          label={texts('simulator.byMonth')}
          columns={columns}
          rows={comparison.months}
          rowId={({ month }) => month}
          filter={false}
          exportName="simulation-by-month"
          empty={null}
        />
      }
    />
  );
}

/** Bars are the first terms, dotted lines the second, as the sentence above says; the legend names the sides by colour. */
function useMonthsOption(props: PartProps): ChartOption {
  const language = useLanguage();
  const palette = usePalette();
  const { comparison, names, sides, tried } = props;
  return useMemo<ChartOption>(() => {
    const { months, parties } = comparison;
    const two = tried.length > 1;
    const series = (of: 'first' | 'second') =>
      parties.map((party, index) => {
        const color = palette.series[index % palette.series.length];
        const side = nameOfParty(party, sides);
        const name = of === 'first' ? side : `${side}: ${names[1]}`;
        // The drawing is for the eye; the table beside it has the exact amounts.
        const data = months.map(({ byParty }) => Number(byParty[party]?.[of] ?? Number.NaN));
        return of === 'first'
          ? { type: 'bar', name, data, itemStyle: { color }, barMaxWidth: 28 }
          : {
              type: 'line',
              name,
              data,
              itemStyle: { color },
              lineStyle: { color, type: 'dotted' },
              symbol: 'rect',
            };
      });
    const bars = series('first');
    const lines = two ? series('second') : [];
    return {
      // Two long names take two lines on a phone.
      legend: { type: 'plain', data: bars.map(({ name }) => ({ name })) },
      grid: { top: 32, bottom: 60 },
      xAxis: {
        type: 'category',
        data: months.map(({ month }) => monthText(month, language, 'short')),
      },
      yAxis: { type: 'value' },
      series: [...bars, ...lines],
    };
  }, [comparison, names, sides, tried.length, language, palette]);
}

function useMonthColumns(props: PartProps): readonly Column<Month>[] {
  const texts = useTexts();
  const language = useLanguage();
  const { comparison, currencies, names, sides, tried } = props;
  return useMemo(() => {
    const columns: Column<Month>[] = [
      {
        id: 'month',
        header: texts('simulator.month'),
        kind: 'text',
        value: ({ month }) => month,
        cell: ({ month }) => monthText(month, language),
      },
    ];
    const wanted = tried.length > 1 ? (['first', 'second', 'difference'] as const) : (['first'] as const);
    for (const party of comparison.parties) {
      const side = nameOfParty(party, sides);
      const heads = { first: names[0], second: names[1], difference: texts('simulator.difference') };
      for (const of of wanted) {
        columns.push({
          id: `${party} ${of}`,
          header: tried.length > 1 ? `${side}: ${heads[of]}` : side,
          kind: 'money',
          value: ({ byParty }) => moneyOf(byParty[party], of, currencies),
        });
      }
    }
    return columns;
  }, [texts, language, comparison, currencies, names, sides, tried.length]);
}
