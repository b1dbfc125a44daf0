/** What a colleague sees who opens an invitation: which company, as what, and either sign in or make an account. */
import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Answered } from '#platform/web/answered.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Go, useGo, useParam } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Page } from '#platform/web/page.tsx';
import { ProblemNote, ProblemPage } from '#platform/web/problem-view.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { DateText } from '#platform/web/values.tsx';
import { useAnswer, useSend } from './api.ts';
import { NewPassword, passwordFaults } from './password-field.tsx';
import { joinOrganisationPath, signInPath, todayPath } from './paths.ts';
import { rememberedOrganisation } from './remembered-organisation.ts';
import { useTexts } from './texts.ts';

export function JoinOrganisation(): ReactNode {
  const texts = useTexts();
  const token = useParam('token');
  const invitation = useAnswer('GET /api/v1/invitations/by-token/{token}', { params: { token } });
  const me = useAnswer('GET /api/v1/me', {}, { when: rememberedOrganisation() !== null });
  if (invitation.error) return <ProblemPage problem={invitation.error} />;
  if (me.isLoading) return <Skeleton />;
  return (
    <Answered of={invitation}>
      {(offered) => (
        <Page
          title={texts('join.title', { organisation: offered.organisationName })}
          purpose={texts('join.purpose', { email: offered.email, role: texts(`roles.${offered.role}`) })}
          width="reading"
        >
          {me.data ? (
            <AcceptAs token={token} name={me.data.person.name} email={me.data.person.email} />
          ) : (
            <NewHere token={token} email={offered.email} organisation={offered.organisationName} />
          )}
          <p style={{ color: 'var(--e-quiet)' }}>
            {texts('join.until')} <DateText date={offered.expiresAt} />
          </p>
        </Page>
      )}
    </Answered>
  );
}

function useJoined(): (answer: { readonly organisation: { readonly id: string } }) => void {
  const queries = useQueryClient();
  const go = useGo();
  return ({ organisation }) => {
    queries.clear();
    go(todayPath(organisation.id));
  };
}

function AcceptAs(props: {
  readonly token: string;
  readonly name: string;
  readonly email: string;
}): ReactNode {
  const texts = useTexts();
  const joined = useJoined();
  const accept = useSend('POST /api/v1/invitations/by-token/{token}/acceptance', { refresh: 'none' });
  return (
    <>
      {accept.error && <ProblemNote problem={accept.error} />}
      <div>
        <Button
          loading={accept.isPending}
          onClick={() => accept.mutate({ params: { token: props.token }, body: {} }, { onSuccess: joined })}
        >
          {texts('join.acceptAs', { name: props.name, email: props.email })}
        </Button>
      </div>
    </>
  );
}

function NewHere(props: {
  readonly token: string;
  readonly email: string;
  readonly organisation: string;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const joined = useJoined();
  const accept = useSend('POST /api/v1/invitations/by-token/{token}/acceptance', { refresh: 'none' });
  const [own] = useState([props.email, props.organisation]);
  const entry = useEntry({
    initial: { name: '', password: '' },
    required: ['name', 'password'],
    check: ({ password }) => passwordFaults(password, own, 'password', texts),
  });
  return (
    <>
      <Form
        of={entry}
        submit={texts('join.accept')}
        send={(values) =>
          accept.mutateAsync({
            params: { token: props.token },
            body: { newPerson: { ...values, language } },
          })
        }
        onDone={joined}
      >
        <TextInput label={texts('person.email')} value={props.email} readOnly autoComplete="username" />
        <TextInput {...entry.field('name', texts('person.name'))} autoComplete="name" maxLength={120} />
        <NewPassword {...entry.field('password', texts('person.password'))} own={own} />
      </Form>
      <p>
        {texts('welcome.already')}{' '}
        <Go to={signInPath(joinOrganisationPath(props.token))}>{texts('signIn.title')}</Go>
      </p>
    </>
  );
}
