/** Work of approaches that outlives a request. */
import type { Services } from '#platform/http/services.ts';
import { mailReminders } from './mail-reminders.ts';
import { type ReminderJob, reminderQueue } from './set-reminder-timer.ts';

export function workOnReminders(services: Services): void {
  services.jobs.work<ReminderJob>(reminderQueue, 1, async ({ organisation }) => {
    await services.database.asOrganisation(organisation, (tx) => mailReminders(tx, services, organisation));
    return 'done';
  });
}
