/** Reading the periods of an alliance, open ones by the figures that are kept of them, or settled anew. */
import { type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Enter } from '#platform/http/serve.ts';
import type { Services } from '#platform/http/services.ts';
import { periodNamed } from '../core/frame.ts';
import { areKept } from './keep-lines.ts';
import { keepOpenPeriods, type OpenKeeping } from './keep-open-periods.ts';
import { loadSettlement, type Settlement } from './load-settlement.ts';
import { type PeriodNow, periodViews } from './period-views.ts';
import {
  basisKey,
  type LineWindow,
  type OpenBasis,
  type OpenFigures,
  openBasis,
  settleOpen,
} from './settle-open.ts';

export interface PeriodsCall {
  readonly services: Pick<Services, 'clock' | 'database' | 'log'>;
  /** Transactions of whoever asks; none is held while settling is waited for. */
  readonly enter: Enter;
  readonly organisation: Id;
  readonly alliance: Id;
}

/**
 * What is wanted of open periods: their `figures`, which may be some seconds old where settling takes that long; figures
 * of all events there are (`now`); or figures like the former with some `lines` of one period.
 */
export type Wanted =
  | { readonly kind: 'figures' }
  | { readonly kind: 'now' }
  | { readonly kind: 'lines'; readonly period: string; readonly after: number; readonly limit: number };

export interface FoundPeriods {
  readonly settlement: Settlement;
  /** From the first with anything in it to the running one, oldest first. */
  readonly periods: readonly PeriodNow[];
  /** The moment whose events the figures of open periods are of, where newer ones have come since. */
  readonly asOf: Date | null;
}

/** How figures are kept. */
export interface Manner {
  readonly keeping: OpenKeeping;
  /** So many events are settled while the reader waits, so their figures are never old. */
  readonly shortEvents: bigint;
  /** Of the lines of one alliance, packed. */
  readonly mostBytes: number;
}

const someMillionLines = 32 << 20;
/** That of the whole process. */
const usual: Manner = {
  keeping: keepOpenPeriods(2 * someMillionLines),
  shortEvents: 20_000n,
  mostBytes: someMillionLines,
};

type Look<Value, Code extends string> =
  | { readonly kind: 'answered'; readonly answer: Decision<Value, Code> }
  | { readonly kind: 'to settle'; readonly basis: OpenBasis };

/** Works with the periods of an alliance, in a transaction of the asker in which they are what they are. */
export async function withPeriods<Value, Code extends string>(
  call: PeriodsCall,
  wanted: Wanted,
  work: (tx: Transaction, found: FoundPeriods) => Promise<Decision<Value, Code>>,
  manner = usual,
): Promise<Decision<Value, Code | 'alliance_not_found'>> {
  const { keeping } = manner;
  let settled: OpenFigures | null = null;
  let asked: bigint | null = null;
  for (;;) {
    const look = await call.enter(async (tx): Promise<Look<Value, Code | 'alliance_not_found'>> => {
      const now = call.services.clock.now();
      const loaded = await loadSettlement(tx, call.organisation, call.alliance);
      if (!loaded.ok) return { kind: 'answered', answer: loaded };
      const settlement = loaded.value;
      const basis = await openBasis(tx, settlement, now);
      if (basis === null || isOfClosed(wanted, basis)) {
        const periods = periodViews(settlement, [], now);
        return { kind: 'answered', answer: await work(tx, { settlement, periods, asOf: null }) };
      }
      asked ??= basis.upTo;
      const mayBeOld = wanted.kind !== 'now' && basis.upTo > manner.shortEvents;
      const figures = [settled, keeping.find(call.alliance)].find((one) =>
        isEnough(one, basis, wanted, mayBeOld ? 0n : (asked ?? 0n)),
      );
      if (!figures) return { kind: 'to settle', basis };
      const isOld = figures.basis.upTo < basis.upTo;
      // Nobody waits for it: a next view shows what comes of it.
      if (isOld) settle(call, basis, figures.window, manner).catch((error) => call.services.log.error(error));
      const periods = periodViews(settlement, figures.periods, now);
      const asOf = isOld ? figures.basis.at : null;
      return { kind: 'answered', answer: await work(tx, { settlement, periods, asOf }) };
    });
    if (look.kind === 'answered') return look.answer;
    const window = windowOf(wanted, look.basis) ?? keeping.find(call.alliance)?.window ?? null;
    settled = await settle(call, look.basis, window, manner);
  }
}

/** One period by its name, with all of them. */
export interface FoundPeriod extends FoundPeriods {
  readonly period: PeriodNow;
}

export function withPeriod<Value, Code extends string>(
  call: PeriodsCall,
  name: string,
  wanted: Wanted,
  work: (tx: Transaction, found: FoundPeriod) => Promise<Decision<Value, Code>>,
  manner = usual,
): Promise<Decision<Value, Code | 'alliance_not_found' | 'period_not_found'>> {
  return withPeriods<Value, Code | 'period_not_found'>(
    call,
    wanted,
    async (tx, found) => {
      const period = found.periods.find((one) => one.name === name);
      return period === undefined ? refuse('period_not_found') : work(tx, { ...found, period });
    },
    manner,
  );
}

function settle(
  { services, organisation, alliance }: PeriodsCall,
  basis: OpenBasis,
  window: LineWindow | null,
  { keeping, shortEvents, mostBytes }: Manner,
): Promise<OpenFigures> {
  const length = basis.upTo > shortEvents ? 'long' : 'short';
  return keeping.settle(alliance, length, () =>
    services.database.inBulk(organisation, (tx) => settleOpen(tx, basis, window, mostBytes)),
  );
}

/** Whether figures are of these terms, statements and this running period, new enough, and with the lines wanted. */
function isEnough(
  figures: OpenFigures | null,
  basis: OpenBasis,
  wanted: Wanted,
  least: bigint,
): figures is OpenFigures {
  if (figures === null || figures.basis.upTo < least || basisKey(figures.basis) !== basisKey(basis))
    return false;
  const window = windowOf(wanted, basis);
  const period = figures.periods.find(({ start }) => start === window?.start);
  if (wanted.kind !== 'lines' || period === undefined) return true;
  return areKept(period.lines, wanted.after, wanted.limit);
}

function windowOf(wanted: Wanted, { settlement }: OpenBasis): LineWindow | null {
  const frame = settlement.signed[0]?.terms;
  if (wanted.kind !== 'lines' || frame === undefined) return null;
  const start = periodNamed(frame, wanted.period);
  return start === null ? null : { start, after: wanted.after };
}

/** Lines of a closed period are kept for good: nobody settles for them. */
function isOfClosed(wanted: Wanted, basis: OpenBasis): boolean {
  const window = windowOf(wanted, basis);
  if (window === null) return false;
  const from = formatLocalDate(window.start);
  return basis.settlement.statements.some((row) => row.from === from);
}
