/** The company as it is shown to partners. */
import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { CountrySelect, CurrencySelect } from '#platform/web/place-fields.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { useAnswer, useSend } from './api.ts';
import { SettingsPage } from './settings-page.tsx';
import { useTexts } from './texts.ts';

export function CompanySettings(): ReactNode {
  const texts = useTexts();
  const company = useAnswer('GET /api/v1/organisation', {});
  return (
    <SettingsPage title={texts('company.title')} purpose={texts('company.purpose')} width="reading">
      <Answered of={company}>
        {(answer) => (
          <CompanyForm
            key={`${answer.name} ${answer.country} ${answer.currency} ${answer.timeZone}`}
            of={answer}
          />
        )}
      </Answered>
    </SettingsPage>
  );
}

interface CompanyFormProps {
  readonly of: {
    readonly name: string;
    readonly country: string;
    readonly currency: string;
    readonly timeZone: string;
  };
}

function CompanyForm(props: CompanyFormProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const refusal = useRoleRefusal('owner');
  const change = useSend('PATCH /api/v1/organisation');
  const { name, country, currency, timeZone } = props.of;
  const zones = Intl.supportedValuesOf('timeZone');
  const entry = useEntry({ initial: { name, country, currency, timeZone }, required: ['name'] });
  return (
    <Form
      of={entry}
      submit={common('actions.save')}
      refusal={refusal}
      send={(body) => change.mutateAsync({ body })}
      onDone={() => say({ text: common('states.saved') })}
    >
      <TextInput
        {...entry.field('name', texts('company.name'))}
        description={texts('company.nameHint')}
        autoComplete="organization"
        maxLength={120}
      />
      <CountrySelect {...entry.field('country', texts('company.country'))} />
      <CurrencySelect
        {...entry.field('currency', texts('company.currency'))}
        description={texts('company.currencyHint')}
      />
      <NativeSelect
        {...entry.field('timeZone', texts('company.timeZone'))}
        description={texts('company.timeZoneHint')}
        data={zones.includes(timeZone) ? zones : [timeZone, ...zones]}
      />
    </Form>
  );
}
