/** Approaches as they are written on the wire. */
import type { Id } from '#kernel/id.ts';
import { instantOfMillis } from '#kernel/instant.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { localDateAt, timeZone } from '#kernel/time-zone.ts';
import type { MeetingAction, NextStep } from '../core/approach.ts';
import { countingContacts, type MeetingState } from '../core/stage-of.ts';
import type { LoadedApproach } from './load-approaches.ts';
import type { Approach, Contact, Meeting } from './store.ts';

export type Names = ReadonlyMap<Id, string>;

/** Everybody who is named somewhere in an approach. */
export function peopleOf({ approach, contacts, meetings }: LoadedApproach): readonly Id[] {
  return [
    ...(approach === null ? [] : [approach.owner, approach.changedBy]),
    ...[approach?.end?.by, approach?.nextStep?.owner].flatMap((one) => one ?? []),
    ...contacts.flatMap(({ recordedBy, content }) => [
      recordedBy,
      ...[content?.by, content?.nextStep?.owner].flatMap((one) => one ?? []),
    ]),
    ...meetings.flatMap((meeting) => [
      ...meeting.ourPeople,
      ...(meeting.minutes?.actions.map(({ owner }) => owner) ?? []),
      ...[meeting.minutesBy, meeting.cancelledBy].flatMap((one) => one ?? []),
    ]),
  ];
}

const person = (names: Names, id: Id) => ({ id, name: names.get(id) ?? '' });

function stepOnWire(names: Names, step: NextStep | null) {
  return step === null ? null : { ...step, owner: person(names, step.owner) };
}

/** A row of the pipeline. */
export function rowOnWire(loaded: LoadedApproach, names: Names, now: Date) {
  const { selection, candidate, stage, approach, contacts, meetings } = loaded;
  const counted = countingContacts(contacts);
  const ahead = meetings
    .filter(({ state, startsAt }) => state === 'planned' && startsAt >= now)
    .map(({ startsAt }) => startsAt.toISOString())
    .sort();
  return {
    selection: { id: selection.id, name: selection.name },
    candidate: { id: candidate.id, name: candidate.name, country: candidate.country },
    stage,
    owner: approach === null ? null : person(names, approach.owner),
    nextStep: stepOnWire(names, approach?.nextStep ?? null),
    lastContactAt: counted[0]?.content.at.toISOString() ?? null,
    nextMeetingAt: ahead[0] ?? null,
    contacts: counted.length,
    ended: approach?.end?.how ?? null,
  };
}

export function planOnWire(approach: Approach, names: Names) {
  const { insight, valueFirst, evidence, end, version } = approach;
  return {
    owner: person(names, approach.owner),
    insight,
    valueFirst,
    evidence: [...evidence],
    nextStep: stepOnWire(names, approach.nextStep),
    end:
      end === null
        ? null
        : { how: end.how, why: end.why, at: end.at.toISOString(), by: person(names, end.by) },
    version,
    changedAt: approach.changedAt.toISOString(),
    changedBy: person(names, approach.changedBy),
  };
}

/** The latest recorded first, each with whether it counts. */
export function contactsOnWire(contacts: readonly Contact[], names: Names) {
  const corrected = new Map(contacts.map((one) => [one.corrects, one]));
  return contacts.toReversed().map((entry) => {
    const { id, corrects, correctionWhy, content } = entry;
    const after = corrected.get(id);
    const state =
      after === undefined
        ? content === null
          ? ('taken_back' as const)
          : ('counts' as const)
        : after.content === null
          ? ('taken_back' as const)
          : ('corrected' as const);
    return {
      ...{ id, state, corrects, correctionWhy },
      content:
        content === null
          ? null
          : {
              ...content,
              at: content.at.toISOString(),
              by: person(names, content.by),
              nextStep: stepOnWire(names, content.nextStep),
            },
      recordedAt: entry.recordedAt.toISOString(),
      recordedBy: person(names, entry.recordedBy),
    };
  });
}

export function meetingOnWire(meeting: Meeting & { readonly state: MeetingState }, names: Names) {
  const { id, state, durationMinutes, place, link, theirPeople, preparation, minutes, version } = meeting;
  const { checklist, questions, strengths, limits } = preparation;
  return {
    ...{ id, state, durationMinutes, place, link, theirPeople, strengths, limits, version },
    checklist: [...checklist],
    questions: [...questions],
    startsAt: meeting.startsAt.toISOString(),
    timeZone: meeting.timeZone,
    ...localTimeOf(meeting.startsAt, meeting.timeZone),
    ourPeople: meeting.ourPeople.map((one) => person(names, one)),
    minutes:
      minutes === null
        ? null
        : {
            summary: minutes.summary,
            decisions: [...minutes.decisions],
            actions: minutes.actions.map((one) => actionOnWire(one, names)),
            at: meeting.minutesAt?.toISOString() ?? '',
            by: person(names, meeting.minutesBy ?? ''),
          },
    cancelled:
      meeting.cancelledAt === null
        ? null
        : {
            why: meeting.cancelledWhy ?? '',
            at: meeting.cancelledAt.toISOString(),
            by: person(names, meeting.cancelledBy ?? ''),
          },
  };
}

function actionOnWire(action: MeetingAction, names: Names) {
  return { ...action, owner: person(names, action.owner) };
}

/** The day and time of day of a moment in its zone. */
function localTimeOf(moment: Date, zoneName: string): { readonly date: string; readonly time: string } {
  const zone = timeZone(zoneName);
  invariant(zone, 'the zone of a meeting was checked when it was set');
  const instant = instantOfMillis(moment.getTime());
  const local = instant.seconds + zone.offsetAt(instant.seconds);
  const minutes = Math.floor((local - Math.floor(local / 86_400) * 86_400) / 60);
  const pad = (value: number) => String(value).padStart(2, '0');
  return {
    date: formatLocalDate(localDateAt(instant, zone)),
    time: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
  };
}
