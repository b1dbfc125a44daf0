/** What could not be counted under the terms that were tried, so that nobody takes the sums for more than they are. */
import { type ReactNode, useMemo } from 'react';
import { exchangeRatesPath } from '#capabilities/facts/web/paths.ts';
import { countText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import type { Column } from '#platform/web/column.ts';
import { GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Table } from '#platform/web/table.tsx';
import type { Simulation } from '../core/simulate.ts';
import styles from './simulator.module.css';
import type { SimulatorResultsProps } from './simulator-results.tsx';
import { useTexts } from './texts.ts';

type Row = Simulation['exceptions'][number] & { readonly under: string };

export function SimulatorExceptions(props: SimulatorResultsProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { tried, names } = props;
  const rows = useMemo<readonly Row[]>(
    () =>
      tried.flatMap(({ simulation }, index) =>
        simulation.exceptions.map((one) => ({ ...one, under: names[index === 0 ? 0 : 1] })),
      ),
    [tried, names],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'under', header: texts('statement.terms'), kind: 'text', value: ({ under }) => under },
      {
        id: 'what',
        header: texts('statement.problem'),
        kind: 'text',
        value: ({ code }) => texts(`exceptions.${code}`),
      },
      { id: 'count', header: texts('simulator.count'), kind: 'number', value: ({ count }) => count },
      { id: 'event', header: texts('simulator.forExample'), kind: 'text', value: ({ event }) => event },
    ],
    [texts],
  );
  const leftOut = tried[0]?.leftOut ?? 0;
  if (rows.length === 0 && leftOut === 0) return null;
  return (
    <Section title={texts('simulator.notCounted')} purpose={texts('simulator.notCountedText')}>
      {leftOut > 0 && (
        <p className={styles.text}>
          {texts('simulator.leftOut', { count: leftOut, written: countText(leftOut, language) })}
        </p>
      )}
      <Table
        label={texts('simulator.notCounted')}
        columns={columns}
        rows={rows}
        rowId={({ under, code }) => `${under} ${code}`}
        filter={false}
        empty={null}
        phone="stack"
      />
      {rows.some(({ code }) => code === 'missing-rate') && (
        <div>
          <GoButton variant="default" to={exchangeRatesPath(organisation.id)}>
            {texts('simulator.toRates')}
          </GoButton>
        </div>
      )}
    </Section>
  );
}
