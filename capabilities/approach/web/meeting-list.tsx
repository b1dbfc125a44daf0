/** The meetings with a candidate, and setting a new one. */
import { type ReactNode, useState } from 'react';
import { momentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark, type Tone } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import type { ApproachAnswer } from '../core/contract.ts';
import type { Meeting } from './api.ts';
import styles from './approach-page.module.css';
import { MeetingForm } from './meeting-form.tsx';
import { meetingPath } from './paths.ts';
import { useTexts } from './texts.ts';

const tones: Readonly<Record<Meeting['state'], Tone>> = {
  planned: 'accent',
  held: 'fine',
  cancelled: 'plain',
};

export function MeetingList(props: {
  readonly approach: ApproachAnswer;
  readonly refusal: string | null;
}): ReactNode {
  const texts = useTexts();
  const { approach, refusal } = props;
  const [setting, setSetting] = useState(false);
  return (
    <Section
      title={texts('meetings.title')}
      action={
        <Action variant="default" size="xs" explain="tip" refusal={refusal} onClick={() => setSetting(true)}>
          {texts('meetings.set')}
        </Action>
      }
    >
      {approach.meetings.length === 0 ? (
        <Empty title={texts('meetings.none')}>{texts('meetings.noneText')}</Empty>
      ) : (
        <ul className={styles.list}>
          {approach.meetings.map((meeting) => (
            <OneMeeting key={meeting.id} approach={approach} meeting={meeting} />
          ))}
        </ul>
      )}
      {setting && <MeetingForm approach={approach} onClose={() => setSetting(false)} />}
    </Section>
  );
}

function OneMeeting(props: { readonly approach: ApproachAnswer; readonly meeting: Meeting }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { approach, meeting } = props;
  const { checklist } = meeting;
  const done = checklist.filter(({ state }) => state === 'done').length;
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3>
          <Go to={meetingPath(organisation.id, approach.selection.id, approach.candidate.id, meeting.id)}>
            {momentText(meeting.startsAt, language, meeting.timeZone)}
          </Go>
        </h3>
        <Mark tone={tones[meeting.state]}>{texts(`meetings.${meeting.state}`)}</Mark>
      </div>
      <p className={styles.quiet}>
        {[
          meeting.place,
          meeting.theirPeople,
          meeting.state === 'planned' && texts('meetings.prepared', { done, all: checklist.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
