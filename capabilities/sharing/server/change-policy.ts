import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { canonicalJson } from '#kernel/canonical-json.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { decidePolicy } from '../core/decide-policy.ts';
import { hashOfPolicy, openPolicy, policyDocument, type SharingPolicy } from '../core/sharing-policy.ts';
import { neededNow } from './reading-rules.ts';
import { insertPolicy, loadPoliciesInForce } from './store.ts';

/**
 * Says what the own side shares from now on. It holds from the next reading on, also of what was shared before; both
 * sides see the change, and it is on the record.
 */
export async function changePolicy(
  tx: Transaction,
  services: Pick<Services, 'clock'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  wanted: SharingPolicy,
): Promise<Decision<{ outcome: 'changed' | 'unchanged'; version: number }>> {
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  const { parties, own } = found.value;
  const held = await loadPoliciesInForce(tx, alliance);
  const before = held.find(({ organisation }) => organisation === by.organisation);
  const version = before?.version ?? 0;
  const needed = await neededNow(tx, alliance, parties);
  const decided = decidePolicy(wanted, before?.policy ?? openPolicy, needed);
  if (!decided.ok) return decided;
  if (decided.value.outcome === 'unchanged') return accept({ outcome: 'unchanged', version });
  const { policy } = decided.value;
  const hash = hashOfPolicy(policy);
  const setAt = services.clock.now();
  const row = { ...by, version: version + 1, setAt, hash };
  await insertPolicy(tx, alliance, row, canonicalJson(policyDocument(policy)));
  await appendEntry(
    tx,
    alliance,
    { ...by, party: own.party },
    { action: 'sharing_policy_changed', at: setAt, subject: { version: version + 1 }, content: hash },
  );
  return accept({ outcome: 'changed', version: version + 1 });
}
