/** The frame of the settings: one page a subject, chosen by links that say what is behind them. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { atLeast } from '#kernel/route.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Page, type PageProps } from '#platform/web/page.tsx';
import {
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
  const entries = [
    { to: ownSettingsPath(organisation.id), text: texts('settings.own'), exact: true },
    { to: companySettingsPath(organisation.id), text: texts('settings.company'), exact: false },
    { to: peopleSettingsPath(organisation.id), text: texts('settings.people'), exact: false },
    ...(atLeast(organisation.role, 'manager')
      ? [{ to: keySettingsPath(organisation.id), text: texts('settings.keys'), exact: false }]
      : []),
    { to: signingSettingsPath(organisation.id), text: texts('settings.signing'), exact: false },
    { to: installationSettingsPath(organisation.id), text: texts('settings.installation'), exact: false },
  ];
  return (
    <>
      <nav className={styles.tabs} aria-label={texts('settings.title')}>
        {entries.map((entry) => (
          <Link
            key={entry.to}
            to={entry.to}
            className={styles.tab}
            activeOptions={{ exact: entry.exact }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {entry.text}
          </Link>
        ))}
      </nav>
      <Page {...props} />
    </>
  );
}
