/** The company as it is shown to partners, and the way to throw a sample workspace away. */
import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { Section } from '#platform/web/page.tsx';
import { CountrySelect, CurrencySelect } from '#platform/web/place-fields.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { useAnswer, useSend } from './api.ts';
import { welcomePath } from './paths.ts';
import { SettingsPage } from './settings-page.tsx';
import { useTexts } from './texts.ts';

export function CompanySettings(): ReactNode {
  const texts = useTexts();
  const company = useAnswer('GET /api/v1/organisation', {});
  return (
    <SettingsPage title={texts('company.title')} purpose={texts('company.purpose')} width="reading">
      <Answered of={company}>
        {(answer) => (
          <>
            <CompanyForm key={`${answer.name} ${answer.country} ${answer.currency}`} of={answer} />
            {answer.sample && <ThrowAway />}
          </>
        )}
      </Answered>
    </SettingsPage>
  );
}

interface CompanyFormProps {
  readonly of: { readonly name: string; readonly country: string; readonly currency: string };
}

function CompanyForm(props: CompanyFormProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const refusal = useRoleRefusal('owner');
  const change = useSend('PATCH /api/v1/organisation');
  const { name, country, currency } = props.of;
  const entry = useEntry({ initial: { name, country, currency }, required: ['name'] });
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
    </Form>
  );
}

function ThrowAway(): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const queries = useQueryClient();
  const { organisation } = useActing();
  const [asked, setAsked] = useState(false);
  const away = useSend('DELETE /api/v1/sample', { refresh: 'none' });
  return (
    <Section title={texts('company.sampleTitle')} purpose={texts('company.sampleText')}>
      <div>
        <Button variant="default" onClick={() => setAsked(true)}>
          {texts('company.throwAway')}
        </Button>
      </div>
      <Confirm
        opened={asked}
        onClose={() => setAsked(false)}
        title={texts('company.throwAwayTitle', { organisation: organisation.name })}
        act={texts('company.throwAway')}
        onAct={async () => {
          await away.mutateAsync({});
          queries.clear();
          go(welcomePath());
        }}
      >
        {texts('company.throwAwayText')}
      </Confirm>
    </Section>
  );
}
