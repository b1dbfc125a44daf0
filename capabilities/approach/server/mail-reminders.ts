import { timeZoneOf } from '#capabilities/organisations/core/time-zone-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { readersOf } from '#capabilities/organisations/server/readers-of.ts';
import { momentText } from '#kernel/format.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { speakIn } from '#platform/http/speak.ts';
import type { Reminder, ReminderKind } from '../core/reminders.ts';
import { listReminders } from './list-reminders.ts';
import { setReminderTimer } from './set-reminder-timer.ts';
import { insertReminder, listApproaches } from './store.ts';

/**
 * Mails everybody of a company what approaches newly ask of them: one letter each, in their language, with times in the
 * company's time zone. What was mailed before is not mailed again, however often this is done; it sets the next morning
 * while there is anything to be reminded of.
 */
export async function mailReminders(
  tx: Transaction,
  services: Pick<Services, 'jobs' | 'mail' | 'catalogue' | 'clock' | 'publicUrl'>,
  organisation: Id,
): Promise<number> {
  const now = services.clock.now();
  const company = await organisationOf(tx, organisation);
  const approaches = await listApproaches(tx, organisation);
  if (approaches.some(({ end }) => end === null)) await setReminderTimer(tx, services, organisation, now);
  // Anybody may open a sample: nobody's mailbox is reached from it.
  if (company.sample || !services.mail.configured) return 0;
  const zone = timeZoneOf(company).name;
  const { reminders, choiceOf } = await listReminders(tx, organisation, now);
  let letters = 0;
  for (const reader of await readersOf(tx, organisation)) {
    if (!choiceOf(reader.id).byMail) continue;
    const own = await markSent(
      tx,
      organisation,
      reader.id,
      reminders.filter(({ person }) => person === reader.id),
      now,
    );
    if (own.length === 0) continue;
    const speak = speakIn(services.catalogue, reader.language);
    const lines = own.map((reminder) => {
      const { approach, meeting } = reminder;
      const text = speak(`approach.reminders.${reminder.kind}`, {
        candidate: approach.name,
        step: reminder.text,
        days: reminder.days,
        when: meeting === null ? '' : momentText(meeting.startsAt.toISOString(), reader.language, zone),
      });
      return `– ${text}\n  ${services.publicUrl}/o/${organisation}/approach/${approach.selection}/${approach.candidate}`;
    });
    const values = { count: own.length, organisation: company.name, name: reader.name };
    const settings = `${services.publicUrl}/o/${organisation}/approach#reminders`;
    await services.mail.post(tx, {
      to: reader.email,
      subject: speak('approach.mail.subject', values),
      text: speak('approach.mail.text', { ...values, lines: lines.join('\n\n'), settings }),
    });
    letters += 1;
  }
  return letters;
}

/** Those that were not mailed before, noted as mailed now. */
async function markSent(
  tx: Transaction,
  organisation: Id,
  person: Id,
  reminders: readonly Reminder[],
  now: Date,
): Promise<readonly Reminder[]> {
  const fresh: Reminder[] = [];
  for (const reminder of reminders) {
    const sent = { person, kind: mailedKind(reminder.kind), about: reminder.about };
    if (await insertReminder(tx, organisation, sent, now)) fresh.push(reminder);
  }
  return fresh;
}

/** A meeting that was mailed the day before is not mailed once more on its day. */
function mailedKind(kind: ReminderKind): string {
  return kind === 'meeting_today' || kind === 'meeting_tomorrow' ? 'meeting' : kind;
}
