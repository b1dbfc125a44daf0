/** A person's own name, language and password. */
import { Button, Modal, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { isLanguage, languages } from '#kernel/language.ts';
import { useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Go } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { languageNames, useChooseLanguage, useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { isSampleAddress } from '../core/sample-address.ts';
import { AddCompany } from './add-company.tsx';
import { useSend } from './api.ts';
import { changePassword } from './identity.ts';
import { NewPassword, passwordFaults } from './password-field.tsx';
import { todayPath } from './paths.ts';
import { SettingsPage } from './settings-page.tsx';
import { useTexts } from './texts.ts';

export function OwnSettings(): ReactNode {
  const texts = useTexts();
  const hasAccount = useHasAccount();
  return (
    <SettingsPage title={texts('own.title')} purpose={texts('own.purpose')} width="reading">
      <OwnName />
      {hasAccount ? <OwnPassword /> : <p>{texts('own.noAccount')}</p>}
      <OwnCompanies />
    </SettingsPage>
  );
}

/** False for somebody who only looks around in a sample. */
function useHasAccount(): boolean {
  return !isSampleAddress(useActing().person.email);
}

function OwnName(): ReactNode {
  const texts = useTexts();
  const hasAccount = useHasAccount();
  const common = useCommonTexts();
  const { person } = useActing();
  const language = useLanguage();
  const choose = useChooseLanguage();
  const say = useToast();
  const change = useSend('PATCH /api/v1/me');
  const entry = useEntry({ initial: { name: person.name, language: String(language) }, required: ['name'] });
  return (
    <Form
      of={entry}
      submit={common('actions.save')}
      send={async (values) => {
        const chosen = isLanguage(values.language) ? values.language : language;
        await change.mutateAsync({ body: { name: values.name, language: chosen } });
        await choose(chosen);
      }}
      onDone={() => say({ text: common('states.saved') })}
    >
      <TextInput {...entry.field('name', texts('person.name'))} autoComplete="name" maxLength={120} />
      {hasAccount && (
        <TextInput
          label={texts('person.email')}
          value={person.email}
          readOnly
          description={texts('own.emailFixed')}
        />
      )}
      <NativeSelect
        {...entry.field('language', common('person.language'))}
        data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
      />
    </Form>
  );
}

function OwnPassword(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { person, organisation } = useActing();
  const say = useToast();
  const own = [person.email, person.name, organisation.name];
  const entry = useEntry({
    initial: { currentPassword: '', newPassword: '' },
    required: ['currentPassword', 'newPassword'],
    check: ({ newPassword }) => passwordFaults(newPassword, own, 'newPassword', texts),
  });
  return (
    <Section title={texts('own.passwordTitle')} purpose={texts('own.passwordPurpose')}>
      <Form
        of={entry}
        submit={texts('own.changePassword')}
        send={(values) => changePassword(values, texts)}
        onDone={() => {
          entry.set({ currentPassword: '', newPassword: '' });
          say({ text: texts('own.passwordChanged') });
        }}
      >
        <PasswordInput
          {...entry.field('currentPassword', texts('own.currentPassword'))}
          autoComplete="current-password"
          visibilityToggleButtonProps={{
            'aria-label': `${common('actions.show')} / ${common('actions.hide')}`,
          }}
        />
        <NewPassword {...entry.field('newPassword', texts('own.newPassword'))} own={own} />
      </Form>
    </Section>
  );
}

/** A person may act for several companies; here they are, and here another one begins. */
function OwnCompanies(): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const hasAccount = useHasAccount();
  const { organisations } = useActing();
  const [adding, setAdding] = useState(false);
  return (
    <Section title={texts('own.companies')} purpose={texts('own.companiesPurpose')}>
      <KeyValue
        entries={organisations.map((one) => ({
          name: one.name,
          value: common(`role.${one.role}`),
          action: <Go to={todayPath(one.id)}>{common('actions.open')}</Go>,
        }))}
      />
      {hasAccount && (
        <div>
          <Button variant="default" onClick={() => setAdding(true)}>
            {texts('own.addCompany')}
          </Button>
        </div>
      )}
      {adding && (
        <Modal
          opened
          onClose={() => setAdding(false)}
          title={texts('own.addCompany')}
          closeButtonProps={{ 'aria-label': common('actions.close') }}
        >
          <AddCompany onCancel={() => setAdding(false)} />
        </Modal>
      )}
    </Section>
  );
}
