/** A closing under way: which period, how far it is, and how it is stopped; or why the last one came to nothing. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { countText, periodText, sentenceText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Confirm } from '#platform/web/confirm.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Progress } from '#platform/web/progress.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { ClosingView, SettlementView } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import { nameOfParty } from './name-of-party.ts';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

export interface BeingClosedProps {
  readonly alliance: string;
  readonly closing: ClosingView;
  readonly sides: SettlementView['sides'];
}

export function BeingClosed(props: BeingClosedProps): ReactNode {
  return props.closing.state === 'running' ? <UnderWay {...props} /> : <CameToNothing {...props} />;
}

function UnderWay({ alliance, closing, sides }: BeingClosedProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const answer = useAnswer(
    'GET /api/v1/alliances/{alliance}/closings/{closing}',
    { params: { alliance, closing: closing.id } },
    { everyMillis: 1000, worded: true },
  );
  const queries = useQueryClient();
  const now = answer.data?.closing ?? closing;
  const hasEnded = now.state !== 'running';
  // The page was fetched while it was under way; with its end every period on it may stand differently.
  useEffect(() => {
    if (hasEnded) void queries.invalidateQueries();
  }, [hasEnded, queries]);
  const period = periodText(now.period, language);
  const { eventsDone, eventsTotal } = now;
  const isCounted = eventsTotal !== null && now.cancelled === null;
  return (
    <Section title={sentenceText(texts('close.working', { period }), language)}>
      <Progress
        label={
          now.how === 'by_timer'
            ? texts('close.timer')
            : texts('close.begun', {
                name: now.asked.name,
                company: nameOfParty(now.asked.party, sides),
              })
        }
        part={isCounted ? eventsDone / Math.max(1, eventsTotal) : null}
        now={
          isCounted
            ? texts('close.events', {
                done: countText(String(eventsDone), language),
                total: countText(String(eventsTotal), language),
              })
            : texts(now.cancelled === null ? 'close.counting' : 'close.stopping')
        }
      />
      {now.cancelled === null && (
        <>
          <p className={styles.note}>{texts('close.mayLeave')}</p>
          <Stop alliance={alliance} closing={now} />
        </>
      )}
    </Section>
  );
}

function Stop({ alliance, closing }: Omit<BeingClosedProps, 'sides'>): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const role = useRoleRefusal('manager');
  const [asking, setAsking] = useState(false);
  const cancel = useSend('POST /api/v1/alliances/{alliance}/closings/{closing}/cancellation');
  return (
    <div className={styles.buttons}>
      <Action variant="default" refusal={role} onClick={() => setAsking(true)}>
        {texts('close.stop')}
      </Action>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        kind="weighty"
        title={sentenceText(
          texts('close.stopTitle', { period: periodText(closing.period, language) }),
          language,
        )}
        act={texts('close.stop')}
        onAct={() => cancel.mutateAsync({ params: { alliance, closing: closing.id } })}
      >
        {texts('close.stopText')}
      </Confirm>
    </div>
  );
}

function CameToNothing({ closing, sides }: BeingClosedProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const period = periodText(closing.period, language);
  const { cancelled, problem, endedAt } = closing;
  return (
    <div className={styles.note} role="status">
      <p>
        {sentenceText(
          cancelled === null
            ? texts('close.refused', { period })
            : texts('close.stopped', {
                period,
                name: cancelled.name,
                company: nameOfParty(cancelled.party, sides),
              }),
          language,
        )}{' '}
        {problem?.detail ?? texts('close.again')}{' '}
        {endedAt !== null && (
          <span className={styles.quiet}>
            <DateText date={endedAt} />
          </span>
        )}
      </p>
    </div>
  );
}
