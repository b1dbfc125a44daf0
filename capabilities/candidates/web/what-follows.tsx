/** What follows for a candidate: approaching it, looking closely, and the alliances that were begun with it. */
import type { ReactNode } from 'react';
import type { listCandidateAlliances } from '#capabilities/alliances/core/contract.ts';
import { alliancePath, newAlliancePath } from '#capabilities/alliances/web/paths.ts';
import { approachPath } from '#capabilities/approach/web/paths.ts';
import { diligencePath } from '#capabilities/diligence/web/paths.ts';
import { momentText } from '#kernel/format.ts';
import type { RouteAnswer } from '#kernel/route.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Go, GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { type Candidate, useAnswer } from './api.ts';
import styles from './candidate-page.module.css';
import { useTexts } from './texts.ts';

type Begun = RouteAnswer<typeof listCandidateAlliances>['alliances'][number];

export function WhatFollows(props: { readonly selection: string; readonly candidate: Candidate }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { selection, candidate } = props;
  const answer = useAnswer('GET /api/v1/candidate-alliances', {});
  return (
    <>
      <Section
        title={texts('closer.one', { name: candidate.name })}
        purpose={texts('closer.oneText')}
        action={
          <div className={styles.buttons}>
            <GoButton to={approachPath(organisation.id, selection, candidate.id)} variant="default">
              {texts('closer.approach')}
            </GoButton>
            <GoButton to={diligencePath(organisation.id, selection, candidate.id)} variant="default">
              {texts('closer.diligence')}
            </GoButton>
          </div>
        }
      >
        {null}
      </Section>
      <Answered of={answer}>
        {({ alliances }) => (
          <Alliances {...props} alliances={alliances.filter((one) => one.candidate === candidate.id)} />
        )}
      </Answered>
    </>
  );
}

/** From a candidate to a partner: what follows is an alliance of its own. */
function Alliances(props: {
  readonly selection: string;
  readonly candidate: Candidate;
  readonly alliances: readonly Begun[];
}): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('manager');
  const { selection, candidate, alliances } = props;
  const isAllied = alliances.some(({ joined }) => joined !== null);
  const begin = alliances.length === 0 ? texts('next.act') : texts('next.another');
  return (
    <Section
      title={texts(isAllied ? 'next.allied' : 'next.title', { name: candidate.name })}
      purpose={alliances.length === 0 ? texts('next.text') : texts('next.onlyUs')}
      action={
        refusal === null ? (
          <GoButton
            to={newAlliancePath(organisation.id, { selection, candidate: candidate.id })}
            variant="default"
          >
            {begin}
          </GoButton>
        ) : (
          <Action variant="default" explain="tip" refusal={refusal}>
            {begin}
          </Action>
        )
      }
    >
      {alliances.length > 0 && (
        <ul className={styles.alliances}>
          {alliances.map((one) => (
            <OneAlliance key={`${one.begunAt} ${one.alliance?.id ?? ''}`} begun={one} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function OneAlliance({ begun }: { readonly begun: Begun }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { alliance, invited, joined } = begun;
  const on = (moment: string) => ({ when: momentText(moment, language) });
  const facts = [
    texts('next.begun', on(begun.begunAt)),
    ...(invited === null
      ? joined === null && alliance !== null
        ? [texts('next.notInvited')]
        : []
      : [texts('next.invited', on(invited.at))]),
    ...(joined === null
      ? invited?.state === 'expired'
        ? [texts('next.expired')]
        : invited?.state === 'open'
          ? [texts('next.open')]
          : []
      : [texts('next.accepted', { ...on(joined.at), name: joined.organisationName })]),
    ...(joined === null || joined.leftAt === null ? [] : [texts('next.left', on(joined.leftAt))]),
    ...(alliance === null ? [texts('next.weLeft')] : []),
  ];
  return (
    <li>
      {alliance !== null && <Go to={alliancePath(organisation.id, alliance.id)}>{alliance.name}</Go>}
      <p className={styles.who}>{facts.join(' · ')}</p>
    </li>
  );
}
