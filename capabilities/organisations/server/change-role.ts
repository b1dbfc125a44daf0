import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Role } from '#kernel/route.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { decideMembership } from '../core/membership.ts';
import { endMembership, lockMembers, updateRole } from './store.ts';

/** Gives a colleague another role, or ends the membership (`null`). */
export async function changeRole(
  tx: Transaction,
  organisation: Id,
  person: Id,
  role: Role | null,
  now: Date,
): Promise<Decision<Record<string, never>>> {
  const decision = decideMembership(await lockMembers(tx, organisation), person, role);
  if (!decision.ok) return refuse(decision.refusal.code);
  if (role === null) await endMembership(tx, organisation, person, now);
  else await updateRole(tx, organisation, person, role);
  return accept({});
}
