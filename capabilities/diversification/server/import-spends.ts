import { nameKey } from '#capabilities/candidates/core/name-key.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Currency } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { most } from '../core/plan.ts';
import { type PlannedSpend, planSpends } from '../core/plan-spends.ts';
import { readSpendTable } from '../core/read-spend-table.ts';
import type { ReadTable } from '../core/read-table.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { type Doing, listSpends, lockOrganisation, writeSpends } from './store.ts';

export interface SpendTable {
  readonly text: string;
  readonly preview: boolean;
  readonly currency?: Currency | undefined;
}

/** Takes spends out of a table, all of it or nothing; a repeat changes nothing. */
export async function importSpends(
  tx: Transaction,
  organisation: Id,
  table: SpendTable,
  doing: Doing,
): Promise<Decision<ReadTable<PlannedSpend>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const { currency: usual } = await organisationOf(tx, organisation);
  const read = readSpendTable(table.text, table.currency ?? usual);
  if (!read.ok) return read;
  const known = await listSpends(tx, organisation);
  const planned = planSpends(read.value.rows, known);
  if (!planned.ok) return planned;
  const added = planned.value.filter(({ outcome }) => outcome === 'added').length;
  if (known.length + added > most.spends)
    return refuse('there_are_too_many', { values: { most: most.spends } });
  if (!table.preview) {
    const changes = planned.value.filter(({ outcome }) => outcome !== 'unchanged');
    await writeSpends(
      tx,
      organisation,
      changes.map((spend) => ({ ...spend, channelKey: nameKey(spend.channel) })),
      doing,
    );
  }
  return accept({ rows: planned.value, leftOut: read.value.leftOut });
}
