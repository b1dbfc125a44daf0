import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findReminders, type Reminder, type ReminderChoice, usualChoice } from '../core/reminders.ts';
import { findSurroundings } from './find-surroundings.ts';
import { loadApproaches } from './load-approaches.ts';
import { listChoices } from './store.ts';

/** What approaches ask of the people of a company now, with how each of them chose to be reminded. */
export async function listReminders(
  tx: Transaction,
  organisation: Id,
  now: Date,
): Promise<{ readonly reminders: readonly Reminder[]; readonly choiceOf: (person: Id) => ReminderChoice }> {
  const [{ colleagues, zone }, loaded, choices] = await Promise.all([
    findSurroundings(tx, organisation, now),
    loadApproaches(tx, organisation),
    listChoices(tx, organisation),
  ]);
  const chosen = new Map(choices.map(({ person, ...choice }) => [person, choice]));
  const choiceOf = (person: Id) => chosen.get(person) ?? usualChoice;
  const approaches = loaded.flatMap(({ approach, candidate, selection, contacts, meetings }) =>
    approach === null || approach.end !== null
      ? []
      : [
          {
            selection: selection.id,
            candidate: candidate.id,
            name: candidate.name,
            owner: approach.owner,
            begunAt: approach.begunAt,
            nextStep: approach.nextStep,
            contacts,
            meetings: meetings.map((meeting) => ({ ...meeting, actions: meeting.minutes?.actions ?? [] })),
          },
        ],
  );
  return { reminders: findReminders({ approaches, now, zone, colleagues, choiceOf }), choiceOf };
}
