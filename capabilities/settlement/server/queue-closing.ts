import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';

export const closingWorkQueue = 'settlement.closing-work';
export const closingWatchQueue = 'settlement.closing-watch';

export interface ClosingWork {
  readonly organisation: Id;
  readonly alliance: Id;
  readonly closing: Id;
}

const mostWorkSeconds = 12 * 60 * 60;
const mostLookSeconds = 30;
/** Two that look in turn: the one look that a server dies in is not missed. */
const firstLookSeconds = [1, 2];

/** Queues the work of a closing that was asked for, and somebody who looks after it until it has ended. */
export async function queueClosing(
  tx: Transaction,
  services: Pick<Services, 'jobs'>,
  work: ClosingWork,
): Promise<void> {
  await queueWork(tx, services, work);
  for (const seconds of firstLookSeconds) await queueLook(tx, services, work, seconds);
}

/** Several such jobs do no harm: one claims the closing, the others leave it alone. */
export async function queueWork(
  tx: Transaction,
  { jobs }: Pick<Services, 'jobs'>,
  work: ClosingWork,
): Promise<void> {
  await jobs.send(tx, closingWorkQueue, work, { expireInSeconds: mostWorkSeconds, retryLimit: 0 });
}

export async function queueLook(
  tx: Transaction,
  { jobs }: Pick<Services, 'jobs'>,
  work: ClosingWork,
  startAfterSeconds: number,
): Promise<void> {
  const options = { startAfterSeconds, expireInSeconds: mostLookSeconds, retryLimit: 100 };
  await jobs.send(tx, closingWatchQueue, work, options);
}
