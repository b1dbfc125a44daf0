/** A weight, moved by hand or by the arrow keys, with the part of the whole that it is. */
import type { CSSProperties, ReactNode } from 'react';
import { percentText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import styles from './weight-slider.module.css';

export interface WeightSliderProps {
  readonly label: string;
  readonly weight: number;
  /** The end of the slider. */
  readonly most: number;
  readonly onChange: (weight: number) => void;
}

export function WeightSlider({ label, weight, most, onChange }: WeightSliderProps): ReactNode {
  const part: CSSProperties & { '--part': string } = { '--part': `${Math.min(100, (weight / most) * 100)}%` };
  return (
    <input
      type="range"
      style={part}
      className={styles.slider}
      aria-label={label}
      min={0}
      max={most}
      step={most <= 10 ? 0.1 : 1}
      value={weight}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}

/** The part of all weights, from 0 to 1, as it counts. */
export function Share(props: { readonly share: number }): ReactNode {
  return <output className={styles.share}>{percentText(props.share, useLanguage(), 0)}</output>;
}

/** Weights of a few tenths get a slider to 1, others to 100 or as far as the largest reaches. */
export function sliderEnd(weights: readonly number[]): number {
  const largest = Math.max(...weights, 0);
  return largest <= 1 ? 1 : Math.max(100, largest);
}
