import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { OnLine } from '../core/apply-event.ts';
import type { ClosedPeriod } from '../core/close-period.ts';
import { keepReason } from '../core/keep-reason.ts';
import type { Entry } from '../core/ledger/entry-of.ts';
import { keepLedger, type LedgerPeriod } from '../core/ledger/keep-ledger.ts';
import type { ClosingPlan } from './plan-closing.ts';
import { insertEntries, insertLines, loadBalances, type WrittenLine } from './store.ts';

export interface Writing {
  readonly onLine: OnLine;
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
  let lines: WrittenLine[] = [];
  let entries = new Map<string, Entry[]>();
  let lineCount = 0;
  const written = (await loadBalances(tx, alliance)).at(-1) ?? null;
  const ledger = keepLedger(terms.terms, written, (of, entry) => {
    const waiting = entries.get(of);
    if (waiting === undefined) entries.set(of, [entry]);
    else waiting.push(entry);
  });
  let sent: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await sent;
    const [newLines, newEntries] = [lines, entries];
    lines = [];
    entries = new Map();
    const batches = [...newEntries].map(
      ([of, batch]) =>
        () =>
          insertEntries(tx, alliance, of, batch),
    );
    sent = Promise.all([insertLines(tx, alliance, from, newLines), ...batches.map((insert) => insert())]);
    sent.catch(() => {});
  };
  return {
    onLine(of, posting, text) {
      if (of > start) return;
      ledger.onLine(of, posting);
      if (of < start) return;
      lineCount += 1;
      lines.push({
        position: lineCount,
        event: posting.event.id,
        kind: posting.kind,
        text,
        reason: keepReason(posting),
      });
    },
    onClosed: ({ head }) => ledger.onClosed(head),
    flush,
    async end() {
      await flush();
      await sent;
      return ledger.periods;
    },
  };
}
