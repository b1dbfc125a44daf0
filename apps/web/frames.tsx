/** The frames screens stand in: the doorstep, the organisation one acts for, and the inside of an alliance. */
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useAnswer, useSend } from '#capabilities/organisations/web/api.ts';
import { signOut } from '#capabilities/organisations/web/identity.ts';
import {
  ownSettingsPath,
  signInPath,
  todayPath,
  welcomePath,
} from '#capabilities/organisations/web/paths.ts';
import { rememberOrganisation } from '#capabilities/organisations/web/remembered-organisation.ts';
import type { Language } from '#kernel/language.ts';
import { ActingProvider, useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Go, GoNow, useParam } from '#platform/web/go.tsx';
import { useChooseLanguage, useTextsOf } from '#platform/web/language.tsx';
import { PageTabs } from '#platform/web/page-tabs.tsx';
import { Problem } from '#platform/web/problem.ts';
import { ProblemNote, ProblemPage } from '#platform/web/problem-view.tsx';
import { useSignInAsked } from '#platform/web/session.ts';
import { Doorstep, Shell } from '#platform/web/shell.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { namespaces } from './catalogue.ts';
import { menu, pagesBeside } from './menu.ts';

const SampleNotice = lazy(() => import('#capabilities/samples/web/sample-notice.tsx'));
const NextStepLine = lazy(() => import('#capabilities/steps/web/next-step-line.tsx'));
const SignInAgain = lazy(() => import('#capabilities/organisations/web/sign-in-again.tsx'));

/** Switches at once; for someone signed in it is remembered with the person too. */
function useSwitchLanguage(signedIn: boolean): (language: Language) => void {
  const choose = useChooseLanguage();
  const change = useSend('PATCH /api/v1/me');
  return (language) => {
    void choose(language);
    if (signedIn) change.mutate({ body: { language } });
  };
}

export function DoorstepFrame(): ReactNode {
  const switchLanguage = useSwitchLanguage(false);
  return (
    <Doorstep onLanguage={switchLanguage}>
      <Suspense fallback={<Skeleton />}>
        <Outlet />
      </Suspense>
    </Doorstep>
  );
}

const nothing = new Problem({
  type: 'about:blank',
  title: '',
  status: 404,
  detail: '',
  code: '',
  errors: [],
});

export function Nowhere(): ReactNode {
  return <ProblemPage problem={nothing} />;
}

/** An address that leads nowhere, or to a company the person does not belong to: both look the same. */
export function NowhereFrame(): ReactNode {
  const texts = useCommonTexts();
  const switchLanguage = useSwitchLanguage(false);
  return (
    <Doorstep onLanguage={switchLanguage}>
      <Nowhere />
      <p style={{ marginTop: 24 }}>
        <Go to={welcomePath()}>{texts('actions.home')}</Go>
      </p>
    </Doorstep>
  );
}

/** The pages before an alliance: each of them ends with the step to take next. */
function isOnTheWay(path: string): boolean {
  return /^\/o\/[^/]+\/(?:dependency|diagnosis|candidates|approach)(?:\/|$)/.test(path);
}

export function OrganisationFrame(): ReactNode {
  const texts = useCommonTexts();
  const id = useParam('organisation');
  const me = useAnswer('GET /api/v1/me', {});
  const here = useLocation({ select: (location) => location.href });
  const path = useLocation({ select: ({ pathname }) => pathname });
  const choose = useChooseLanguage();
  const switchLanguage = useSwitchLanguage(true);
  const queries = useQueryClient();
  const asked = useSignInAsked();
  const [leaveProblem, setLeaveProblem] = useState<unknown>(null);
  const language = me.data?.person.language;
  useEffect(() => {
    if (language !== undefined) void choose(language);
  }, [language, choose]);
  // While it is asked who this is, so that no screen has to wait for its texts.
  const textsOf = useTextsOf();
  useEffect(() => {
    for (const namespace of namespaces) void textsOf(namespace);
  }, [textsOf]);
  const organisation = me.data?.organisations.find((one) => one.id === id);
  useEffect(() => {
    if (organisation) rememberOrganisation(organisation.id);
  }, [organisation]);

  if (me.data === undefined) {
    if (me.error?.document.status === 401) return <GoNow to={signInPath(here)} />;
    return (
      <Doorstep onLanguage={switchLanguage}>
        {me.error ? <ProblemPage problem={me.error} onRetry={() => void me.refetch()} /> : <Skeleton />}
      </Doorstep>
    );
  }
  if (organisation === undefined) return <NowhereFrame />;
  const leave = async () => {
    try {
      await signOut();
    } catch (error) {
      setLeaveProblem(error);
      return;
    }
    queries.clear();
    window.location.assign(signInPath());
  };
  return (
    <ActingProvider acting={{ person: me.data.person, organisation, organisations: me.data.organisations }}>
      <Shell
        entries={menu.map((entry) => ({
          id: entry.id,
          icon: entry.icon,
          text: texts(`menu.${entry.id}`),
          to: `/o/${id}/${entry.path}`,
        }))}
        homeOf={todayPath}
        personSettings={ownSettingsPath(id)}
        onLanguage={switchLanguage}
        onSignOut={() => void leave()}
        notice={
          organisation.sample && (
            <Suspense>
              <SampleNotice />
            </Suspense>
          )
        }
      >
        {leaveProblem !== null && <ProblemNote problem={leaveProblem} onRetry={() => void leave()} />}
        <PagesBeside />
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
        {isOnTheWay(path) && (
          <Suspense>
            <NextStepLine path={path} />
          </Suspense>
        )}
      </Shell>
      {asked && (
        <Suspense>
          <SignInAgain email={me.data.person.email} />
        </Suspense>
      )}
    </ActingProvider>
  );
}

/** The pages that belong with this one, where there are any. */
function PagesBeside(): ReactNode {
  const texts = useCommonTexts();
  const { organisation } = useActing();
  const home = `/o/${organisation.id}/`;
  const path = useLocation({ select: ({ pathname }) => pathname });
  const pages = pagesBeside(path.slice(home.length));
  if (pages.length === 0) return null;
  return (
    <div style={{ marginBottom: 'var(--e-5)' }}>
      <PageTabs
        label={texts('pages.label')}
        tabs={pages.map(({ id, path: to }) => ({
          id,
          text: texts(`pages.${id}`),
          to: `${home}${to}`,
          exact: true,
        }))}
      />
    </div>
  );
}
