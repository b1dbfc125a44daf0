/** Every queue of work that outlives a request. */
import { reminderQueue } from '#capabilities/approach/server/set-reminder-timer.ts';
import { importQueue } from '#capabilities/facts/server/start-import.ts';
import { sampleQueue } from '#capabilities/samples/server/sample-queue.ts';
import { closingWorkQueue } from '#capabilities/settlement/server/queue-closing.ts';
import { closingQueue } from '#capabilities/settlement/server/set-closing-timer.ts';
import { mailQueue } from '#platform/mail/mail.ts';

export const queues: readonly string[] = [
  mailQueue,
  importQueue,
  reminderQueue,
  closingQueue,
  closingWorkQueue,
  sampleQueue,
];
