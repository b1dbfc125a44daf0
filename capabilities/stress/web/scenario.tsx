/** Those who leave: typed above, answered at once below. */
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { Section } from '#platform/web/page.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import { stress } from '../core/stress.ts';
import { type ReadTyped, readTyped } from '../core/typed-scenario.ts';
import { AnswerPart } from './answer-part.tsx';
import type { Figures } from './api.ts';
import { caseOf } from './case-of.ts';
import { CashChart } from './cash-chart.tsx';
import { Departures } from './departures.tsx';
import { SimulationPart } from './simulation-part.tsx';
import styles from './stress.module.css';
import { TakeAlong } from './take-along.tsx';
import { useTexts } from './texts.ts';
import { useFaultTexts } from './use-faults.ts';
import { useScenario } from './use-scenario.ts';

export function Scenario(props: { readonly basis: BasisAnswer; readonly figures: Figures }): ReactNode {
  const texts = useTexts();
  const { basis, figures } = props;
  const entry = useScenario(basis);
  const { typed } = entry;
  // What is typed is shown at once; what follows from it may come a moment later.
  const answered = useDeferredValue(typed);
  const read: ReadTyped = useMemo(() => readTyped(answered), [answered]);
  const stressCase = useMemo(
    () => caseOf(basis, figures, read.departures, read.chances),
    [basis, figures, read],
  );
  const decided = useMemo(() => stress(stressCase), [stressCase]);
  const unread = read.unread.filter(({ path }) => path.startsWith('departures'));
  const found = decided.ok ? [] : (decided.refusal.faults ?? [decided.refusal]);
  const faults = useFaultTexts(unread, found);
  return (
    <>
      <Section title={texts('scenario.title')}>
        <Departures basis={basis} entry={entry} faults={faults} />
      </Section>
      {decided.ok && unread.length === 0 ? (
        <>
          <AnswerPart stressCase={stressCase} stress={decided.value} />
          <CashChart stressCase={stressCase} stress={decided.value} />
        </>
      ) : (
        <div role="status" className={styles.sentence}>
          <p>{texts('scenario.impossible')}</p>
          {faults.others.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <SimulationPart basis={basis} figures={figures} entry={entry} read={read} />
      <TakeAlong
        stressCase={stressCase}
        read={read}
        refusal={decided.ok && read.unread.length === 0 ? null : texts('scenario.impossible')}
      />
    </>
  );
}
