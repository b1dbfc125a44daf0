/** Where one side does much and gets little: what each brings beside what each gets, in all and by product, channel and region. */
import { type ReactNode, useMemo } from 'react';
import type { Column } from '#platform/web/column.ts';
import { BandMark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import { type GroupField, groupFields, type Simulation } from '../core/simulate.ts';
import {
  approximate,
  type Balance,
  type Measure,
  measures,
  type Weighed,
  weighContribution,
} from '../core/weigh-contribution.ts';
import { nameOfParty } from './name-of-party.ts';
import styles from './simulator.module.css';
import type { SimulatorResultsProps } from './simulator-results.tsx';
import type { NamedSide } from './simulator-words.ts';
import { useEventTexts, useTexts } from './texts.ts';

export function SimulatorWeights(props: SimulatorResultsProps): ReactNode {
  const texts = useTexts();
  const { tried, names, sides, source } = props;
  return (
    <Section title={texts('simulator.weights')} purpose={texts('simulator.weightsText')}>
      {tried.map(({ simulation }, index) => (
        <div key={names[index === 0 ? 0 : 1]} className={styles.weighing}>
          {tried.length > 1 && <h3 className={styles.name}>{names[index === 0 ? 0 : 1]}</h3>}
          <Weighing simulation={simulation} sides={sides} source={source} />
        </div>
      ))}
    </Section>
  );
}

interface WeighingProps {
  readonly simulation: Simulation;
  readonly sides: readonly NamedSide[];
  readonly source: SimulatorResultsProps['source'];
}

function Weighing(props: WeighingProps): ReactNode {
  const texts = useTexts();
  const { simulation, sides, source } = props;
  const weighed = useMemo(() => weighContribution(simulation.whole), [simulation]);
  if (weighed.kind === 'nothing') return <p className={styles.text}>{texts('simulator.noParts')}</p>;
  if (weighed.kind === 'one_side') {
    const company = nameOfParty(simulation.parties[weighed.party] ?? '', sides);
    return (
      <p className={styles.text}>
        {texts(source === 'own' ? 'simulator.onlyOwn' : 'simulator.onlyOne', { company })}
      </p>
    );
  }
  return (
    <>
      <Sides weighed={weighed} simulation={simulation} sides={sides} />
      <Where simulation={simulation} sides={sides} />
    </>
  );
}

interface SideRow {
  readonly party: string;
  readonly parts: Readonly<Partial<Record<Measure, number>>>;
  readonly brings: number;
  readonly gets: number;
  readonly balance: Balance;
}

function Sides(props: {
  readonly weighed: Extract<Weighed, { kind: 'weighed' }>;
  readonly simulation: Simulation;
  readonly sides: readonly NamedSide[];
}): ReactNode {
  const texts = useTexts();
  const { weighed, simulation, sides } = props;
  const known = measures.filter((measure) => weighed.measured.some((one) => one.measure === measure));
  const rows = useMemo<readonly SideRow[]>(
    () =>
      simulation.parties.map((party, index) => ({
        party,
        parts: Object.fromEntries(
          weighed.measured.map(({ measure, parts }) => [measure, partAt(parts, index)]),
        ),
        brings: partAt(weighed.brings, index),
        gets: partAt(weighed.gains, index),
        balance: weighed.balances[index] ?? 'fine',
      })),
    [simulation, weighed],
  );
  const columns: readonly Column<SideRow>[] = [
    {
      id: 'side',
      header: texts('statement.side'),
      kind: 'text',
      value: ({ party }) => nameOfParty(party, sides),
    },
    ...known.map(
      (measure) =>
        ({
          id: measure,
          header: texts(`simulator.measures.${measure}`),
          kind: 'percent',
          value: ({ parts }: SideRow) => parts[measure] ?? null,
        }) as const,
    ),
    { id: 'brings', header: texts('simulator.brings'), kind: 'percent', value: ({ brings }) => brings },
    { id: 'gets', header: texts('simulator.gets'), kind: 'percent', value: ({ gets }) => gets },
    balanceColumn(texts),
  ];
  return (
    <Table
      label={texts('simulator.weights')}
      columns={columns}
      rows={rows}
      rowId={({ party }) => party}
      filter={false}
      empty={null}
      phone="stack"
    />
  );
}

function balanceColumn<Row extends { readonly balance: Balance }>(
  texts: ReturnType<typeof useTexts>,
): Column<Row> {
  return {
    id: 'balance',
    header: texts('simulator.balance'),
    kind: 'text',
    value: ({ balance }) => texts(`simulator.balances.${balance}`),
    cell: ({ balance }) => <BandMark band={balance} text={texts(`simulator.balances.${balance}`)} />,
  };
}

function partAt(ratios: readonly Parameters<typeof approximate>[0][], index: number): number {
  const ratio = ratios[index];
  return ratio === undefined ? 0 : approximate(ratio);
}

interface PlaceRow {
  readonly field: GroupField;
  readonly value: string | null;
  readonly party: string;
  readonly brings: number;
  readonly gets: number;
  readonly balance: Balance;
}

/** The products, channels and regions in which a side does much and gets little. */
function placesOf(simulation: Simulation): readonly PlaceRow[] {
  return groupFields.flatMap((field) => {
    const groups = simulation.groups[field];
    // Where no sale names one, the only group is all sales, which the table above shows.
    if (groups.every(({ value }) => value === null)) return [];
    return groups.flatMap(({ value, sums }) => {
      const weighed = weighContribution(sums);
      if (weighed.kind !== 'weighed') return [];
      return weighed.balances.flatMap((balance, index) =>
        balance === 'fine'
          ? []
          : [
              {
                field,
                value,
                party: simulation.parties[index] ?? '',
                brings: partAt(weighed.brings, index),
                gets: partAt(weighed.gains, index),
                balance,
              },
            ],
      );
    });
  });
}

function Where(props: { readonly simulation: Simulation; readonly sides: readonly NamedSide[] }): ReactNode {
  const texts = useTexts();
  const events = useEventTexts();
  const { simulation, sides } = props;
  const rows = useMemo(() => placesOf(simulation), [simulation]);
  const columns: readonly Column<PlaceRow>[] = [
    {
      id: 'value',
      header: texts('simulator.where'),
      kind: 'text',
      value: ({ field, value }) => `${events(`fields.${field}`)}: ${value ?? texts('simulator.unnamed')}`,
    },
    {
      id: 'side',
      header: texts('statement.side'),
      kind: 'text',
      value: ({ party }) => nameOfParty(party, sides),
    },
    { id: 'brings', header: texts('simulator.brings'), kind: 'percent', value: ({ brings }) => brings },
    { id: 'gets', header: texts('simulator.gets'), kind: 'percent', value: ({ gets }) => gets },
    balanceColumn(texts),
  ];
  if (rows.length === 0) return <p className={styles.quiet}>{texts('simulator.nowhere')}</p>;
  return (
    <>
      <p className={styles.where}>{texts('simulator.whereTitle')}</p>
      <Table
        label={texts('simulator.whereTitle')}
        columns={columns}
        rows={rows}
        rowId={({ field, value, party }) => `${field} ${value} ${party}`}
        empty={null}
        phone="stack"
      />
    </>
  );
}
