import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';

export const closingWorkQueue = 'settlement.closing-work';

export interface ClosingWork {
  readonly organisation: Id;
  readonly alliance: Id;
  readonly closing: Id;
}

const mostWorkSeconds = 12 * 60 * 60;
/** Failures are counted by the closing itself; only what is not its own, such as giving it up, fails as a job. */
const mostTries = 20;

/** Queues the work of a closing that was asked for. Several such jobs do no harm: one at a time claims the closing. */
export async function queueClosing(
  tx: Transaction,
  { jobs }: Pick<Services, 'jobs'>,
  work: ClosingWork,
): Promise<void> {
  await jobs.send(tx, closingWorkQueue, work, { expireInSeconds: mostWorkSeconds, retryLimit: mostTries });
}
