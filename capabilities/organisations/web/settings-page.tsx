/** The frame of the settings: one page a subject, chosen by links that say what is behind them. */
import type { ReactNode } from 'react';
import { atLeast } from '#kernel/route.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Page, type PageProps } from '#platform/web/page.tsx';
import { PageTabs } from '#platform/web/page-tabs.tsx';
import {
  calendarSettingsPath,
  companySettingsPath,
  installationSettingsPath,
  keySettingsPath,
  ownSettingsPath,
  peopleSettingsPath,
  signingSettingsPath,
} from './paths.ts';
import styles from './settings-page.module.css';
import { useTexts } from './texts.ts';

export function SettingsPage(props: PageProps): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const tabs = [
    { id: 'own', to: ownSettingsPath(organisation.id), text: texts('settings.own'), exact: true },
    {
      id: 'calendar',
      to: calendarSettingsPath(organisation.id),
      text: texts('settings.calendar'),
      exact: false,
    },
    {
      id: 'company',
      to: companySettingsPath(organisation.id),
      text: texts('settings.company'),
      exact: false,
    },
    { id: 'people', to: peopleSettingsPath(organisation.id), text: texts('settings.people'), exact: false },
    ...(atLeast(organisation.role, 'manager')
      ? [{ id: 'keys', to: keySettingsPath(organisation.id), text: texts('settings.keys'), exact: false }]
      : []),
    {
      id: 'signing',
      to: signingSettingsPath(organisation.id),
      text: texts('settings.signing'),
      exact: false,
    },
    {
      id: 'installation',
      to: installationSettingsPath(organisation.id),
      text: texts('settings.installation'),
      exact: false,
    },
  ];
  return (
    <>
      <div className={styles.tabs}>
        <PageTabs label={texts('settings.title')} tabs={tabs} />
      </div>
      <Page {...props} />
    </>
  );
}
