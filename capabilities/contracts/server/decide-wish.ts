import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { ContractTerms } from '../core/contract-terms.ts';
import { decideContract } from '../core/decide-contract.ts';
import type { ContractRefusal } from '../core/refusals.ts';

export interface ContractWish extends ContractTerms {
  readonly responsible: Id | null;
}

/** Whether a contract can be recorded so, looked after by somebody who belongs to the organisation. */
export async function decideWish(
  tx: Transaction,
  organisation: Id,
  { responsible, ...terms }: ContractWish,
): Promise<Decision<ContractWish, ContractRefusal>> {
  const decided = decideContract(terms);
  if (!decided.ok) return decided;
  const members = responsible === null ? [] : await membersOf(tx, organisation);
  if (responsible !== null && !members.some(({ id }) => id === responsible)) {
    return refuse('responsible_person_is_no_member', { path: 'responsible' });
  }
  return accept({ ...decided.value, responsible });
}
