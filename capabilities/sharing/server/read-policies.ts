import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { PoliciesView } from '../core/contract.ts';
import { policyOnWire } from '../core/policy-on-wire.ts';
import { openPolicy } from '../core/sharing-policy.ts';
import { neededNow, type Reader } from './reading-rules.ts';
import { loadPolicies, loadSeenPolicies, type PolicyRow } from './store.ts';

/** What each side shares, every change of it with who and when, and what settlement needs whatever is chosen. */
export async function readPolicies(
  tx: Transaction,
  { organisation, now, person }: Reader & { readonly person: Id | null },
  alliance: Id,
): Promise<Decision<PoliciesView, 'alliance_not_found'>> {
  const found = await findAlliance(tx, organisation, alliance);
  if (!found.ok) return found;
  const { parties, own } = found.value;
  const [rows, needed, seen] = await Promise.all([
    loadPolicies(tx, alliance),
    neededNow(tx, alliance, parties),
    person === null ? new Map<Id, number>() : loadSeenPolicies(tx, organisation, alliance, person),
  ]);
  const names = await namesOf(tx, [...new Set(rows.map(({ person }) => person))]);
  const change = (row: PolicyRow) => ({
    version: row.version,
    party: parties.find((side) => side.organisation === row.organisation)?.party ?? '',
    name: names.get(row.person) ?? '',
    at: row.setAt.toISOString(),
    policy: policyOnWire(row.policy),
    hash: row.hash,
  });
  return accept({
    ownParty: own.party,
    asOf: now.toISOString(),
    sides: currentParties(parties).map(({ party, organisationName, organisation: side }) => {
      const held = rows.find((row) => row.organisation === side);
      return {
        party,
        name: organisationName,
        policy: policyOnWire(held?.policy ?? openPolicy),
        changed: held === undefined ? null : { name: change(held).name, at: change(held).at },
        seen: seen.get(side) ?? 0,
      };
    }),
    needed: needed.map(({ version, fields, from, until, zone, period }) => ({
      version,
      fields: [...fields],
      from: from === null ? null : formatLocalDate(from),
      until: until === null ? null : formatLocalDate(until),
      timeZone: zone.name,
      period,
    })),
    changes: rows.map(change),
  });
}
