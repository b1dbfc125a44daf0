/** Where a plan stands, in a word with its sign. */
import type { ReactNode } from 'react';
import { Mark, type Tone } from '#platform/web/marks.tsx';
import type { PlanState } from '../core/plan-standing.ts';
import { useTexts } from './texts.ts';

const tones: Readonly<Record<PlanState, Tone>> = {
  reached: 'fine',
  on_plan: 'fine',
  behind: 'watch',
  missed: 'high',
  just_begun: 'plain',
};

export function StateMark({ state }: { readonly state: PlanState | null }): ReactNode {
  const texts = useTexts();
  if (state === null) return <Mark>{texts('states.unknown')}</Mark>;
  const tone = tones[state];
  return (
    <Mark tone={tone} {...(tone === 'plain' || tone === 'accent' ? {} : { icon: tone })}>
      {texts(`states.${state}`)}
    </Mark>
  );
}
