/** What an approach asks of somebody on a day: steps that are due, meetings that are near, silence that lasts. */
import type { Id } from '#kernel/id.ts';
import { instantOfMillis } from '#kernel/instant.ts';
import { type LocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { localDateAt, type TimeZone } from '#kernel/time-zone.ts';
import type { ContactEntry, MeetingAction, NextStep } from './approach.ts';
import { countingContacts, type MeetingState } from './stage-of.ts';

export const reminderKinds = [
  'meeting_today',
  'meeting_tomorrow',
  'step_overdue',
  'action_overdue',
  'step_due',
  'action_due',
  'minutes_missing',
  'silence',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** How a person is reminded who chose nothing: by mail, and after two weeks without a contact. */
export const usualChoice: ReminderChoice = { byMail: true, quietDays: 14 };

export interface ReminderChoice {
  readonly byMail: boolean;
  /** After how many days without a contact; `null`: never. */
  readonly quietDays: number | null;
}

/** An approach that goes on, as reminders look at it. */
export interface RemindedApproach {
  readonly selection: Id;
  readonly candidate: Id;
  readonly name: string;
  readonly owner: Id;
  readonly begunAt: Date;
  readonly nextStep: NextStep | null;
  readonly contacts: readonly ContactEntry[];
  readonly meetings: readonly RemindedMeeting[];
}

export interface RemindedMeeting {
  readonly id: Id;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly ourPeople: readonly Id[];
  readonly state: MeetingState;
  readonly actions: readonly MeetingAction[];
}

export interface Reminder {
  readonly kind: ReminderKind;
  /** Names what it is about: another step, another time, another silence is another reminder. */
  readonly about: string;
  /** Whom it is for; `null`: whoever it was for has left the company, so it is for everybody. */
  readonly person: Id | null;
  readonly approach: RemindedApproach;
  readonly meeting: RemindedMeeting | null;
  /** The step or action in its words; empty where it is about a meeting or silence. */
  readonly text: string;
  /** Days it is overdue, or that nobody was in contact; 0 for what is due today or lies ahead. */
  readonly days: number;
}

export interface ReminderQuestion {
  readonly approaches: readonly RemindedApproach[];
  readonly now: Date;
  /** In which "today" and "tomorrow" are meant. */
  readonly zone: TimeZone;
  /** The people of the company. */
  readonly colleagues: ReadonlySet<Id>;
  readonly choiceOf: (person: Id) => ReminderChoice;
}

/** Everything that somebody is to be reminded of, the most pressing first. */
export function findReminders(question: ReminderQuestion): readonly Reminder[] {
  const rank = (kind: ReminderKind) => reminderKinds.indexOf(kind);
  return question.approaches
    .flatMap((approach) => [
      ...ofStep(approach, question),
      ...approach.meetings.flatMap((meeting) => ofMeeting(approach, meeting, question)),
      ...ofSilence(approach, question),
    ])
    .map((one) => ({
      ...one,
      person: one.person !== null && question.colleagues.has(one.person) ? one.person : null,
    }))
    .sort(
      (a, b) =>
        rank(a.kind) - rank(b.kind) || b.days - a.days || (a.approach.name < b.approach.name ? -1 : 1),
    );
}

function dayOf(moment: Date, zone: TimeZone): LocalDate {
  return localDateAt(instantOfMillis(moment.getTime()), zone);
}

function ofStep(approach: RemindedApproach, { now, zone }: ReminderQuestion): readonly Reminder[] {
  const { nextStep } = approach;
  const due = nextStep === null ? null : parseLocalDate(nextStep.due);
  if (nextStep === null || due === null) return [];
  const days = dayOf(now, zone) - due;
  if (days < 0) return [];
  return [
    {
      kind: days === 0 ? 'step_due' : 'step_overdue',
      about: `${approach.candidate} ${nextStep.due} ${nextStep.text.slice(0, 120)}`,
      person: nextStep.owner,
      approach,
      meeting: null,
      text: nextStep.text,
      days,
    },
  ];
}

function ofMeeting(
  approach: RemindedApproach,
  meeting: RemindedMeeting,
  question: ReminderQuestion,
): readonly Reminder[] {
  switch (meeting.state) {
    case 'cancelled':
      return [];
    case 'held':
      return meeting.actions.flatMap((action) => ofAction(approach, meeting, action, question));
    case 'planned':
      return ofPlanned(approach, meeting, question);
  }
}

function ofPlanned(
  approach: RemindedApproach,
  meeting: RemindedMeeting,
  { now, zone }: ReminderQuestion,
): readonly Reminder[] {
  const days = dayOf(meeting.startsAt, zone) - dayOf(now, zone);
  const isOver = meeting.startsAt.getTime() + meeting.durationMinutes * 60_000 <= now.getTime();
  const kind = isOver
    ? 'minutes_missing'
    : days === 0
      ? 'meeting_today'
      : days === 1
        ? 'meeting_tomorrow'
        : null;
  if (kind === null) return [];
  const people = new Set([approach.owner, ...(isOver ? [] : meeting.ourPeople)]);
  return [...people].map((person) => ({
    kind,
    about: `${meeting.id} ${meeting.startsAt.toISOString()}`,
    person,
    approach,
    meeting,
    text: '',
    days: Math.max(0, -days),
  }));
}

function ofAction(
  approach: RemindedApproach,
  meeting: RemindedMeeting,
  action: MeetingAction,
  { now, zone }: ReminderQuestion,
): readonly Reminder[] {
  const due = parseLocalDate(action.due);
  const days = due === null ? -1 : dayOf(now, zone) - due;
  if (action.state === 'done' || days < 0) return [];
  return [
    {
      kind: days === 0 ? 'action_due' : 'action_overdue',
      about: `${meeting.id} ${action.due} ${action.text.slice(0, 100)}`,
      person: action.owner,
      approach,
      meeting,
      text: action.text,
      days,
    },
  ];
}

/** Nobody was in contact for long, and nothing is planned that would change it. */
function ofSilence(approach: RemindedApproach, question: ReminderQuestion): readonly Reminder[] {
  const { now, zone } = question;
  const { quietDays } = question.choiceOf(approach.owner);
  const today = dayOf(now, zone);
  const met = approach.meetings.filter(({ state }) => state === 'held').map(({ startsAt }) => startsAt);
  const last = [
    approach.begunAt,
    ...countingContacts(approach.contacts).map(({ content }) => content.at),
    ...met,
  ]
    .map((moment) => moment.getTime())
    .reduce((latest, moment) => Math.max(latest, moment));
  const days = today - dayOf(new Date(last), zone);
  const isPlanned =
    approach.meetings.some(({ state, startsAt }) => state === 'planned' && startsAt > now) ||
    (approach.nextStep !== null && (parseLocalDate(approach.nextStep.due) ?? today) >= today);
  if (quietDays === null || days < quietDays || isPlanned) return [];
  return [
    {
      kind: 'silence',
      about: `${approach.candidate} ${new Date(last).toISOString()}`,
      person: approach.owner,
      approach,
      meeting: null,
      text: '',
      days,
    },
  ];
}

/** The next morning at which reminders are looked for and mailed, as milliseconds since 1970. */
export function nextMorning(now: Date, zone: TimeZone): number {
  const today = dayOf(now, zone);
  const mornings = [today, today + 1, today + 2].map((day) => morningOf(day, zone));
  return mornings.find((moment) => moment > now.getTime()) ?? morningOf(today + 3, zone);
}

/** Nobody reads a mail of the night before breakfast. */
const morningHour = 8;

function morningOf(day: LocalDate, zone: TimeZone): number {
  const local = day * 86_400 + morningHour * 3600;
  const guess = local - zone.offsetAt(local);
  return (local - zone.offsetAt(guess)) * 1000;
}
