/** How far an approach is, in a word. */
import type { ReactNode } from 'react';
import { Mark, type Tone } from '#platform/web/marks.tsx';
import type { Ending } from '../core/approach.ts';
import type { Stage } from '../core/stage-of.ts';
import { useTexts } from './texts.ts';

const tones: Readonly<Record<Stage, Tone>> = {
  untouched: 'plain',
  planned: 'plain',
  contacted: 'plain',
  talking: 'accent',
  meeting: 'accent',
  met: 'fine',
  ended: 'plain',
};

export function StageOfRow(props: { readonly stage: Stage; readonly ended: Ending | null }): ReactNode {
  const texts = useTexts();
  const { stage, ended } = props;
  return (
    <Mark tone={ended === 'go_on' ? 'fine' : tones[stage]}>
      {ended === null ? texts(`stages.${stage}`) : texts(`endings.${ended}`)}
    </Mark>
  );
}
