/** Today: what a person acts on. For a newcomer the next best steps come first; each capability adds its own. */
import type { ComponentType, ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Page } from '#platform/web/page.tsx';
import { useTexts } from './texts.ts';

export interface TodayProps {
  /** What to do next. */
  readonly steps: ReactNode;
  readonly panels: readonly ComponentType[];
}

export function Today(props: TodayProps): ReactNode {
  const texts = useTexts();
  const { organisation, person } = useActing();
  return (
    <Page
      title={texts('today.title')}
      purpose={
        organisation.sample
          ? texts('today.samplePurpose', { organisation: organisation.name })
          : texts('today.purpose', { name: person.name, organisation: organisation.name })
      }
    >
      {props.panels.map((Panel, index) => (
        // The list of panels is fixed.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Panel key={index} />
      ))}
      {props.steps}
    </Page>
  );
}
