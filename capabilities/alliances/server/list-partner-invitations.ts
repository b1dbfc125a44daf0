import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { findAlliance } from './find-alliance.ts';
import { loadInvitations, type PartnerInvitation } from './store.ts';

/** The invitations to an alliance, latest first. */
export async function listPartnerInvitations(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
): Promise<Decision<PartnerInvitation[], 'alliance_not_found'>> {
  const found = await findAlliance(tx, organisation, alliance);
  return found.ok ? accept(await loadInvitations(tx, alliance)) : found;
}
