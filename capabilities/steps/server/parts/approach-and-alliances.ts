import { readAlliances } from '#capabilities/alliances/server/read-alliances.ts';
import { listReminders } from '#capabilities/approach/server/list-reminders.ts';
import { loadApproaches } from '#capabilities/approach/server/load-approaches.ts';
import { listSelections } from '#capabilities/candidates/server/list-selections.ts';
import { timeZoneOf } from '#capabilities/organisations/core/time-zone-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { allianceSteps } from '../../core/parts/alliances.ts';
import { approachSteps } from '../../core/parts/approach.ts';
import type { ReadPart } from '../read-part.ts';

/** What was promised to candidates, how far each of them is, and whether a partner was asked into an alliance. */
export const readApproachAndAlliances: ReadPart = async (tx, { organisation, person, now }) => {
  const [company, { reminders }, loaded, { selections }, alliances] = await Promise.all([
    organisationOf(tx, organisation),
    listReminders(tx, organisation, now),
    loadApproaches(tx, organisation),
    listSelections(tx, organisation),
    readAlliances(tx, organisation, now),
  ]);
  const timeZone = timeZoneOf(company).name;
  const ranked = new Set(selections.filter((one) => one.ranked > 1).map(({ selection }) => selection.id));
  const approached = approachSteps({
    reminders: reminders
      .filter((one) => one.person === null || one.person === person)
      .map(({ kind, approach, text, days, meeting }) => ({
        ...{ kind, text, days, timeZone },
        selection: approach.selection,
        candidate: approach.candidate,
        name: approach.name,
        meeting: meeting === null ? null : { id: meeting.id, startsAt: meeting.startsAt.toISOString() },
      })),
    candidates: loaded.map(({ selection, candidate, stage, approach, meetings }) => ({
      selection: selection.id,
      candidate: candidate.id,
      name: candidate.name,
      stage,
      list: candidate.shortlistedAt === null ? 'longlist' : 'shortlist',
      scores: ranked.has(selection.id) ? 'some' : 'none',
      ahead:
        (approach?.nextStep ?? null) !== null || meetings.some(({ state }) => state === 'planned')
          ? 'something'
          : 'nothing',
    })),
  });
  const won = loaded
    .filter(({ approach }) => approach?.end?.how === 'go_on')
    .map(({ candidate }) => candidate.name);
  const allied = allianceSteps({
    won,
    alliances: alliances.map(({ id, name, stage, invited }) => ({
      ...{ id, name },
      partner: stage !== 'forming' ? 'there' : invited.length > 0 ? 'invited' : 'nobody',
    })),
  });
  return [...approached, ...allied];
};
