import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { periodNamed } from '../core/frame.ts';
import { loadSettlement, type Settlement } from './load-settlement.ts';
import type { StatementRow } from './store.ts';

export interface FoundStatement {
  readonly settlement: Settlement;
  readonly statement: StatementRow;
}

/** A closed statement by the name of its period; `for change` locks the alliance. */
export async function findStatement(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  name: string,
  lock?: 'for change',
): Promise<Decision<FoundStatement, 'alliance_not_found' | 'statement_not_found'>> {
  const settlement = await loadSettlement(tx, organisation, alliance, lock);
  if (!settlement.ok) return settlement;
  const frame = settlement.value.signed[0]?.terms;
  const start = frame === undefined ? null : periodNamed(frame, name);
  const from = start === null ? '' : formatLocalDate(start);
  const statement = settlement.value.statements.find((row) => row.from === from);
  return statement === undefined
    ? refuse('statement_not_found')
    : accept({ settlement: settlement.value, statement });
}
