import type { ReminderKind } from '#capabilities/approach/core/reminders.ts';
import type { Stage } from '#capabilities/approach/core/stage-of.ts';
import { type Step, stepOf, type Urgency } from '../step.ts';

export interface ApproachState {
  readonly reminders: readonly ReminderState[];
  readonly candidates: readonly CandidateState[];
}

/** What waits for whoever looks. */
export interface ReminderState {
  readonly kind: ReminderKind;
  readonly selection: string;
  readonly candidate: string;
  readonly name: string;
  readonly text: string;
  readonly days: number;
  readonly meeting: { readonly id: string; readonly startsAt: string } | null;
  readonly timeZone: string;
}

export interface CandidateState {
  readonly selection: string;
  readonly candidate: string;
  readonly name: string;
  readonly stage: Stage;
  readonly list: 'shortlist' | 'longlist';
  readonly scores: 'none' | 'some';
  /** Whether somebody has something to do with them. */
  readonly ahead: 'nothing' | 'something';
}

const urgencyOf: Readonly<Record<ReminderKind, Urgency>> = {
  meeting_today: 'due',
  meeting_tomorrow: 'due',
  step_overdue: 'overdue',
  action_overdue: 'overdue',
  step_due: 'due',
  action_due: 'due',
  minutes_missing: 'due',
  silence: 'now',
};

/** What was promised comes first; then, for each candidate that is to be won, what brings it one stage further. */
export function approachSteps({ reminders, candidates }: ApproachState): readonly Step[] {
  return [...reminders.map(stepOfReminder), ...beginning(candidates), ...candidates.flatMap(goingOn)];
}

function stepOfReminder(one: ReminderState): Step {
  const { kind, selection, candidate, name, text, days, meeting, timeZone } = one;
  const when = meeting === null ? {} : { startsAt: meeting.startsAt, timeZone };
  return stepOf(kind, meeting === null ? 'approach' : 'meeting', {
    urgency: urgencyOf[kind],
    values: { candidate: name, step: text, days, ...when },
    ids: { selection, candidate, ...(meeting === null ? {} : { meeting: meeting.id }) },
  });
}

/** Those on the shortlist are approached; without one, somebody who was ranked is. */
function beginning(candidates: readonly CandidateState[]): readonly Step[] {
  const chosen = candidates.filter(({ list, stage }) => list === 'shortlist' && stage === 'untouched');
  if (chosen.length > 0)
    return chosen.map((one) => stepOf('plan_approach', 'approach', { ...about(one), urgency: 'later' }));
  const isBegun = candidates.some(({ stage }) => stage !== 'untouched');
  const isRanked = candidates.some(({ scores }) => scores === 'some');
  return isRanked && !isBegun ? [stepOf('approach_them', 'approaches', { urgency: 'later' })] : [];
}

function goingOn(one: CandidateState): readonly Step[] {
  if (one.ahead === 'something') return [];
  switch (one.stage) {
    case 'untouched':
    case 'meeting':
    case 'ended':
      return [];
    case 'planned':
      return [stepOf('first_contact', 'approach', about(one))];
    case 'contacted':
      return [stepOf('try_again', 'approach', { ...about(one), urgency: 'later' })];
    case 'talking':
      return [stepOf('set_meeting', 'approach', about(one))];
    case 'met':
      return [stepOf('agree_next', 'approach', about(one))];
  }
}

function about({ selection, candidate, name }: CandidateState): Pick<Step, 'ids' | 'values'> {
  return { ids: { selection, candidate }, values: { name } };
}
