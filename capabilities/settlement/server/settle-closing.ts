import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { reachOfEvents } from '#capabilities/sharing/server/reach-of-events.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate, periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import type { ClosedPeriod } from '../core/close-period.ts';
import { closingReplay, daysAround } from '../core/closing-replay.ts';
import type { LedgerPeriod } from '../core/ledger/keep-ledger.ts';
import { BrokenOff } from './broken-off.ts';
import { loadSettlement } from './load-settlement.ts';
import { type ClosingPlan, planClosing } from './plan-closing.ts';
import { basesOf, replayThrough, settling } from './replay-events.ts';
import { setClosingTimer } from './set-closing-timer.ts';
import { type ClosingRow, finishClosing, insertBalances, insertStatement, noteClosing } from './store.ts';
import { linesAFlush, writeLines } from './write-lines.ts';

const noteMillis = 300;

/**
 * Settles a period and writes its statement, lines and entries, in one transaction. Events are read beside it: they are
 * sealed, so they stay what they are. The alliance is held at the end alone, when everything that the closing rests on is
 * looked at again; so nobody else waits for it longer than for any other deed.
 */
export async function settleClosing(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'jobs' | 'database'>,
  alliance: Id,
  closing: ClosingRow,
  signal: AbortSignal,
): Promise<void> {
  const plan = await planOf(tx, services, alliance, closing, 'to settle');
  const { settlement, start, first } = plan;
  const { signed, statements } = settlement;
  const beside = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    services.database.asOrganisation(closing.organisation, work);
  const span = { first, last: start };
  // Not beside it: this may take so long that the database would take a transaction in which nothing happens for left alone.
  const reach = await reachOfEvents(tx, alliance, plan.end);
  let events = 0;
  let notedAt = Number.NEGATIVE_INFINITY;
  const note = async (): Promise<void> => {
    invariant(!signal.aborted, 'a closing goes on while the server does');
    const at = services.clock.now().getTime();
    if (at - notedAt < noteMillis) return;
    notedAt = at;
    const progress = { done: events, total: reach.events };
    const isUnwanted = await beside((noting) => noteClosing(noting, alliance, closing.id, progress));
    if (isUnwanted) throw new BrokenOff(null);
  };
  await note();
  const writing = await writeLines(tx, alliance, plan);
  const replay = closingReplay(
    span,
    basesOf(signed, statements),
    { events: reach.events, days: daysAround(plan.terms.terms, span, reach.days) },
    writing.onLine,
    settling,
  );
  const { onClosed } = writing;
  const chunks = replayThrough(beside, alliance, signed, statements, span, { replay, onClosed });
  let flushedAt = 0;
  let chunk = await chunks.next();
  for (; !chunk.done; chunk = await chunks.next()) {
    events = chunk.value;
    if (events - flushedAt >= linesAFlush) {
      await writing.flush();
      flushedAt = events;
    }
    await note();
  }
  const closed = chunk.value;
  invariant(closed.start === start, 'the period that is closed is settled last');
  const balances = await writing.end();
  await finish(tx, services, alliance, closing, { plan, closed, balances, events });
}

interface Settled {
  readonly plan: ClosingPlan;
  readonly closed: ClosedPeriod;
  readonly balances: readonly LedgerPeriod[];
  readonly events: number;
}

/** From here on the alliance is held: it is as it was, or the closing comes to nothing. */
async function finish(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'jobs'>,
  alliance: Id,
  closing: ClosingRow,
  { plan, closed, balances, events }: Settled,
): Promise<void> {
  const { organisation, person, choice, from } = closing;
  const { head, lineCount } = closed;
  const { statement: hash } = head.hashes;
  const at = services.clock.now();
  const again = await planOf(tx, services, alliance, closing, 'to finish');
  if (basisOf(again) !== basisOf(plan)) throw new BrokenOff({ code: 'terms_changed_meanwhile' });
  const { agreement, terms } = again;
  const { version } = terms;
  await insertStatement(tx, alliance, {
    ...{ from, agreement, version, hash, lineCount, head, organisation, person },
    closedAt: at,
    closedUnder: choice,
  });
  for (const period of balances) await insertBalances(tx, alliance, period);
  if (!(await finishClosing(tx, alliance, closing.id, { events, at }))) throw new BrokenOff(null);
  const settled = await loadSettlement(tx, organisation, alliance);
  invariant(settled.ok, 'a side that closes sees its alliance');
  await setClosingTimer(tx, services, settled.value, at);
  const period = periodName(again.start, terms.terms.period);
  const { party } = again.settlement.own;
  await appendEntry(
    tx,
    alliance,
    { organisation, person, party },
    {
      action: 'period_closed',
      at,
      subject: { period, version, ...(choice === null ? {} : { choice }) },
      content: hash,
    },
  );
}

async function planOf(
  tx: Transaction,
  { clock }: Pick<Services, 'clock'>,
  alliance: Id,
  { organisation, from }: ClosingRow,
  purpose: 'to settle' | 'to finish',
): Promise<ClosingPlan> {
  const start = parseLocalDate(from);
  invariant(start !== null, 'a closing has the first day of its period');
  const plan: Decision<ClosingPlan> = await planClosing(
    tx,
    organisation,
    alliance,
    start,
    clock.now(),
    purpose,
  );
  if (!plan.ok) throw new BrokenOff(plan.refusal);
  return plan.value;
}

/** All that a statement's hash rests on beside the events, which are sealed. */
function basisOf({ settlement, agreement, terms, first, start }: ClosingPlan): string {
  const { signed, statements } = settlement;
  const versions = signed.map((one) => [one.version, one.terms.hash]);
  return JSON.stringify([agreement, terms.version, versions, statements.at(-1)?.hash, first, start]);
}
