/** What a table of spends changes, and which of its rows would count a month twice. */
import { accept, type Decision } from '#kernel/decision.ts';
import { type ChannelSpend, overlapping, spendKey } from './channel-spend.ts';
import type { SpendRow } from './read-spend-table.ts';
import { refuseFaults, type TableFault } from './read-table.ts';
import type { DiversificationRefusal } from './refusals.ts';

export type Outcome = 'added' | 'changed' | 'unchanged';

export interface PlannedSpend extends SpendRow {
  readonly outcome: Outcome;
}

export function planSpends(
  rows: readonly SpendRow[],
  known: readonly ChannelSpend[],
): Decision<readonly PlannedSpend[], DiversificationRefusal> {
  const before = new Map(known.map((spend) => [spendKey(spend), spend]));
  const seen = new Map<string, SpendRow>();
  const faults: TableFault[] = [];
  const planned = rows.map((spend): PlannedSpend => {
    const { row, channel, period } = spend;
    const first = seen.get(spendKey(spend));
    if (first !== undefined) {
      faults.push({ code: 'row_is_repeated', path: `row ${row}`, values: { row, before: first.row } });
    }
    const twice = overlapping(spend, [...known, ...seen.values()]);
    if (twice !== undefined) {
      const values = { row, channel, period, other: twice.period };
      faults.push({ code: 'row_overlaps', path: `row ${row}`, values });
    }
    seen.set(spendKey(spend), spend);
    const old = before.get(spendKey(spend));
    if (old === undefined) return { ...spend, outcome: 'added' };
    return { ...spend, outcome: old.amountMinor === spend.amountMinor ? 'unchanged' : 'changed' };
  });
  return refuseFaults(faults) ?? accept(planned);
}
