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
  type OpenPeriod,
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
  /** Older figures than that are shown to nobody. */
  readonly mostAgeMillis: number;
}

const someMillionLines = 32 << 20;
/** That of the whole process. */
const usual: Manner = {
  keeping: keepOpenPeriods(2 * someMillionLines),
  shortEvents: 20_000n,
  mostBytes: someMillionLines,
  mostAgeMillis: 5 * 60_000,
};

type Look<Value, Code extends string> =
  | { readonly kind: 'answered'; readonly answer: Decision<Value, Code> }
  | { readonly kind: 'to settle'; readonly need: Need };

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
      const answer = async (open: readonly OpenPeriod[], asOf: Date | null) => {
        const found = { settlement, periods: periodViews(settlement, open, now), asOf };
        return { kind: 'answered', answer: await work(tx, found) } as const;
      };
      const basis = await openBasis(tx, settlement, now);
      if (basis === null || isOfClosed(wanted, basis)) return answer([], null);
      asked ??= basis.upTo;
      const need = { basis, wanted, least: mayBeOld(basis, wanted, manner) ? 0n : asked };
      const figures = enough(settled, need, manner) ?? enough(keeping.find(call.alliance), need, manner);
      if (figures === null) return { kind: 'to settle', need };
      if (figures.basis.upTo >= basis.upTo) {
        keeping.confirm(call.alliance, figures.basis.upTo, now);
        return answer(figures.periods, null);
      }
      // Nobody waits for it: a later view shows what comes of it.
      settle(call, basis, figures.window, manner).catch((error) => call.services.log.error(error));
      return answer(figures.periods, figures.basis.at);
    });
    if (look.kind === 'answered') return look.answer;
    // Another view's settling can have ended since.
    const kept = keeping.find(call.alliance);
    const window = windowOf(wanted, look.need.basis) ?? kept?.window ?? null;
    settled = enough(kept, look.need, manner) ?? (await settle(call, look.need.basis, window, manner));
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

/** What is asked of figures: their basis, and the place up to which all events are in them at least. */
interface Need {
  readonly basis: OpenBasis;
  readonly wanted: Wanted;
  readonly least: bigint;
}

function mayBeOld(basis: OpenBasis, wanted: Wanted, { shortEvents }: Manner): boolean {
  return wanted.kind !== 'now' && basis.upTo > shortEvents;
}

/** Figures, if they are of these terms, statements and this running period, new enough, and with the lines wanted. */
function enough(
  figures: OpenFigures | null,
  { basis, wanted, least }: Need,
  { mostAgeMillis }: Manner,
): OpenFigures | null {
  if (figures === null || figures.basis.upTo < least) return null;
  if (basisKey(figures.basis) !== basisKey(basis)) return null;
  const age = basis.at.getTime() - figures.basis.at.getTime();
  if (figures.basis.upTo < basis.upTo && age > mostAgeMillis) return null;
  const window = windowOf(wanted, basis);
  const period = figures.periods.find(({ start }) => start === window?.start);
  if (wanted.kind !== 'lines' || period === undefined) return figures;
  return areKept(period.lines, wanted.after, wanted.limit) ? figures : null;
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
