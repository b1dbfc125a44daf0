/** Another company of one's own. */
import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { CountrySelect, CurrencySelect, guessedPlace } from '#platform/web/place-fields.tsx';
import { useSend } from './api.ts';
import { todayPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function AddCompany(props: { readonly onCancel?: () => void }): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const add = useSend('POST /api/v1/organisations');
  const [place] = useState(guessedPlace);
  const entry = useEntry({
    initial: { name: '', country: place.country, currency: place.currency },
    required: ['name'],
  });
  return (
    <Form
      of={entry}
      submit={texts('welcome.create')}
      send={(body) => add.mutateAsync({ body })}
      onDone={({ organisation }) => go(todayPath(organisation.id))}
      {...(props.onCancel ? { onCancel: props.onCancel } : {})}
    >
      <TextInput
        {...entry.field('name', texts('welcome.organisationName'))}
        autoComplete="organization"
        maxLength={120}
      />
      <CountrySelect {...entry.field('country', texts('company.country'))} />
      <CurrencySelect {...entry.field('currency', texts('company.currency'))} />
    </Form>
  );
}
