/** What the invited company sees: who invites, what for, what will be shared from now on, and then how to join. */
import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { checkPassword, leastPasswordLength } from '#capabilities/organisations/core/password.ts';
import { signInPath, welcomePath } from '#capabilities/organisations/web/paths.ts';
import { countryName, listText } from '#kernel/format.ts';
import { atLeast } from '#kernel/route.ts';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Go, GoButton, useGo, useParam } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { CountrySelect, CurrencySelect, guessedPlace } from '#platform/web/place-fields.tsx';
import { ProblemPage } from '#platform/web/problem-view.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { PartnerOffer } from '../core/contract.ts';
import { suggestPartyName } from '../core/party-name.ts';
import styles from './alliances.module.css';
import { useAnswer, useSend } from './api.ts';
import { partyNameFaults } from './party-name-faults.ts';
import { alliancePath, joinAlliancePath } from './paths.ts';
import { type AllianceTexts, useTexts } from './texts.ts';

export function JoinAlliance(): ReactNode {
  const texts = useTexts();
  const token = useParam('token');
  const offer = useAnswer('GET /api/v1/partner-invitations/{token}', { params: { token } });
  const me = useAnswer('GET /api/v1/me', {});
  if (offer.error) {
    const { status, detail } = offer.error.document;
    // A link that is used, expired, withdrawn or cut off; anything else may pass and can be tried again.
    if (status !== 404 && status !== 412)
      return <ProblemPage problem={offer.error} onRetry={() => void offer.refetch()} />;
    return (
      <Page title={texts('join.closed')} purpose={detail} width="reading">
        <div>
          <GoButton to={welcomePath()} variant="default">
            {texts('join.toStart')}
          </GoButton>
        </div>
      </Page>
    );
  }
  if (me.isPending) return <Skeleton />;
  return (
    <Answered of={offer}>
      {(offered) => (
        <Offer offer={offered}>
          {me.data === undefined ? (
            <JoinAsNewcomer token={token} offer={offered} />
          ) : (
            <JoinAsPerson
              token={token}
              offer={offered}
              email={me.data.person.email}
              organisations={me.data.organisations.filter(({ role }) => atLeast(role, 'manager'))}
            />
          )}
        </Offer>
      )}
    </Answered>
  );
}

function Offer(props: { readonly offer: PartnerOffer; readonly children: ReactNode }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { offer } = props;
  const inviters = listText(
    offer.parties.map((side) => `${side.organisationName} (${countryName(side.country, language)})`),
    language,
  );
  return (
    <Page
      title={texts('join.title', { alliance: offer.alliance.name })}
      purpose={texts('join.purpose', { inviters, company: offer.organisationName })}
      width="reading"
    >
      <Section title={texts('overview.goal')}>
        <p className={`${styles.goal} ${styles.offer}`}>{offer.alliance.goal}</p>
      </Section>
      <Section title={texts('join.sharedTitle')}>
        <ul className={styles.list}>
          <li>
            {texts('join.shared1', {
              inviters: listText(
                offer.parties.map((side) => side.organisationName),
                language,
              ),
            })}
          </li>
          <li>{texts('join.shared2')}</li>
          <li>{texts('join.shared3')}</li>
        </ul>
      </Section>
      <Section title={texts('join.howTitle')}>
        {props.children}
        <p className={styles.quiet}>
          {texts('join.until')} <DateText date={offer.expiresAt} />
        </p>
      </Section>
    </Page>
  );
}

interface Joined {
  readonly alliance: { readonly id: string };
  readonly organisation: { readonly id: string };
}

function useJoined(): (joined: Joined) => void {
  const queries = useQueryClient();
  const go = useGo();
  return ({ organisation, alliance }) => {
    queries.clear();
    go(alliancePath(organisation.id, alliance.id));
  };
}

function PartyField(props: { readonly field: object }): ReactNode {
  const texts = useTexts();
  return (
    <TextInput
      {...props.field}
      description={texts('begin.partyHint')}
      maxLength={30}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}

function JoinAsPerson(props: {
  readonly token: string;
  readonly offer: PartnerOffer;
  readonly email: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}): ReactNode {
  const texts = useTexts();
  const joined = useJoined();
  const accept = useSend('POST /api/v1/partner-invitations/{token}/acceptance', { refresh: 'none' });
  const [first] = props.organisations;
  const taken = props.offer.parties.map(({ party }) => party);
  const entry = useEntry({
    initial: { organisation: first?.id ?? '', party: suggestPartyName(first?.name ?? '') },
    required: ['party'],
    check: ({ party }) => (party === '' ? [] : partyNameFaults(party, taken, texts)),
  });
  const refusal =
    props.email !== props.offer.email
      ? texts('refusals.invitation_for_another_email', { email: props.offer.email })
      : first === undefined
        ? texts('join.noCompany')
        : null;
  return (
    <Form
      of={entry}
      submit={texts('join.accept')}
      refusal={refusal}
      send={(body) => accept.mutateAsync({ params: { token: props.token }, body })}
      onDone={joined}
    >
      <NativeSelect
        {...entry.field('organisation', texts('join.organisation'))}
        data={props.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <PartyField field={entry.field('party', texts('begin.party'))} />
    </Form>
  );
}

function passwordFaults(password: string, own: readonly string[], texts: AllianceTexts) {
  const checked = checkPassword(password, own);
  if (password === '' || checked.ok) return [];
  const { code } = checked.refusal;
  const values = { length: `${[...password].length}`, least: `${leastPasswordLength}` };
  return [{ path: 'password', code, detail: texts(`refusals.${code}`, values) }];
}

function JoinAsNewcomer(props: { readonly token: string; readonly offer: PartnerOffer }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const joined = useJoined();
  const { offer, token } = props;
  const accept = useSend('POST /api/v1/partner-invitations/{token}/acceptance', { refresh: 'none' });
  const [place] = useState(guessedPlace);
  const taken = offer.parties.map(({ party }) => party);
  const entry = useEntry({
    initial: {
      organisationName: offer.organisationName,
      party: suggestPartyName(offer.organisationName),
      country: place.country,
      currency: place.currency,
      name: '',
      password: '',
    },
    required: ['organisationName', 'party', 'name', 'password'],
    check: ({ party, password, organisationName }) => [
      ...(party === '' ? [] : partyNameFaults(party, taken, texts)),
      ...passwordFaults(password, [offer.email, organisationName], texts),
    ],
  });
  return (
    <>
      <p>
        {texts('join.already')} <Go to={signInPath(joinAlliancePath(token))}>{common('actions.signIn')}</Go>
      </p>
      <Form
        of={entry}
        submit={texts('join.accept')}
        send={({ party, ...newcomer }) =>
          accept.mutateAsync({ params: { token }, body: { party, newcomer: { ...newcomer, language } } })
        }
        onDone={joined}
      >
        <TextInput
          {...entry.field('organisationName', texts('join.companyName'))}
          autoComplete="organization"
          maxLength={120}
        />
        <div className={styles.pair}>
          <CountrySelect {...entry.field('country', texts('sides.country'))} />
          <CurrencySelect {...entry.field('currency', texts('join.currency'))} />
        </div>
        <PartyField field={entry.field('party', texts('begin.party'))} />
        <TextInput label={texts('join.email')} value={offer.email} readOnly autoComplete="username" />
        <TextInput {...entry.field('name', texts('join.name'))} autoComplete="name" maxLength={120} />
        <PasswordInput
          {...entry.field('password', texts('join.password'))}
          description={texts('join.passwordHint', { least: leastPasswordLength })}
          autoComplete="new-password"
          visibilityToggleButtonProps={{
            'aria-label': `${common('actions.show')} / ${common('actions.hide')}`,
          }}
        />
      </Form>
    </>
  );
}
