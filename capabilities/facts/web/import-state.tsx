import type { ReactNode } from 'react';
import { percentText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark, type Tone } from '#platform/web/marks.tsx';
import type { ImportView } from '../core/contract.ts';
import { useTexts } from './texts.ts';

const tones: Readonly<Record<ImportView['state'], Tone>> = {
  waiting: 'plain',
  running: 'accent',
  done: 'fine',
  refused: 'high',
  cancelled: 'plain',
};

/** Where an import stands, in a word. */
export function ImportState(props: { readonly of: ImportView }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { state, progress } = props.of;
  return (
    <Mark tone={tones[state]}>
      {texts(`import.states.${state}`)}
      {state === 'running' && ` ${percentText(progress, language, 0)}`}
    </Mark>
  );
}
