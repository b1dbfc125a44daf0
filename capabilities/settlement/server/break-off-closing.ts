import { unsealEvents } from '#capabilities/sharing/server/unseal-events.ts';
import type { Refusal } from '#kernel/decision.ts';
import type { Instant } from '#kernel/instant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { endOfPeriod } from '../core/frame.ts';
import { loadSettlement, type Settlement } from './load-settlement.ts';
import type { ClosingWork } from './queue-closing.ts';
import { setClosingTimer } from './set-closing-timer.ts';
import * as store from './store.ts';

const dayMillis = 24 * 60 * 60 * 1000;

/**
 * Ends a closing without a statement: what is recorded from now on may count in its period again, and a timer tries the
 * next day. One that has ended already stays as it is, with what was sealed since.
 * @param refusal why nothing came of it; `null` where somebody had it stopped
 */
export async function breakOffClosing(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'jobs'>,
  { organisation, alliance, closing }: ClosingWork,
  refusal: Refusal | null,
): Promise<void> {
  const now = services.clock.now();
  const loaded = await loadSettlement(tx, organisation, alliance, 'for change');
  const found = await store.loadClosing(tx, alliance, closing);
  if (!loaded.ok || found?.state !== 'running') return;
  await unsealEvents(tx, alliance, endOfLast(loaded.value));
  const state = refusal === null ? 'cancelled' : 'refused';
  await store.breakOffClosing(tx, alliance, closing, { state, refusal, at: now });
  await setClosingTimer(tx, services, loaded.value, now, new Date(now.getTime() + dayMillis));
}

/** The moment up to which periods are closed. */
function endOfLast({ signed, statements }: Settlement): Instant | null {
  const frame = signed[0]?.terms;
  const last = parseLocalDate(statements.at(-1)?.from ?? '');
  return frame === undefined || last === null ? null : endOfPeriod(frame, last);
}
