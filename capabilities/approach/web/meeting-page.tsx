/** One meeting: when and where, how it is prepared, and its minutes. */
import { Modal, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dayText, listText, momentText, zoneText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useParam } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Page, Section } from '#platform/web/page.tsx';
import { Problem } from '#platform/web/problem.ts';
import { ProblemPage } from '#platform/web/problem-view.tsx';
import { longest } from '../core/approach.ts';
import type { ApproachAnswer } from '../core/contract.ts';
import { type Meeting, useApproach, useSend } from './api.ts';
import styles from './approach-page.module.css';
import { MeetingForm } from './meeting-form.tsx';
import { MinutesForm } from './minutes-form.tsx';
import { approachPath } from './paths.ts';
import { PlanText } from './plan-text.tsx';
import { PreparationForm } from './preparation-form.tsx';
import { questionText, useTexts } from './texts.ts';

export function MeetingPage(): ReactNode {
  const texts = useTexts();
  const answer = useApproach();
  const id = useParam('meeting');
  return (
    <Answered of={answer}>
      {(approach) => {
        const meeting = approach.meetings.find((one) => one.id === id);
        if (meeting !== undefined) return <OneMeeting approach={approach} meeting={meeting} />;
        const detail = texts('refusals.meeting_not_found');
        const document = { type: 'about:blank', title: '', status: 404, detail, code: '', errors: [] };
        return <ProblemPage problem={new Problem(document)} />;
      }}
    </Answered>
  );
}

export interface MeetingProps {
  readonly approach: ApproachAnswer;
  readonly meeting: Meeting;
}

type Open = 'nothing' | 'place' | 'cancel' | 'minutes';

function OneMeeting({ approach, meeting }: MeetingProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { organisation } = useActing();
  const role = useRoleRefusal('member');
  const [open, setOpen] = useState<Open>('nothing');
  const isOff = meeting.state === 'cancelled';
  const refusal = role ?? (isOff ? texts('refusals.meeting_is_cancelled') : null);
  const isAhead = meeting.startsAt > approach.now;
  const close = () => setOpen('nothing');
  return (
    <Page
      title={texts('meeting.title', { candidate: approach.candidate.name })}
      purpose={texts('meeting.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{
        to: approachPath(organisation.id, approach.selection.id, approach.candidate.id),
        text: approach.candidate.name,
      }}
      action={
        !isAhead &&
        !isOff && (
          <Action refusal={role} onClick={() => setOpen('minutes')}>
            {texts('meeting.minutes')}
          </Action>
        )
      }
    >
      <Section
        title={texts('meeting.when')}
        action={
          !isOff && (
            <>
              <Action
                variant="default"
                size="xs"
                explain="tip"
                refusal={refusal}
                onClick={() => setOpen('place')}
              >
                {common('actions.edit')}
              </Action>
              {meeting.state === 'planned' && (
                <Action
                  variant="default"
                  size="xs"
                  explain="tip"
                  refusal={refusal}
                  onClick={() => setOpen('cancel')}
                >
                  {texts('meeting.cancel')}
                </Action>
              )}
            </>
          )
        }
      >
        <Facts meeting={meeting} />
      </Section>
      {meeting.minutes !== null && <Minutes meeting={meeting} minutes={meeting.minutes} />}
      <Section title={texts('meeting.known')}>
        {approach.plan === null ? (
          <p className={styles.quiet}>{texts('meeting.nothingKnown')}</p>
        ) : (
          <details>
            <summary>{firstLine(approach.plan.insight) ?? texts('plan.title')}</summary>
            <PlanText plan={approach.plan} />
          </details>
        )}
      </Section>
      <PreparationForm
        // A form keeps what it was opened with: after each change it is a new one.
        key={meeting.version}
        approach={approach}
        meeting={meeting}
        refusal={refusal}
      />
      {meeting.minutes === null && !isOff && isAhead && (
        <Section title={texts('meeting.minutes')}>
          <p className={styles.quiet}>{texts('meeting.minutesLater')}</p>
        </Section>
      )}
      {open === 'place' && <MeetingForm approach={approach} meeting={meeting} onClose={close} />}
      {open === 'minutes' && <MinutesForm approach={approach} meeting={meeting} onClose={close} />}
      {open === 'cancel' && <CancelMeeting approach={approach} meeting={meeting} onClose={close} />}
    </Page>
  );
}

/** What a plan begins with, short enough for one line. */
function firstLine(text: string): string | null {
  const [line = ''] = text.split('\n');
  if (line === '') return null;
  return line.length > 90 ? `${[...line].slice(0, 88).join('')} …` : line;
}

function Facts({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { cancelled, link } = meeting;
  const there = momentText(meeting.startsAt, language, meeting.timeZone);
  const here = momentText(meeting.startsAt, language);
  return (
    <>
      {cancelled !== null && (
        <p>
          <Mark>{texts('meetings.cancelled')}</Mark>{' '}
          {texts('meeting.cancelledWhy', {
            who: cancelled.by.name,
            when: momentText(cancelled.at, language),
            why: cancelled.why,
          })}
        </p>
      )}
      <KeyValue
        entries={[
          {
            name: texts('meeting.when'),
            value: (
              <>
                {there} ({zoneText(meeting.timeZone, meeting.startsAt, language)}),{' '}
                {texts('meeting.minutesLong', { count: meeting.durationMinutes })}
                {there !== here && (
                  <span className={styles.quiet}> · {texts('meeting.yourTime', { when: here })}</span>
                )}
              </>
            ),
          },
          { name: texts('meeting.place'), value: meeting.place === '' ? '–' : meeting.place },
          {
            name: texts('meeting.link'),
            value:
              link === null ? (
                '–'
              ) : (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {link.replace(/^https?:\/\//, '')}
                </a>
              ),
          },
          {
            name: texts('meeting.ours'),
            value: listText(
              meeting.ourPeople.map(({ name }) => name),
              language,
            ),
          },
          { name: texts('meeting.theirs'), value: meeting.theirPeople === '' ? '–' : meeting.theirPeople },
        ]}
      />
    </>
  );
}

function Minutes(props: {
  readonly meeting: Meeting;
  readonly minutes: NonNullable<Meeting['minutes']>;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { meeting, minutes } = props;
  const answered = meeting.questions.filter(({ answer }) => answer !== '');
  return (
    <Section title={texts('meeting.minutes')}>
      <div className={styles.plan}>
        <p className={styles.said}>{minutes.summary}</p>
        {answered.length > 0 && (
          <div>
            <h3>{texts('meeting.answers')}</h3>
            <KeyValue
              entries={answered.map((question) => ({
                name: questionText(texts, question),
                value: question.answer,
              }))}
            />
          </div>
        )}
        {minutes.decisions.length > 0 && (
          <div>
            <h3>{texts('meeting.decisions')}</h3>
            <ul>
              {minutes.decisions.map((decision) => (
                <li key={decision} className={styles.said}>
                  {decision}
                </li>
              ))}
            </ul>
          </div>
        )}
        {minutes.actions.length > 0 && (
          <div>
            <h3>{texts('meeting.actions')}</h3>
            <ul>
              {minutes.actions.map((action) => (
                <li key={`${action.text} ${action.owner.id}`} className={styles.said}>
                  {action.text}:{' '}
                  {texts('next.by', { who: action.owner.name, date: dayText(action.due, language) })}{' '}
                  {action.state === 'done' && <Mark tone="fine">{texts('meeting.actionDone')}</Mark>}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className={styles.quiet}>
          {texts('meeting.writtenBy', { who: minutes.by.name, when: momentText(minutes.at, language) })}
        </p>
      </div>
    </Section>
  );
}

function CancelMeeting({ approach, meeting, onClose }: MeetingProps & { onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const cancel = useSend(
    'POST /api/v1/selections/{selection}/candidates/{candidate}/approach/meetings/{meeting}/cancellation',
  );
  const entry = useEntry({ initial: { why: '' } });
  const params = { selection: approach.selection.id, candidate: approach.candidate.id, meeting: meeting.id };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts('meeting.cancel')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('meeting.cancel')}
        send={({ why }) => cancel.mutateAsync({ params, body: { why } })}
        onDone={onClose}
        onCancel={onClose}
      >
        <p>{texts('meeting.cancelText')}</p>
        <TextInput
          {...entry.field('why', `${texts('meeting.why')} (${common('actions.optional')})`)}
          maxLength={longest.correctionWhy}
          data-autofocus
        />
      </Form>
    </Modal>
  );
}
