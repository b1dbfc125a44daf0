/** What the sides of an alliance share: totals, every event, and the three ways to share more. */
import { type ReactNode, useState } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { listText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Go, useParam, useSearchValues } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { type Audience, Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { useAnswer } from './api.ts';
import { ByProgram } from './by-program.tsx';
import { EventFilters } from './event-filters.tsx';
import { EventTable } from './event-table.tsx';
import { hasFilter, queryOf } from './filter-values.ts';
import { ImportEvents } from './import-events.tsx';
import { sharingPolicyPath } from './paths.ts';
import { PushEvent } from './push-event.tsx';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';
import { nameOf, Totals } from './totals.tsx';

export function Data(): ReactNode {
  const alliance = useParam('alliance');
  const answer = useAnswer('GET /api/v1/alliances/{alliance}', { params: { alliance } });
  return <Answered of={answer}>{(found) => <DataPage alliance={found.alliance} />}</Answered>;
}

export interface DataProps {
  readonly alliance: AllianceView;
}

function audienceOf(alliance: AllianceView): Audience {
  const members = alliance.parties
    .filter(({ leftAt }) => leftAt === null)
    .map(({ organisationName }) => organisationName);
  if (members.length > 1) return { kind: 'shared', members };
  const [invited] = alliance.invited;
  return invited === undefined
    ? { kind: 'private' }
    : { kind: 'will_be_shared', members: [invited.organisationName] };
}

function DataPage({ alliance }: DataProps): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const [adding, setAdding] = useState<'one' | 'file' | null>(null);
  const audience = audienceOf(alliance);
  const close = () => setAdding(null);
  const actions = (
    <>
      <Action refusal={refusal} explain="tip" onClick={() => setAdding('one')}>
        {texts('page.add')}
      </Action>
      <Action variant="default" refusal={refusal} explain="tip" onClick={() => setAdding('file')}>
        {texts('page.import')}
      </Action>
    </>
  );
  return (
    <Page
      title={texts('page.title')}
      purpose={`${texts('page.purpose')} ${texts('page.who')}`}
      visibility={<Visibility audience={audience} />}
      action={actions}
    >
      <Shared alliance={alliance} />
      <ByProgram alliance={alliance} />
      {adding === 'one' && <PushEvent alliance={alliance} audience={audience} onClose={close} />}
      {adding === 'file' && <ImportEvents alliance={alliance} audience={audience} onClose={close} />}
    </Page>
  );
}

/** Where to see and choose what is shared, and who does not show everything here. */
function HeldBack({ alliance, by }: DataProps & { readonly by: readonly string[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const companies = listText(
    by.map((party) => nameOf(party, alliance)),
    language,
  );
  return (
    <p className={styles.quiet}>
      {by.length > 0 && `${texts('policy.heldBackBy', { companies, count: by.length })} `}
      <Go to={sharingPolicyPath(organisation.id, alliance.id)}>{texts('policy.link')}</Go>
    </p>
  );
}

function Shared({ alliance }: DataProps): ReactNode {
  const texts = useTexts();
  const search = useSearchValues();
  const params = { alliance: alliance.id };
  const events = useAnswer(
    'GET /api/v1/alliances/{alliance}/sales',
    { params, query: { ...queryOf(search), order: 'newest', limit: 100 } },
    { everyMillis: 10_000, keepLast: true },
  );
  return (
    <Answered of={events}>
      {(page) =>
        page.events.length === 0 && !hasFilter(search) ? (
          <Empty title={texts('page.none')} example={texts('page.example')}>
            {texts('page.noneText')}
          </Empty>
        ) : (
          <>
            <Totals alliance={alliance} />
            <Section title={texts('page.all')}>
              <EventFilters alliance={alliance} />
              <HeldBack alliance={alliance} by={page.heldBackBy ?? []} />
              <EventTable key={page.last ?? ''} alliance={alliance} first={page} />
            </Section>
          </>
        )
      }
    </Answered>
  );
}
