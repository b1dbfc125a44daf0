import { extentOfEvents } from '#capabilities/sharing/server/extent-of-events.ts';
import { sealEvents } from '#capabilities/sharing/server/seal-events.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { compareInstants, type Instant, instantOfMillis } from '#kernel/instant.ts';
import { formatLocalDate, type LocalDate, nextPeriod, periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { endOfPeriod, periodNamed } from '../core/frame.ts';
import { canFollow, type SignedTerms } from '../core/governing-terms.ts';
import { canClose } from '../core/statement-state.ts';
import { loadSettlement, type Settlement } from './load-settlement.ts';
import { firstOpenPeriod, firstPeriod } from './open-periods.ts';
import { termsOf } from './replay-events.ts';
import { isClosingUnderWay } from './store.ts';

/** A period that can be closed, and by what. */
export interface ClosingPlan {
  readonly settlement: Settlement;
  readonly agreement: Id;
  readonly terms: SignedTerms;
  /** The first day of the first period with anything in it: settling begins there. */
  readonly first: LocalDate;
  readonly start: LocalDate;
  /** The moment at which the period is over. */
  readonly end: Instant;
  /** `start` as text. */
  readonly from: string;
}

/**
 * Whether a period can be closed now. When that is asked for, the alliance is held and the period is sealed: from then on
 * nothing is recorded in it any more, so whoever settles it later reads the same events.
 * @param period its name, or its first day
 * @param purpose `to ask`: one that is being closed is refused; `to finish`: by that closing itself, holding the
 *   alliance; `to settle`: by it, holding nothing
 */
export async function planClosing(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  period: string | LocalDate,
  now: Date,
  purpose: 'to ask' | 'to settle' | 'to finish',
): Promise<Decision<ClosingPlan>> {
  const lock = purpose === 'to settle' ? undefined : 'for change';
  const loaded = await loadSettlement(tx, organisation, alliance, lock);
  if (!loaded.ok) return loaded;
  const settlement = loaded.value;
  const { agreement, signed, statements } = settlement;
  const frame = signed[0]?.terms;
  if (frame === undefined || agreement === null) return refuse('no_agreement_in_force');
  const start = typeof period === 'string' ? periodNamed(frame, period) : period;
  if (start === null) return refuse('period_not_found');
  const end = endOfPeriod(frame, start);
  const from = formatLocalDate(start);
  const isClosed = statements.some((row) => row.from === from);
  const isOver = compareInstants(instantOfMillis(now.getTime()), end) >= 0;
  if (purpose === 'to ask' && isOver && !isClosed) await sealEvents(tx, alliance, end);
  const { earliest } = await extentOfEvents(tx, alliance);
  const [first, open] = [
    await firstPeriod(settlement, earliest),
    await firstOpenPeriod(settlement, earliest),
  ];
  const earlierOpen = open !== null && open < start ? periodName(open, frame.period) : null;
  const isBeingClosed = purpose === 'to ask' && open === start && (await isClosingUnderWay(tx, alliance));
  const decided = canClose({ isOver, isClosed, isBeingClosed, earlierOpen });
  if (!decided.ok) return decided.refusal.code === 'period_not_over' ? notOver(frame, start) : decided;
  if (first === null || open === null || start < open) return refuse('nothing_to_settle');
  const terms = termsOf(signed, statements, start);
  if (!followsOn(settlement, terms)) return refuse('terms_not_continuable');
  return accept({ settlement, agreement, terms, first, start, end, from });
}

function notOver(frame: SignedTerms['terms'], start: LocalDate) {
  const date = formatLocalDate(nextPeriod(start, frame.period));
  return refuse('period_not_over', { values: { date } });
}

function followsOn({ signed, statements }: Settlement, terms: SignedTerms): boolean {
  const before = signed.find(({ version }) => version === statements.at(-1)?.version);
  return before === undefined || canFollow(before.terms, terms.terms);
}
