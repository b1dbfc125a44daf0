import type { Meeting } from './api.ts';

/** A meeting as it is sent back where nothing of it was changed. */
export function wishOf(meeting: Meeting) {
  const { version, date, time, timeZone, durationMinutes, place, link, theirPeople } = meeting;
  const { checklist, questions, strengths, limits } = meeting;
  return {
    ...{ version, date, time, timeZone, durationMinutes, place, link, theirPeople },
    ...{ checklist, questions, strengths, limits },
    ourPeople: meeting.ourPeople.map(({ id }) => id),
  };
}
