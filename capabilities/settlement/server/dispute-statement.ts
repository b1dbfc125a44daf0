import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { canDispute } from '../core/statement-state.ts';
import { findStatement } from './find-statement.ts';
import { factsOf } from './period-views.ts';
import { insertDispute } from './store.ts';

/** Records what a side says is wrong with a line, or with the statement as a whole. */
export async function disputeStatement(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'newId'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  period: string,
  { position, reason }: { position: number | null; reason: string },
): Promise<Decision<{ dispute: { id: Id } }>> {
  const found = await findStatement(tx, by.organisation, alliance, period, 'for change');
  if (!found.ok) return found;
  const { settlement, statement } = found.value;
  const decided = canDispute(factsOf(settlement, statement.from));
  if (!decided.ok) return decided;
  if (position !== null && position > statement.lineCount)
    return refuse('line_not_found', { path: 'body.position' });
  const id = services.newId();
  const disputedAt = services.clock.now();
  await insertDispute(tx, alliance, {
    id,
    from: statement.from,
    position,
    ...by,
    party: settlement.own.party,
    reason,
    disputedAt,
  });
  await appendEntry(
    tx,
    alliance,
    { ...by, party: settlement.own.party },
    {
      action: 'statement_disputed',
      at: disputedAt,
      subject: { dispute: id, period, ...(position === null ? {} : { line: position }) },
      content: hashJson({ statement: statement.hash, position, reason }),
    },
  );
  return accept({ dispute: { id } });
}
