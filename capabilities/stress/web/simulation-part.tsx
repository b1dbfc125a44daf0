/** All large ones at once: how often money runs out, how bad it gets, and the fan of what may become of cash. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { numberOf } from '#capabilities/dependency/core/show-ratio.ts';
import { percentText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Figure, Figures as FigureList, Section } from '#platform/web/page.tsx';
import { Percent } from '#platform/web/values.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import { type LargeCounterparty, largeOf, type Simulation, simulate } from '../core/simulate.ts';
import type { StressCase } from '../core/stress-case.ts';
import { useWords } from './answer-part.tsx';
import type { Figures } from './api.ts';
import { caseOf } from './case-of.ts';
import { FanChart } from './fan-chart.tsx';
import styles from './stress.module.css';
import { useTexts } from './texts.ts';

const draws = 10_000;
const seed = 1;
const chances = [0, 1, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 90, 100];
const noChances = new Map<string, number>();

export function SimulationPart(props: { readonly basis: BasisAnswer; readonly figures: Figures }): ReactNode {
  const texts = useTexts();
  const { basis, figures } = props;
  const [said, setSaid] = useState<ReadonlyMap<string, number>>(noChances);
  // A choice is shown at once; what follows from it may come a moment later.
  const counted = useDeferredValue(said);
  const stressCase = useMemo(() => caseOf(basis, figures, null, counted), [basis, figures, counted]);
  const simulated = useMemo(() => simulate(stressCase, { draws, seed }), [stressCase]);
  const large = useMemo(() => largeOf(caseOf(basis, figures, null, noChances)), [basis, figures]);
  const say = (name: string, chance: number | null) => {
    const others = [...said].filter(([one]) => one !== name);
    setSaid(new Map(chance === null ? others : [...others, [name, chance]]));
  };
  return (
    <Section title={texts('simulation.title')} purpose={texts('simulation.purpose', { draws })}>
      {large.length === 0 && <p className={styles.sentence}>{texts('simulation.none')}</p>}
      {large.length > 0 && (
        <>
          <p className={styles.quiet}>{texts('simulation.assumed')}</p>
          <div className={styles.chances}>
            {large.map((one) => (
              <Chance key={one.name} of={one} said={said.get(one.name) ?? null} onSay={say} />
            ))}
          </div>
          {simulated.ok && <Found stressCase={stressCase} simulation={simulated.value} />}
        </>
      )}
    </Section>
  );
}

function Chance(props: {
  readonly of: LargeCounterparty;
  readonly said: number | null;
  readonly onSay: (name: string, chance: number | null) => void;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { name, ground, chance } = props.of;
  return (
    <NativeSelect
      label={texts('simulation.chance', { name })}
      value={props.said === null ? '' : String(props.said)}
      onChange={({ currentTarget: { value } }) => props.onSay(name, value === '' ? null : Number(value))}
      data={[
        {
          value: '',
          label: texts('simulation.usual', {
            chance: percentText(numberOf(chance), language, 0),
            ground: texts(`ground.${ground}`),
          }),
        },
        ...chances.map((one) => ({ value: String(one), label: percentText(one / 100, language, 0) })),
      ]}
    />
  );
}

function Found(props: { readonly stressCase: StressCase; readonly simulation: Simulation }): ReactNode {
  const texts = useTexts();
  const { stressCase, simulation } = props;
  const { money } = useWords(stressCase);
  const { belowZero, beyondCredit, lowest, expectedShortfallMinor } = simulation;
  return (
    <>
      <FigureList>
        <Figure
          name={texts('simulation.belowZero')}
          value={<Percent share={belowZero / simulation.draws} />}
          note={texts('simulation.belowZeroNote')}
        />
        {stressCase.creditLineMinor > 0n && (
          <Figure
            name={texts('simulation.beyondCredit')}
            value={<Percent share={beyondCredit / simulation.draws} />}
          />
        )}
        <Figure name={texts('simulation.median')} value={money(lowest.p50)} />
        <Figure
          name={texts('simulation.shortfall')}
          value={money(expectedShortfallMinor)}
          note={texts('simulation.shortfallNote')}
        />
      </FigureList>
      <FanChart stressCase={stressCase} simulation={simulation} />
    </>
  );
}
