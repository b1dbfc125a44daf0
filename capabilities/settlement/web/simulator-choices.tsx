/** Which terms are tried, what they are compared with, and on which figures. All of it stands in the address. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSetSearchValues } from '#platform/web/go.tsx';
import { Segments } from '#platform/web/segments.tsx';
import styles from './simulator.module.css';
import { type Figures, useTermsNames } from './simulator-words.ts';
import { useTexts } from './texts.ts';
import type { TrialTerms } from './trial-terms.ts';
import type { Source } from './use-simulation.ts';

export interface SimulatorChoicesProps {
  readonly choices: readonly TrialTerms[];
  readonly figures: Figures;
  readonly first: string;
  /** Empty: nothing. `variant`: what is typed on this page. */
  readonly second: string;
  readonly source: Source;
  readonly window: string;
}

export function SimulatorChoices(props: SimulatorChoicesProps): ReactNode {
  const texts = useTexts();
  const set = useSetSearchValues();
  const nameOf = useTermsNames();
  const { choices, figures } = props;
  const usable = choices.filter(({ document }) => document !== null);
  const options = usable.map((one) => ({ value: one.id, label: nameOf(one) }));
  const incomplete = usable.length < choices.length;
  return (
    <div className={styles.choices}>
      <div className={styles.pair}>
        <NativeSelect
          label={texts('simulator.first')}
          data={options}
          value={props.first}
          onChange={(event) => set({ first: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts('simulator.second')}
          data={[
            ...options.filter(({ value }) => value !== props.first),
            { value: 'variant', label: texts('simulator.variant') },
            { value: 'none', label: texts('simulator.nothing') },
          ]}
          value={props.second === '' ? 'none' : props.second}
          onChange={(event) => set({ second: event.currentTarget.value })}
        />
      </div>
      {incomplete && <p className={styles.quiet}>{texts('simulator.draftIncompleteText')}</p>}
      <div className={styles.figures}>
        {figures.sharedEvents > 0 && figures.ownSales > 0 && (
          <Segments
            label={texts('simulator.figures')}
            chosen={props.source}
            onChoose={(of) => set({ of })}
            choices={[
              { id: 'shared', text: texts('simulator.sources.shared') },
              { id: 'own', text: texts('simulator.sources.own') },
            ]}
          />
        )}
        <Segments
          label={texts('simulator.window')}
          chosen={props.window}
          onChoose={(months) => set({ months })}
          choices={[
            { id: '12', text: texts('simulator.months', { count: 12 }) },
            { id: '24', text: texts('simulator.months', { count: 24 }) },
            { id: 'all', text: texts('simulator.all') },
          ]}
        />
      </div>
      <p className={styles.quiet}>{texts(`simulator.sourceHints.${props.source}`)}</p>
    </div>
  );
}
