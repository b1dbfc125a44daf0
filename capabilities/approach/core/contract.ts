/** Approaches as programs and the web app see them. */
import { z } from 'zod';
import { pickRefusals } from '#kernel/decision.ts';
import { type RouteAnswer, route } from '#kernel/route.ts';
import { id, instant, localDate, nothing, zoneName } from '#kernel/wire.ts';
import {
  checklistTemplate,
  endings,
  evidenceKinds,
  longest,
  means,
  most,
  outcomes,
  questionTemplate,
} from './approach.ts';
import { refusals } from './refusals.ts';
import { reminderKinds } from './reminders.ts';
import { stages } from './stage-of.ts';

const pick = (...codes: (keyof typeof refusals)[]) => pickRefusals(refusals, ...codes);
const params = z.object({ selection: id, candidate: id });
const contactParams = params.extend({ contact: id });
const meetingParams = params.extend({ meeting: id });
const text = (longestText: number) => z.string().trim().max(longestText);
const version = z.int().min(0).max(1_000_000_000);
const by = z.object({ id, name: z.string() });
const link = z.string().trim().max(500).nullable();

const nextStepWish = z.object({ text: text(longest.step).min(1), owner: id, due: localDate });
const nextStep = z.object({ text: z.string(), owner: by, due: localDate });
const evidence = z.object({ kind: z.enum(evidenceKinds), text: text(longest.evidence).min(1), link });
const end = z.object({ how: z.enum(endings), why: z.string(), at: instant, by });
const state = z.enum(['open', 'done']);

const contactWish = z.object({
  at: z.iso.datetime({ offset: true }).describe('ISO 8601 instant with offset'),
  by: id.describe('who of us'),
  withWhom: text(longest.withWhom).min(1),
  means: z.enum(means),
  said: text(longest.text).min(1),
  outcome: z.enum(outcomes),
});
const contact = z.object({
  id,
  state: z
    .enum(['counts', 'corrected', 'taken_back'])
    .describe('only entries that count are looked at; the others stay to be read'),
  corrects: id.nullable(),
  correctionWhy: z.string().nullable(),
  content: z
    .object({
      at: instant,
      by,
      withWhom: z.string(),
      means: z.enum(means),
      said: z.string(),
      outcome: z.enum(outcomes),
      nextStep: nextStep.nullable(),
    })
    .nullable()
    .describe('null: this entry takes another one back'),
  recordedAt: instant,
  recordedBy: by,
});

const checklistItem = z.object({
  template: z.enum(checklistTemplate).nullable(),
  text: text(longest.item).nullable().describe('null: the template’s words, in the reader’s language'),
  state,
});
const question = z.object({
  template: z.enum(questionTemplate).nullable(),
  text: text(longest.item).nullable().describe('null: the template’s words, in the reader’s language'),
  answer: text(longest.answer),
});
const meetingPlace = {
  date: localDate,
  time: z.string().max(5).describe('09:30, in the time zone of the meeting'),
  timeZone: zoneName.optional().describe('left out: that of the company'),
  durationMinutes: z.int().min(5).max(1440),
  place: text(longest.place),
  link,
  ourPeople: z.array(id).max(most.people),
  theirPeople: text(longest.people),
};
const preparation = {
  checklist: z.array(checklistItem).max(most.items),
  questions: z.array(question).max(most.items),
  strengths: text(longest.text),
  limits: text(longest.text),
};
const action = z.object({ text: text(longest.item).min(1), owner: id, due: localDate, state });
const meeting = z.object({
  id,
  state: z.enum(['planned', 'cancelled', 'held']),
  startsAt: instant,
  date: localDate,
  time: z.string(),
  timeZone: z.string(),
  durationMinutes: z.int(),
  place: z.string(),
  link,
  ourPeople: z.array(by),
  theirPeople: z.string(),
  ...preparation,
  minutes: z
    .object({
      summary: z.string(),
      decisions: z.array(z.string()),
      actions: z.array(z.object({ text: z.string(), owner: by, due: localDate, state })),
      at: instant,
      by,
    })
    .nullable(),
  cancelled: z.object({ why: z.string(), at: instant, by }).nullable(),
  version,
});

const candidate = z.object({ id, name: z.string(), country: z.string().nullable() });
const selection = z.object({ id, name: z.string() });

export const listApproaches = route({
  id: 'approach.listApproaches',
  method: 'GET',
  path: '/api/v1/approaches',
  summary: 'Every candidate with how far the approach is, what comes next and when there was contact last',
  access: 'viewer',
  scope: 'candidates:read',
  ok: z.object({
    timeZone: z.string(),
    approaches: z.array(
      z.object({
        selection,
        candidate,
        stage: z.enum(stages),
        owner: by.nullable(),
        nextStep: nextStep.nullable(),
        lastContactAt: instant.nullable(),
        nextMeetingAt: instant.nullable(),
        contacts: z.int(),
        ended: z.enum(endings).nullable(),
      }),
    ),
  }),
  refusals: {},
});

export const readApproach = route({
  id: 'approach.readApproach',
  method: 'GET',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach',
  summary: 'The approach to a candidate: plan, contacts and meetings',
  access: 'viewer',
  scope: 'candidates:read',
  params,
  ok: z.object({
    selection,
    candidate,
    stage: z.enum(stages),
    timeZone: z.string(),
    today: localDate,
    now: instant,
    plan: z
      .object({
        owner: by,
        insight: z.string(),
        valueFirst: z.string(),
        evidence: z.array(evidence),
        nextStep: nextStep.nullable(),
        end: end.nullable(),
        version,
        changedAt: instant,
        changedBy: by,
      })
      .nullable(),
    contacts: z.array(contact).describe('the latest recorded first'),
    meetings: z.array(meeting).describe('the latest first'),
  }),
  refusals: pick('candidate_not_found'),
});

export const planApproach = route({
  id: 'approach.planApproach',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach',
  summary: 'Write the plan: what we know of them, what we give first, what proves it, and the next step',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    version: version.default(0).describe('the version that was seen; 0: there was no plan'),
    owner: id,
    insight: text(longest.text).default(''),
    valueFirst: text(longest.text).default(''),
    evidence: z.array(evidence).max(most.evidence).default([]),
    nextStep: nextStepWish.nullable().default(null),
  }),
  ok: z.object({ version }),
  refusals: pick(
    'candidate_not_found',
    'approach_has_ended',
    'approach_was_changed',
    'person_is_no_colleague',
    'due_date_is_past',
    'link_is_no_address',
  ),
});

export const logContact = route({
  id: 'approach.logContact',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach/contacts',
  summary: 'Note a contact; with a next step it takes the place of the one before',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    content: contactWish,
    nextStep: nextStepWish.nullable().optional().describe('left out: stays as it is; null: there is none'),
  }),
  ok: z.object({ contact: z.object({ id }) }),
  status: 201,
  refusals: pick(
    'candidate_not_found',
    'approach_has_ended',
    'person_is_no_colleague',
    'due_date_is_past',
    'contact_is_in_the_future',
    'there_are_too_many_contacts',
  ),
});

export const correctContact = route({
  id: 'approach.correctContact',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach/contacts/{contact}/correction',
  summary: 'Correct a contact, or take it back; the entry before stays to be read',
  access: 'member',
  scope: 'candidates:write',
  params: contactParams,
  body: z.object({
    why: text(longest.correctionWhy).min(1),
    content: contactWish.nullable().describe('null: it was made by mistake'),
  }),
  ok: z.object({ contact: z.object({ id }) }),
  status: 201,
  refusals: pick(
    'candidate_not_found',
    'approach_not_begun',
    'contact_not_found',
    'contact_was_corrected',
    'person_is_no_colleague',
    'contact_is_in_the_future',
    'there_are_too_many_contacts',
  ),
});

export const endApproach = route({
  id: 'approach.endApproach',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach/end',
  summary: 'Say how an approach ended: towards an alliance, declined or paused',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({ how: z.enum(endings), why: text(longest.why).default('') }),
  ok: nothing,
  refusals: pick('candidate_not_found', 'approach_not_begun', 'approach_has_ended'),
});

export const reopenApproach = route({
  id: 'approach.reopenApproach',
  method: 'DELETE',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach/end',
  summary: 'Take an ended approach up again',
  access: 'member',
  scope: 'candidates:write',
  params,
  ok: nothing,
  refusals: pick('candidate_not_found', 'approach_not_begun', 'approach_has_not_ended'),
});

const placeRefusals = [
  'person_is_no_colleague',
  'link_is_no_address',
  'time_is_no_time',
  'time_is_skipped',
] as const;

export const planMeeting = route({
  id: 'approach.planMeeting',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach/meetings',
  summary: 'Set a meeting; its checklist and questions begin with the template',
  access: 'member',
  scope: 'candidates:write',
  params,
  body: z.object({
    ...meetingPlace,
    place: meetingPlace.place.default(''),
    link: link.default(null),
    ourPeople: meetingPlace.ourPeople.default([]),
    theirPeople: meetingPlace.theirPeople.default(''),
  }),
  ok: z.object({ meeting: z.object({ id }) }),
  status: 201,
  refusals: pick(
    'candidate_not_found',
    'approach_has_ended',
    ...placeRefusals,
    'there_are_too_many_meetings',
  ),
});

export const changeMeeting = route({
  id: 'approach.changeMeeting',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach/meetings/{meeting}',
  summary: 'Change when and where a meeting is, and how it is prepared',
  access: 'member',
  scope: 'candidates:write',
  params: meetingParams,
  body: z.object({ version, ...meetingPlace, ...preparation }),
  ok: z.object({ version }),
  refusals: pick(
    'candidate_not_found',
    'meeting_not_found',
    'meeting_is_cancelled',
    'meeting_was_changed',
    'item_says_nothing',
    ...placeRefusals,
  ),
});

export const cancelMeeting = route({
  id: 'approach.cancelMeeting',
  method: 'POST',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach/meetings/{meeting}/cancellation',
  summary: 'Call a meeting off',
  access: 'member',
  scope: 'candidates:write',
  params: meetingParams,
  body: z.object({ why: text(longest.correctionWhy).default('') }),
  ok: nothing,
  refusals: pick('candidate_not_found', 'meeting_not_found', 'meeting_is_cancelled', 'meeting_was_held'),
});

export const writeMinutes = route({
  id: 'approach.writeMinutes',
  method: 'PUT',
  path: '/api/v1/selections/{selection}/candidates/{candidate}/approach/meetings/{meeting}/minutes',
  summary: 'Write the minutes: what was answered, what was decided, and who does what by when',
  access: 'member',
  scope: 'candidates:write',
  params: meetingParams,
  body: z.object({
    version,
    summary: text(longest.text).min(1),
    questions: preparation.questions,
    decisions: z.array(text(longest.item).min(1)).max(most.items).default([]),
    actions: z.array(action).max(most.items).default([]),
  }),
  ok: z.object({ version }),
  refusals: pick(
    'candidate_not_found',
    'meeting_not_found',
    'meeting_is_cancelled',
    'meeting_was_changed',
    'meeting_has_not_begun',
    'person_is_no_colleague',
    'item_says_nothing',
  ),
});

export const listReminders = route({
  id: 'approach.listReminders',
  method: 'GET',
  path: '/api/v1/approach-reminders',
  summary: 'What approaches ask of whoever asks: steps due, meetings near, silence that lasts',
  access: 'viewer',
  scope: 'candidates:read',
  ok: z.object({
    timeZone: z.string(),
    reminders: z.array(
      z.object({
        kind: z.enum(reminderKinds),
        selection: id,
        candidate: z.object({ id, name: z.string() }),
        meeting: z.object({ id, startsAt: instant }).nullable(),
        text: z.string(),
        days: z.int(),
      }),
    ),
  }),
  refusals: {},
});

const choice = z.object({
  byMail: z.boolean(),
  quietDays: z.int().min(1).max(365).nullable().describe('null: silence is not reminded of'),
});

export const readReminderChoice = route({
  id: 'approach.readReminderChoice',
  method: 'GET',
  path: '/api/v1/approach-reminders/choice',
  summary: 'How whoever asks is reminded of approaches',
  access: 'viewer',
  scope: 'candidates:read',
  ok: choice.extend({
    mail: z.boolean().describe('whether this installation can send mail, and does so for this company'),
  }),
  refusals: {},
});

export const chooseReminders = route({
  id: 'approach.chooseReminders',
  method: 'PUT',
  path: '/api/v1/approach-reminders/choice',
  summary: 'Choose how to be reminded of approaches',
  access: 'viewer',
  scope: 'candidates:write',
  body: choice,
  ok: nothing,
  refusals: {},
});

export type ApproachRoute =
  | typeof listApproaches
  | typeof readApproach
  | typeof planApproach
  | typeof logContact
  | typeof correctContact
  | typeof endApproach
  | typeof reopenApproach
  | typeof planMeeting
  | typeof changeMeeting
  | typeof cancelMeeting
  | typeof writeMinutes
  | typeof listReminders
  | typeof readReminderChoice
  | typeof chooseReminders;

export type ApproachAnswer = RouteAnswer<typeof readApproach>;
