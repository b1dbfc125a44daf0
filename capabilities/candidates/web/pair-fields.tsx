/** Which of two criteria counts more, and how much: nine steps, each said in words; one touch or one arrow key a step. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { countText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import styles from './pairs-page.module.css';
import { useTexts } from './texts.ts';

/** From "the first counts incomparably more" to "the second does". Between them is what programs may say. */
const steps = [9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9] as const;

export interface PairFieldsProps {
  /** Of the element, to be led to. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** How many times as much the first one counts; `null`: not judged. */
  readonly value: number | null;
  readonly onValue: (value: number | null) => void;
}

/** What a pair is found by on its page. */
export const pairId = (a: string, b: string): string => `pair-${a}-${b}`;

export function PairFields({ id, a, b, value, onValue }: PairFieldsProps): ReactNode {
  const texts = useTexts();
  const say = useSayPair(a, b);
  return (
    <fieldset id={id} className={styles.pair} tabIndex={-1}>
      <legend className="e-hidden">{texts('pairs.which', { a, b })}</legend>
      <div className={styles.ends} aria-hidden="true">
        <span>{texts('pairs.left', { a })}</span>
        <span>{texts('pairs.right', { b })}</span>
      </div>
      <div className={styles.steps}>
        {steps.map((step) => (
          <label key={step} data-equal={step === 1 || undefined}>
            <input
              type="radio"
              name={id}
              aria-label={say(step)}
              checked={value !== null && Math.abs(value / step - 1) < 1e-6}
              onChange={() => onValue(step)}
            />
            <span aria-hidden="true">{Math.round(Math.max(step, 1 / step))}</span>
          </label>
        ))}
      </div>
      <div className={styles.said}>
        <p data-none={value === null || undefined}>{value === null ? texts('pairs.none') : say(value)}</p>
        {value !== null && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${texts('pairs.takeBack')}: ${texts('pairs.which', { a, b })}`}
            onClick={() => onValue(null)}
          >
            {texts('pairs.takeBack')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** A judgement in words. */
function useSayPair(a: string, b: string): (value: number) => string {
  const texts = useTexts();
  const language = useLanguage();
  return (value) => {
    const times = Math.max(value, 1 / value);
    if (times < 1 + 1e-6) return texts('pairs.equal');
    const rounded = countText(Math.round(times * 10) / 10, language);
    return texts('pairs.more', { name: value > 1 ? a : b, times: rounded });
  };
}
