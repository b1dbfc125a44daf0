/** The figures of a concentration, each explained in a line for whoever asks. */
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { Figure, Figures } from '#platform/web/page.tsx';
import { Count, Money, Percent } from '#platform/web/values.tsx';
import type { DependencyAnswer } from '../core/contract.ts';
import { type ConcentrationPolicy, concentrationPolicies } from '../core/policies.ts';
import styles from './dependency.module.css';
import { shareDigits } from './share-text.ts';
import { useTexts } from './texts.ts';

interface DependencyFiguresProps {
  readonly answer: DependencyAnswer;
  readonly policy: ConcentrationPolicy['id'];
  readonly onPolicy: (policy: ConcentrationPolicy['id']) => void;
}

export function DependencyFigures(props: DependencyFiguresProps): ReactNode {
  const texts = useTexts();
  const [explained, setExplained] = useState(false);
  const id = useId();
  const { answer } = props;
  const { top } = answer;
  const note = (words: string, more?: string) => (
    <>
      {more}
      {explained && <span className={styles.explained}>{words}</span>}
    </>
  );
  return (
    <div className={styles.figures} id={id}>
      <Figures>
        <Figure
          name={texts('names.largest')}
          value={<Percent share={top[1]} digits={shareDigits(top[1])} />}
          note={note(texts('explained.largest'), texts(`bands.${answer.band}`))}
        />
        {([3, 5, 10] as const).map((count) => (
          <Figure
            key={count}
            name={texts(`names.top${count}`)}
            value={<Percent share={top[count]} digits={shareDigits(top[count])} />}
            note={note(texts('explained.top', { count }))}
          />
        ))}
        <Figure
          name={texts('names.hhi')}
          value={<Count value={rounded(answer.hhi, 1)} />}
          note={note(
            `${texts('meanings.hhi')} ${texts(`policies.${answer.policy.id}`)}`,
            texts(`hhiBands.${answer.hhiBand}`),
          )}
        />
        <Figure
          name={texts('names.effectiveNumber')}
          value={<Count value={rounded(answer.effectiveNumber, 1)} />}
          note={note(texts('meanings.effectiveNumber'))}
        />
        <Figure
          name={texts('names.gini')}
          value={<Count value={rounded(answer.gini, 2)} />}
          note={note(texts('meanings.gini'))}
        />
        <Figure
          name={texts('names.total')}
          value={<Money amount={answer.total} currency={answer.currency} />}
          note={note(texts('explained.total'))}
        />
        <Figure
          name={texts(`many.${answer.by}`)}
          value={<Count value={answer.count} />}
          note={note(texts('explained.count'))}
        />
      </Figures>
      <div className={styles.underFigures}>
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles.explain}
          aria-expanded={explained}
          aria-controls={id}
          onClick={() => setExplained(!explained)}
        >
          {texts(explained ? 'page.explainLess' : 'page.explain')}
        </Button>
        <NativeSelect
          size="xs"
          className={styles.inline}
          label={texts('page.policy')}
          value={props.policy}
          onChange={(event) => {
            const found = concentrationPolicies.find(({ id: one }) => one === event.currentTarget.value);
            if (found !== undefined) props.onPolicy(found.id);
          }}
          data={concentrationPolicies.map(({ id: value }) => ({ value, label: texts(`policies.${value}`) }))}
        />
      </div>
    </div>
  );
}

/** A decimal for the eye; what is exact stands in the answer. */
function rounded(figure: string, digits: number): string {
  return Number(figure).toFixed(digits);
}
