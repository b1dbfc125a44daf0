/** What the periods that are not closed would be if they were closed now: their figures, and lines as far as they are kept. */
import { extentOfEvents } from '#capabilities/sharing/server/extent-of-events.ts';
import { instantOfMillis } from '#kernel/instant.ts';
import { formatLocalDate, type LocalDate, parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { periodAt } from '../core/frame.ts';
import type { Explanation } from '../core/sentences.ts';
import type { StatementHead } from '../core/statement.ts';
import { type KeepingLines, type KeptLines, keepLines } from './keep-lines.ts';
import type { Settlement } from './load-settlement.ts';
import { firstPeriod } from './open-periods.ts';
import { type ReplaySpan, replayInChunks } from './replay-events.ts';
import type { PaymentLine } from './store.ts';

/** All that the figures of open periods follow from. */
export interface OpenBasis {
  readonly settlement: Pick<Settlement, 'id' | 'signed' | 'statements'>;
  /** The first day of the running period. */
  readonly current: LocalDate;
  /** The place of the last event (see `extentOfEvents`); events behind it are not in the figures. */
  readonly upTo: bigint;
  /** The latest moment at which that was known to be the last event. */
  readonly at: Date;
}

export interface OpenPeriod {
  readonly basis: OpenBasis;
  readonly span: ReplaySpan;
  readonly start: LocalDate;
  readonly head: StatementHead<Explanation>;
  /** In the order of its lines. */
  readonly payments: readonly PaymentLine[];
  readonly lines: KeptLines;
}

export interface OpenFigures {
  readonly basis: OpenBasis;
  /** Oldest first, up to the running one; none where nothing was recorded. */
  readonly periods: readonly OpenPeriod[];
  /** The lines that were to be kept besides the first ones. */
  readonly window: LineWindow | null;
}

/** The lines of an open period behind a position. */
export interface LineWindow {
  readonly start: LocalDate;
  readonly after: number;
}

/** What the figures of open periods follow from, besides the events: as long as it stays, so do figures up to one place. */
export function basisKey({ settlement, current }: OpenBasis): string {
  const { id, signed, statements } = settlement;
  const versions = signed.map(({ version, terms }) => `${version} ${terms.hash}`);
  return [id, current, statements.length, statements.at(-1)?.hash, ...versions].join();
}

/** `null` without an agreement that was ever in force: then there are no periods. */
export async function openBasis(
  tx: Transaction,
  settlement: Settlement,
  now: Date,
): Promise<OpenBasis | null> {
  const frame = settlement.signed[0]?.terms;
  if (frame === undefined) return null;
  const current = periodAt(frame, instantOfMillis(now.getTime()));
  const { id, signed, statements } = settlement;
  const { last } = await extentOfEvents(tx, id);
  return { settlement: { id, signed, statements }, current, upTo: last, at: now };
}

/**
 * @param tx it reads all events in this one transaction, so that a side that leaves meanwhile takes none away
 * @param window the lines to keep besides the first ones of each period; `null`: as many as there is room for, from the
 *   first period on
 * @param mostBytes of lines, packed
 */
export async function settleOpen(
  tx: Transaction,
  basis: OpenBasis,
  window: LineWindow | null,
  mostBytes: number,
): Promise<OpenFigures> {
  const { id, signed, statements } = basis.settlement;
  const span = await spanOf(tx, basis);
  if (span === null) return { basis, periods: [], window };
  const room = { left: mostBytes };
  const lines = new Map<LocalDate, KeepingLines>();
  const payments = new Map<LocalDate, PaymentLine[]>();
  const decoder = new TextDecoder();
  const heads: { start: LocalDate; head: StatementHead<Explanation> }[] = [];
  const isOpen = (start: LocalDate) => formatLocalDate(start) > (statements.at(-1)?.from ?? '');
  const keepingOf = (start: LocalDate): KeepingLines =>
    entryOf(lines, start, () => {
      const isWanted = window === null || window.start === start;
      return keepLines(isWanted ? (window?.after ?? 0) : null, room);
    });
  const chunks = replayInChunks(tx, id, signed, statements, span, {
    onClosed({ start, head }) {
      if (isOpen(start)) heads.push({ start, head });
    },
    onLine(start, line) {
      if (!isOpen(start)) return;
      keepingOf(start).add(line);
      if (line.kind !== 'payment') return;
      const { event, amount }: { event: string; amount: string } = JSON.parse(decoder.decode(line.text));
      entryOf(payments, start, () => []).push({ from: formatLocalDate(start), event, amount });
    },
  });
  for await (const _ of chunks) await Promise.all([...lines.values()].map(({ flush }) => flush()));
  const periods: OpenPeriod[] = [];
  for (const { start, head } of heads) {
    const kept = await keepingOf(start).end();
    periods.push({ basis, span, start, head, payments: payments.get(start) ?? [], lines: kept });
  }
  return { basis, periods, window };
}

/** The running period is the last, or the last closed one where the clock has since been set back. */
async function spanOf(tx: Transaction, basis: OpenBasis): Promise<ReplaySpan | null> {
  const { settlement, current, upTo } = basis;
  const { earliest } = await extentOfEvents(tx, settlement.id);
  const first = await firstPeriod(settlement, earliest);
  if (first === null || first > current) return null;
  const closed = parseLocalDate(settlement.statements.at(-1)?.from ?? '');
  return { first, last: closed === null ? current : Math.max(closed, current), upTo };
}

function entryOf<Value>(entries: Map<LocalDate, Value>, start: LocalDate, make: () => Value): Value {
  const found = entries.get(start);
  if (found !== undefined) return found;
  const made = make();
  entries.set(start, made);
  return made;
}
