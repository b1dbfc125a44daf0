/** All large ones at once: how often money runs out, how bad it gets, and the fan of what may become of cash. */
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { numberOf } from '#capabilities/dependency/core/show-ratio.ts';
import type { Refusal } from '#kernel/decision.ts';
import { countText, percentText } from '#kernel/format.ts';
import { FieldError } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Figure, Figures as FigureList, Section } from '#platform/web/page.tsx';
import { Progress } from '#platform/web/progress.tsx';
import { Percent } from '#platform/web/values.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import { type LargeCounterparty, largeOf, refuseDraws, type Simulation } from '../core/simulate.ts';
import { mostDraws, type StressCase } from '../core/stress-case.ts';
import { type ReadTyped, usualDraws, usualSeed } from '../core/typed-scenario.ts';
import { useWords } from './answer-part.tsx';
import type { Figures } from './api.ts';
import { caseOf } from './case-of.ts';
import { FanChart } from './fan-chart.tsx';
import type { ToWorker } from './simulation-messages.ts';
import styles from './stress.module.css';
import { useTexts } from './texts.ts';
import { type FaultTexts, useFaultTexts } from './use-faults.ts';
import { useFutures } from './use-futures.ts';
import type { ScenarioEntry } from './use-scenario.ts';

export interface SimulationProps {
  readonly basis: BasisAnswer;
  readonly figures: Figures;
  readonly entry: ScenarioEntry;
  readonly read: ReadTyped;
}

export function SimulationPart(props: SimulationProps): ReactNode {
  const texts = useTexts();
  const { basis, figures, read } = props;
  const large = useMemo(() => largeOf(caseOf(basis, figures, [], new Map())), [basis, figures]);
  return (
    <Section title={texts('simulation.title')} purpose={texts('simulation.purpose', { draws: read.draws })}>
      {large.length === 0 ? (
        <p className={styles.sentence}>{texts('simulation.none')}</p>
      ) : (
        <Asked {...props} large={large} />
      )}
    </Section>
  );
}

function Asked(props: SimulationProps & { readonly large: readonly LargeCounterparty[] }): ReactNode {
  const texts = useTexts();
  const { basis, figures, read, large, entry } = props;
  const unread = read.unread.filter(({ path }) => !path.startsWith('departures'));
  const faults = useFaultTexts(unread, faultsOf(read));
  const { areNone } = faults;
  // Departures are left out: what is typed above draws nothing anew.
  const { chances, draws, seed } = read;
  const said = JSON.stringify([...chances].map(([name, chance]) => [name, numberOf(chance)]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: chances are a new map whenever anything is typed, `said` is not
  const asked = useMemo<ToWorker | null>(
    () => (areNone ? { stressCase: caseOf(basis, figures, [], chances), draws: { draws, seed } } : null),
    [basis, figures, said, draws, seed, areNone],
  );
  const futures = useFutures(asked);
  const { standing, last } = futures;
  return (
    <>
      <p className={styles.quiet}>{texts('simulation.assumed')}</p>
      <Fields large={large} entry={entry} faults={faults} />
      {asked !== null && standing.state === 'drawing' && standing.isLong && (
        <Progress label={texts('simulation.drawing')} part={standing.part} onStop={futures.stop} />
      )}
      {(standing.state === 'stopped' || standing.state === 'failed') && (
        <div className={styles.lead} role="status">
          <p className={styles.sentence}>
            {texts(standing.state === 'stopped' ? 'simulation.stopped' : 'simulation.failed')}
          </p>
          <div>
            <Button variant="default" onClick={futures.again}>
              {texts('simulation.again')}
            </Button>
          </div>
        </div>
      )}
      {last !== null && <Found stressCase={last.of.stressCase} simulation={last.simulation} />}
    </>
  );
}

function faultsOf(draws: ReadTyped): readonly Refusal[] {
  const fault = refuseDraws(draws);
  if (fault === null) return [];
  return [{ ...fault, path: fault.code === 'seed_is_out_of_range' ? 'seed' : 'draws' }];
}

function Fields(props: {
  readonly large: readonly LargeCounterparty[];
  readonly entry: ScenarioEntry;
  readonly faults: FaultTexts;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { large, faults } = props;
  const { typed, change } = props.entry;
  const errorAt = (path: string) => {
    const text = faults.at(path);
    return text === undefined ? {} : { error: <FieldError text={text} /> };
  };
  const typing = { inputMode: 'decimal', maxLength: 20, autoComplete: 'off' } as const;
  return (
    <>
      <div className={styles.chances}>
        {large.map(({ name, ground, chance }) => (
          <TextInput
            key={name}
            {...typing}
            label={texts('simulation.chance', { name })}
            description={texts('simulation.usual', {
              chance: percentText(numberOf(chance), language, 0),
              ground: texts(`ground.${ground}`),
            })}
            value={typed.chances[name] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              change({ chances: { ...typed.chances, [name]: value } })
            }
            {...errorAt(`chances.${name}`)}
          />
        ))}
      </div>
      <div className={styles.form}>
        <TextInput
          {...typing}
          inputMode="numeric"
          label={texts('simulation.draws')}
          description={texts('simulation.drawsHint', { most: mostDraws })}
          placeholder={countText(usualDraws, language)}
          value={typed.draws}
          onChange={({ currentTarget: { value } }) => change({ draws: value })}
          {...errorAt('draws')}
        />
        <TextInput
          {...typing}
          inputMode="numeric"
          label={texts('simulation.seed')}
          description={texts('simulation.seedHint')}
          placeholder={countText(usualSeed, language)}
          value={typed.seed}
          onChange={({ currentTarget: { value } }) => change({ seed: value })}
          {...errorAt('seed')}
        />
      </div>
    </>
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
