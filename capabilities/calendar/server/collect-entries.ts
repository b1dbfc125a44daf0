import { loadApproaches } from '#capabilities/approach/server/load-approaches.ts';
import { contractsOf } from '#capabilities/contracts/server/contracts-of.ts';
import { datedItems } from '#capabilities/diligence/server/dated-items.ts';
import { keptPlans } from '#capabilities/diversification/server/kept-plans.ts';
import type { LocatedCompany } from '#capabilities/organisations/core/time-zone-of.ts';
import { todayOf } from '#capabilities/organisations/core/today-of.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Speak } from '#platform/http/speak.ts';
import { contractEntries, type Entry, entryOf } from '../core/entry.ts';

/** What was due longer ago is no more in a calendar. */
const daysKept = 92;

/** Everything of a company that falls due on a day or is a meeting. Days are those of the company's own place. */
export async function collectEntries(
  tx: Transaction,
  company: LocatedCompany,
  organisation: Id,
  now: Date,
  speak: Speak,
): Promise<readonly Entry[]> {
  const days = {
    today: todayOf(company, now),
    since: todayOf(company, new Date(now.getTime() - daysKept * 86_400_000)),
  };
  return [
    ...(await contractsOf(tx, organisation)).flatMap((contract) => contractEntries(contract, days)),
    ...(await diligenceEntries(tx, organisation, speak)),
    ...(await approachEntries(tx, organisation)),
    ...(await planEntries(tx, organisation)),
  ];
}

async function diligenceEntries(tx: Transaction, organisation: Id, speak: Speak): Promise<readonly Entry[]> {
  const items = await datedItems(tx, organisation);
  return items.map(({ item, candidateName, dueOn }) =>
    entryOf('diligence_item', `diligence-${item.id}`, {
      when: { kind: 'day', day: dueOn },
      name: candidateName,
      text: item.name ?? (item.template === null ? '' : speak(`diligence.template.${item.template}.name`)),
      people: item.owner === null ? [] : [item.owner],
      page: `candidates/${item.selection}/of/${item.candidate}/diligence/${item.id}`,
      changedAt: item.changedAt,
      sequence: item.version,
    }),
  );
}

/** Of approaches that go on: the next step, what was promised in minutes, and meetings, called off ones too. */
async function approachEntries(tx: Transaction, organisation: Id): Promise<readonly Entry[]> {
  const loaded = await loadApproaches(tx, organisation);
  return loaded.flatMap(({ selection, candidate, approach, meetings }) => {
    if (approach === null || approach.end !== null) return [];
    const page = `approach/${selection.id}/${candidate.id}`;
    const { name } = candidate;
    const { nextStep, changedAt, version } = approach;
    const step = nextStep === null ? [] : [{ ...nextStep, id: `next-step-${candidate.id}` }];
    return [
      ...step.map(({ id, text, owner, due }) =>
        entryOf('next_step', id, {
          ...{ name, text, page, changedAt, people: [owner], sequence: version },
          when: { kind: 'day', day: due },
        }),
      ),
      ...meetings.flatMap((meeting) => [
        entryOf('meeting', `meeting-${meeting.id}`, {
          when: {
            kind: 'moment',
            startsAt: meeting.startsAt.getTime(),
            minutes: meeting.durationMinutes,
          },
          name,
          place: meeting.place,
          people: meeting.ourPeople,
          page: `${page}/meetings/${meeting.id}`,
          state: meeting.state === 'cancelled' ? 'cancelled' : 'standing',
          changedAt: meeting.changedAt,
          sequence: meeting.version,
        }),
        ...(meeting.minutes?.actions ?? []).flatMap((action, index) =>
          action.state === 'done'
            ? []
            : [
                entryOf('promise', `promise-${meeting.id}-${index + 1}`, {
                  when: { kind: 'day', day: action.due },
                  name,
                  text: action.text,
                  people: [action.owner],
                  page: `${page}/meetings/${meeting.id}`,
                  changedAt: meeting.changedAt,
                  sequence: meeting.version,
                }),
              ],
        ),
      ]),
    ];
  });
}

/** What is to be done for plans out of a dependency, and threats to be looked at again. */
async function planEntries(tx: Transaction, organisation: Id): Promise<readonly Entry[]> {
  const { plans, threats } = await keptPlans(tx, organisation);
  return [
    ...plans.flatMap(({ plan, actions }) =>
      actions
        .filter(({ doneOn }) => doneOn === null)
        .map((action) =>
          entryOf('plan_action', `plan-action-${action.id}`, {
            when: { kind: 'day', day: action.dueOn },
            name: plan.name,
            text: action.what,
            people: action.owner === null ? [] : [action.owner],
            page: `dependency/plan/${plan.id}`,
            changedAt: action.changedAt,
            sequence: action.version,
          }),
        ),
    ),
    ...threats.map((threat) =>
      entryOf('threat', `threat-${threat.id}`, {
        when: { kind: 'day', day: threat.lookAgainOn },
        name: threat.counterparty,
        text: threat.name,
        people: threat.owner === null ? [] : [threat.owner],
        page: 'dependency/accounts',
        changedAt: threat.changedAt,
        sequence: threat.version,
      }),
    ),
  ];
}
