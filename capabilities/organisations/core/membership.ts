/** Who may leave and what may change: an organisation always keeps an owner. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Role } from '#kernel/route.ts';

/** @param role the new role, or `null` for leaving */
export function decideMembership(
  members: readonly { readonly id: Id; readonly role: Role }[],
  person: Id,
  role: Role | null,
): Decision<Role | null, 'person_not_found' | 'last_owner_stays'> {
  const member = members.find(({ id }) => id === person);
  if (member === undefined) return refuse('person_not_found');
  const owners = members.filter((other) => other.role === 'owner');
  const isLastOwner = member.role === 'owner' && owners.length === 1;
  return isLastOwner && role !== 'owner' ? refuse('last_owner_stays') : accept(role);
}
