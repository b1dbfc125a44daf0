/** What alliances add to Today: what waits for the partner. */
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { Section } from '#platform/web/page.tsx';
import { DateText } from '#platform/web/values.tsx';
import styles from './alliances.module.css';
import { useAnswer } from './api.ts';
import { alliancePath } from './paths.ts';
import { useTexts } from './texts.ts';

export function WaitingInvitations(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { data } = useAnswer('GET /api/v1/alliances', {}, { everyMillis: 15_000 });
  const waiting = (data?.alliances ?? []).flatMap((one) => one.invited.map((invited) => ({ one, invited })));
  if (waiting.length === 0) return null;
  return (
    <Section title={texts('today.waiting')}>
      <ul className={styles.list}>
        {waiting.map(({ one, invited }) => (
          <li key={`${one.id} ${invited.email}`}>
            <Go to={alliancePath(organisation.id, one.id)}>{one.name}</Go>:{' '}
            {texts('today.waitingFor', { company: invited.organisationName })}{' '}
            <DateText date={invited.expiresAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
