/** Today: what a person acts on. For a newcomer the next best steps come first; each capability adds its own. */
import type { ComponentType, ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { StepList } from '#platform/web/today-step.tsx';
import { useTexts } from './texts.ts';

export interface TodayProps {
  readonly steps: readonly ComponentType[];
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
      {props.steps.length > 0 && (
        <Section title={texts('today.stepsTitle')} purpose={texts('today.stepsPurpose')}>
          <StepList>
            {props.steps.map((Step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of steps is fixed
              <Step key={index} />
            ))}
          </StepList>
        </Section>
      )}
    </Page>
  );
}
