import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ReminderChoice, usualChoice } from '../core/reminders.ts';
import { type Doing, listChoices, writeChoice } from './store.ts';

/** How a person is reminded from now on. */
export async function chooseReminders(
  tx: Transaction,
  organisation: Id,
  doing: Doing,
  choice: ReminderChoice,
): Promise<void> {
  await writeChoice(tx, organisation, choice, doing);
}

/** How a person is reminded now. */
export async function choiceOfPerson(tx: Transaction, organisation: Id, person: Id): Promise<ReminderChoice> {
  const chosen = (await listChoices(tx, organisation)).find((one) => one.person === person);
  return chosen === undefined ? usualChoice : { byMail: chosen.byMail, quietDays: chosen.quietDays };
}
