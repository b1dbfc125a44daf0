/** What the company typed of itself, and the way to change it. */
import type { ReactNode } from 'react';
import { percentText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Money } from '#platform/web/values.tsx';
import type { Figures } from './api.ts';
import { useTexts } from './texts.ts';

const amounts = ['fixedCost', 'cash', 'debtService', 'creditLine'] as const;

export function OwnFigures(props: { readonly figures: Figures; readonly onType: () => void }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const refusal = useRoleRefusal('member');
  const { figures } = props;
  return (
    <Section
      title={texts('figures.title')}
      purpose={texts('figures.purpose')}
      action={
        <Action variant="default" refusal={refusal} onClick={props.onType}>
          {texts('figures.change')}
        </Action>
      }
    >
      <KeyValue
        entries={[
          ...amounts.map((name) => ({
            name: texts(`figures.${name}`),
            value: <Money amount={figures[name]} currency={figures.currency} />,
          })),
          { name: texts('figures.variableCost'), value: percentText(figures.variableCost, language) },
        ]}
      />
    </Section>
  );
}
