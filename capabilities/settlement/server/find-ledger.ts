import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, parseLocalDate, periodName } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { periodNamed } from '../core/frame.ts';
import type { JournalFrame, JournalPeriod } from '../core/ledger/journal.ts';
import { loadSettlement } from './load-settlement.ts';
import { loadBalances } from './store.ts';

/** Names of periods; a missing one is the first or the last closed one. */
export interface LedgerRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface FoundLedger {
  readonly alliance: Id;
  /** Its title is the alliance's name. */
  readonly frame: JournalFrame;
  /** Closed periods one after the other, at least one. */
  readonly periods: readonly (JournalPeriod & { readonly entryCount: number })[];
}

/** What the ledger of an alliance has of a range of closed periods. */
export async function findLedger(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  range: LedgerRange,
): Promise<
  Decision<
    FoundLedger,
    | 'alliance_not_found'
    | 'period_not_found'
    | 'range_reversed'
    | 'statement_not_found'
    | 'ledger_not_written'
  >
> {
  const loaded = await loadSettlement(tx, organisation, alliance);
  if (!loaded.ok) return loaded;
  const { signed, statements, alliance: it } = loaded.value;
  const terms = signed[0]?.terms;
  if (terms === undefined) return refuse('statement_not_found');
  const dayNamed = (name: string) => {
    const start = periodNamed(terms, name);
    return start === null ? null : formatLocalDate(start);
  };
  const first = range.from === undefined ? statements[0]?.from : dayNamed(range.from);
  const last = range.to === undefined ? statements.at(-1)?.from : dayNamed(range.to);
  if (first === null) return refuse('period_not_found', { path: 'query.from' });
  if (last === null) return refuse('period_not_found', { path: 'query.to' });
  if (first === undefined || last === undefined) return refuse('statement_not_found');
  if (first > last) {
    return refuse('range_reversed', { values: { from: nameOf(first), to: nameOf(last) } });
  }
  const closed = statements.filter(({ from }) => first <= from && from <= last);
  if (closed[0]?.from !== first || closed.at(-1)?.from !== last) return refuse('statement_not_found');
  const written = new Map((await loadBalances(tx, alliance)).map((row) => [row.from, row]));
  const periods: FoundLedger['periods'][number][] = [];
  for (const { from, head } of closed) {
    const row = written.get(from);
    if (row === undefined) return refuse('ledger_not_written', { values: { period: nameOf(from) } });
    const { balances, entryCount } = row;
    periods.push({ name: nameOf(from), from, to: head.period.to, balances, entryCount });
  }
  const frame = { title: it.name, currency: terms.currency, parties: terms.parties };
  return accept({ alliance, frame, periods });

  function nameOf(from: string): string {
    const start = parseLocalDate(from);
    invariant(start !== null && terms !== undefined, 'a statement has the first day of its period');
    return periodName(start, terms.period);
  }
}
