import type { Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Enter, EnterOnce } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import { beginClosing } from './begin-closing.ts';
import { type FoundClosing, findClosing } from './find-closing.ts';
import { closingWorkQueue, queueClosing } from './queue-closing.ts';

/** How long a request waits for the end of what it asked for, so that a short closing answers with its statement. */
const mostWaitMillis = 3000;
const firstPauseMillis = 10;
const longestPauseMillis = 250;

/**
 * Closes the oldest open period once it is over. Pushes, approvals and everybody else wait for the asking alone; the
 * closing itself is carried out by a job and may go on after the answer.
 */
export async function closePeriod(
  services: Services,
  { enter, enterOnce }: { readonly enter: Enter; readonly enterOnce: EnterOnce },
  by: { organisation: Id; person: Id },
  alliance: Id,
  period: string,
): Promise<Decision<FoundClosing>> {
  const begun = await enterOnce(async (tx) => {
    const closing = await beginClosing(tx, services, by, alliance, period);
    if (closing.ok) {
      await queueClosing(tx, services, { organisation: by.organisation, alliance, closing: closing.value });
    }
    return closing;
  });
  if (!begun.ok) return begun;
  services.jobs.wake(closingWorkQueue);
  let waitedMillis = 0;
  for (let pauseMillis = firstPauseMillis; ; pauseMillis = Math.min(pauseMillis * 1.5, longestPauseMillis)) {
    const found = await enter((tx) => findClosing(tx, by.organisation, alliance, begun.value));
    if (!found.ok || found.value.closing.state !== 'running' || waitedMillis >= mostWaitMillis) return found;
    await new Promise((resolve) => setTimeout(resolve, pauseMillis));
    waitedMillis += pauseMillis;
  }
}
