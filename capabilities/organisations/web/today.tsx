/** Today: what a person acts on. What others wait for comes first, then what to do next, then what to know of. */
import type { ComponentType, ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Page } from '#platform/web/page.tsx';
import { useTexts } from './texts.ts';

export interface TodayProps {
  /** What others wait for. */
  readonly asked: readonly ComponentType[];
  /** What to do next. */
  readonly steps: ReactNode;
  /** What one only has to know of. */
  readonly known: readonly ComponentType[];
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
      <Panels of={props.asked} />
      {props.steps}
      <Panels of={props.known} />
    </Page>
  );
}

function Panels(props: { readonly of: readonly ComponentType[] }): ReactNode {
  return props.of.map((Panel, index) => (
    // The list of panels is fixed.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Panel key={index} />
  ));
}
