/** The first page: the name of one's company and an e-mail address, or a look around with sample data. */
import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Go, GoNow, useGo } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { CountrySelect, CurrencySelect, guessedPlace } from '#platform/web/place-fields.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { AddCompany } from './add-company.tsx';
import { useAnswer, useSend } from './api.ts';
import { NewPassword, passwordFaults } from './password-field.tsx';
import { signInPath, todayPath } from './paths.ts';
import { rememberedOrganisation } from './remembered-organisation.ts';
import { useTexts } from './texts.ts';
import styles from './welcome.module.css';

export function Welcome(): ReactNode {
  const texts = useTexts();
  const me = useAnswer('GET /api/v1/me', {}, { when: rememberedOrganisation() !== null });
  if (me.isLoading) return <Skeleton />;
  const own = me.data?.organisations ?? [];
  const home = own.find((one) => one.id === rememberedOrganisation()) ?? own[0];
  if (home) return <GoNow to={todayPath(home.id)} />;
  return (
    <div className={styles.welcome}>
      <div className={styles.words}>
        <h1 className={styles.title}>{texts('welcome.title')}</h1>
        <p className={styles.lead}>{texts('welcome.lead')}</p>
        <ol className={styles.steps}>
          <li>{texts('welcome.step1')}</li>
          <li>{texts('welcome.step2')}</li>
          <li>{texts('welcome.step3')}</li>
        </ol>
      </div>
      <div className={styles.start}>{me.data ? <NoCompany /> : <StartHere />}</div>
    </div>
  );
}

function StartHere(): ReactNode {
  const texts = useTexts();
  const [step, setStep] = useState<'company' | 'person'>('company');
  const [company, setCompany] = useState({ organisationName: '', email: '' });
  return step === 'company' ? (
    <>
      <CompanyStep
        given={company}
        onDone={(given) => {
          setCompany(given);
          setStep('person');
        }}
      />
      <hr className={styles.rule} />
      <SampleStart />
      <p>
        {texts('welcome.already')} <Go to={signInPath()}>{texts('signIn.title')}</Go>
      </p>
    </>
  ) : (
    <PersonStep company={company} onBack={() => setStep('company')} />
  );
}

interface Company {
  readonly organisationName: string;
  readonly email: string;
}

function CompanyStep(props: {
  readonly given: Company;
  readonly onDone: (given: Company) => void;
}): ReactNode {
  const texts = useTexts();
  const entry = useEntry({
    initial: { organisationName: props.given.organisationName, email: props.given.email },
    draft: 'welcome',
    required: ['organisationName', 'email'],
    check: ({ email }) =>
      email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
        ? []
        : [{ path: 'email', code: 'field_no_email', detail: texts('welcome.notAnEmail') }],
  });
  return (
    <section aria-labelledby="start">
      <h2 id="start" className={styles.heading}>
        {texts('welcome.startTitle')}
      </h2>
      <Form
        of={entry}
        keepDraft
        submit={texts('welcome.continue')}
        send={async (values) => values}
        onDone={(values) => props.onDone(values)}
      >
        <TextInput
          {...entry.field('organisationName', texts('welcome.organisationName'))}
          autoComplete="organization"
          maxLength={120}
        />
        <TextInput
          {...entry.field('email', texts('welcome.email'))}
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
        />
      </Form>
    </section>
  );
}

function PersonStep(props: { readonly company: Company; readonly onBack: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const queries = useQueryClient();
  const go = useGo();
  const welcome = useSend('POST /api/v1/welcome', { refresh: 'none' });
  const own = [props.company.email, props.company.organisationName];
  const [place] = useState(guessedPlace);
  const entry = useEntry({
    initial: { name: '', password: '', country: place.country, currency: place.currency },
    required: ['name', 'password'],
    check: ({ password }) => passwordFaults(password, own, 'password', texts),
  });
  return (
    <section aria-labelledby="start">
      <h2 id="start" className={styles.heading}>
        {texts('welcome.personTitle', { organisation: props.company.organisationName })}
      </h2>
      <Form
        of={entry}
        submit={texts('welcome.create')}
        send={(values) => welcome.mutateAsync({ body: { ...props.company, ...values, language } })}
        onDone={({ organisation }) => {
          sessionStorage.removeItem('entente.draft.welcome');
          queries.clear();
          go(todayPath(organisation.id));
        }}
        beside={<p className={styles.quiet}>{texts('welcome.private')}</p>}
      >
        <Button variant="subtle" size="compact-sm" className={styles.back} onClick={props.onBack}>
          {common('actions.back')}
        </Button>
        <TextInput
          {...entry.field('name', texts('person.name'))}
          autoComplete="name"
          maxLength={120}
          autoFocus
        />
        <NewPassword {...entry.field('password', texts('person.password'))} own={own} />
        <div className={styles.pair}>
          <CountrySelect {...entry.field('country', texts('company.country'))} />
          <CurrencySelect {...entry.field('currency', texts('company.currency'))} />
        </div>
      </Form>
    </section>
  );
}

function SampleStart(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const queries = useQueryClient();
  const go = useGo();
  const open = useSend('POST /api/v1/sample', { refresh: 'none' });
  return (
    <section aria-labelledby="sample">
      <h2 id="sample" className={styles.heading}>
        {texts('welcome.sampleTitle')}
      </h2>
      <p className={styles.quiet}>{texts('welcome.sampleText')}</p>
      {open.error && <ProblemNote problem={open.error} />}
      <Button
        variant="default"
        loading={open.isPending}
        onClick={() =>
          open.mutate(
            { body: { language } },
            {
              onSuccess: ({ organisation }) => {
                queries.clear();
                go(todayPath(organisation.id));
              },
            },
          )
        }
      >
        {texts('welcome.sampleOpen')}
      </Button>
    </section>
  );
}

/** For someone who is signed in and belongs to no company (any more). */
function NoCompany(): ReactNode {
  const texts = useTexts();
  return (
    <section aria-labelledby="start">
      <h2 id="start" className={styles.heading}>
        {texts('welcome.startTitle')}
      </h2>
      <AddCompany />
    </section>
  );
}
