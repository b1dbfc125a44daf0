import { timeZoneOf } from '#capabilities/organisations/core/time-zone-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { nextMorning } from '../core/reminders.ts';
import { insertWake } from './store.ts';

export const reminderQueue = 'approach.reminders';

export interface ReminderJob {
  readonly organisation: Id;
}

/**
 * Queues the look for reminders of the next morning with the transaction, once for each morning, however often and on
 * however many servers this is asked for.
 */
export async function setReminderTimer(
  tx: Transaction,
  services: Pick<Services, 'jobs'>,
  organisation: Id,
  now: Date,
): Promise<void> {
  const company = await organisationOf(tx, organisation);
  // From a sample nobody's mailbox is reached, and it may be gone tomorrow.
  if (company.sample) return;
  const zone = timeZoneOf(company);
  const wakesAt = new Date(nextMorning(now, zone));
  if (!(await insertWake(tx, organisation, wakesAt))) return;
  const job: ReminderJob = { organisation };
  const startAfterSeconds = Math.ceil((wakesAt.getTime() - now.getTime()) / 1000);
  await services.jobs.send(tx, reminderQueue, job, { startAfterSeconds });
}
