/** What alliances add to Today: the step of beginning one, and what waits for the partner. */
import type { ReactNode } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { Section } from '#platform/web/page.tsx';
import { TodayStep } from '#platform/web/today-step.tsx';
import { DateText } from '#platform/web/values.tsx';
import styles from './alliances.module.css';
import { useAnswer } from './api.ts';
import { alliancePath, newAlliancePath } from './paths.ts';
import { useTexts } from './texts.ts';

export function AllianceStep(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { data } = useAnswer('GET /api/v1/alliances', {});
  const [only] = data?.alliances ?? [];
  const done = data?.alliances.some((one) => one.stage !== 'forming' || one.invited.length > 0) ?? null;
  return (
    <TodayStep
      title={texts('today.step')}
      text={texts('today.stepText')}
      act={only === undefined ? texts('list.begin') : texts('invite.title')}
      to={only === undefined ? newAlliancePath(organisation.id) : alliancePath(organisation.id, only.id)}
      done={done}
    />
  );
}

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
