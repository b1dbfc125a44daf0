/** How a shop or a bookkeeping program shares by itself. */
import type { ReactNode } from 'react';
import { keySettingsPath } from '#capabilities/organisations/web/paths.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { Section } from '#platform/web/page.tsx';
import { mostEvents } from '../core/parse-pushed.ts';
import type { DataProps } from './data.tsx';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';

export function ByProgram({ alliance }: DataProps): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  return (
    <Section title={texts('program.title')} purpose={texts('program.text', { most: mostEvents })}>
      <p className={styles.links}>
        <Go to={keySettingsPath(organisation.id)}>{texts('program.key')}</Go>
        <a href="/api/docs">{texts('program.docs')}</a>
      </p>
      <figure className={styles.example}>
        <figcaption className={styles.quiet}>{texts('program.copy')}</figcaption>
        {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <pre tabIndex={0}>{exampleOf(alliance.id, alliance.ownParty)}</pre>
      </figure>
    </Section>
  );
}

function exampleOf(alliance: string, party: string): string {
  const event = {
    id: `${party}-2026-0001`,
    at: '2026-03-05T10:00:00+01:00',
    amount: '1210.00',
    currency: 'EUR',
    tax: '210.00',
    product: 'A',
  };
  return [
    `curl ${location.origin}/api/v1/alliances/${alliance}/sales \\`,
    `  -H 'Authorization: Bearer entente_…' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify([event])}'`,
  ].join('\n');
}
