import type { Id } from '#kernel/id.ts';
import { formatLocalDate, type LocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { ClosedPeriod } from '../core/close-period.ts';
import type { OnClosingLine } from '../core/closing-line.ts';
import { fillSheets, type Sheet } from '../core/fill-sheets.ts';
import { collectEntries, type EntryCollector } from '../core/ledger/entry-columns.ts';
import { keepLedger, type LedgerPeriod } from '../core/ledger/keep-ledger.ts';
import type { ClosingPlan } from './plan-closing.ts';
import { insertEntries, insertSheet, loadBalances } from './store.ts';

/** A statement to the database for so many lines costs next to nothing for each. */
export const linesAFlush = 4000;

export interface Writing {
  readonly onLine: OnClosingLine;
  readonly onClosed: (closed: ClosedPeriod) => void;
  /** Sends what has come in since the last time; waits only for what was sent before. */
  readonly flush: () => Promise<void>;
  /** Waits for all lines and entries; answers with the balances that are still to be written beside their statement. */
  readonly end: () => Promise<readonly LedgerPeriod[]>;
}

/**
 * Writes the lines of the period that is closed and its ledger while settlement tells of them. Periods that were closed
 * before there was a ledger get their entries too.
 */
export async function writeLines(
  tx: Transaction,
  alliance: Id,
  { start, from, terms }: ClosingPlan,
): Promise<Writing> {
  const sheets = fillSheets();
  /** By the first day of their period. */
  const entries = new Map<LocalDate, EntryCollector>();
  const written = (await loadBalances(tx, alliance)).at(-1) ?? null;
  const ledger = keepLedger(terms.terms, written);
  const entriesOf = (of: LocalDate): EntryCollector => {
    const found = entries.get(of);
    if (found !== undefined) return found;
    const made = collectEntries(terms.terms.parties);
    entries.set(of, made);
    return made;
  };
  let sent: Promise<unknown> = Promise.resolve();
  const send = async (full: readonly Sheet[]): Promise<void> => {
    await sent;
    const batches = [...entries].map(([of, collector]) => ({ of: formatLocalDate(of), ...collector.take() }));
    sent = Promise.all([
      ...full.map((sheet) => insertSheet(tx, alliance, from, sheet)),
      ...batches
        .filter((batch) => batch.entries.days.length > 0)
        .map((batch) => insertEntries(tx, alliance, batch.of, batch.first, batch.entries)),
    ]);
    sent.catch(() => {});
  };
  return {
    onLine(of, line) {
      if (of > start) return;
      const { day, accounts, amounts } = line;
      if (ledger.onEntry(of, accounts, amounts)) entriesOf(of).add(day, accounts, amounts);
      if (of === start) sheets.add(line);
    },
    onClosed: ({ head }) => ledger.onClosed(head),
    flush: () => send(sheets.takeFull()),
    async end() {
      const last = sheets.takeLast();
      await send([...sheets.takeFull(), ...(last === null ? [] : [last])]);
      await sent;
      return ledger.periods;
    },
  };
}
