/** Where a period stands, in words. */
import type { ReactNode } from 'react';
import type { IconName } from '#platform/web/icons.tsx';
import { Mark, type Tone } from '#platform/web/marks.tsx';
import type { PeriodState } from '../core/statement-state.ts';
import { useTexts } from './texts.ts';

const signs: Readonly<Record<PeriodState, { readonly tone: Tone; readonly icon?: IconName }>> = {
  running: { tone: 'plain' },
  over: { tone: 'accent' },
  closed: { tone: 'accent' },
  approved_by_us: { tone: 'accent', icon: 'check' },
  approved_by_partner: { tone: 'accent', icon: 'check' },
  disputed: { tone: 'watch', icon: 'watch' },
  agreed: { tone: 'fine', icon: 'check' },
};

export function PeriodMark(props: {
  readonly state: PeriodState;
  /** Whether a closing of it is under way. */
  readonly isBeingClosed?: boolean;
}): ReactNode {
  const texts = useTexts();
  if (props.isBeingClosed === true) return <Mark tone="accent">{texts('close.mark')}</Mark>;
  return <Mark {...signs[props.state]}>{texts(`states.${props.state}`)}</Mark>;
}
