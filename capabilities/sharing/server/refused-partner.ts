import { refuse } from '#kernel/decision.ts';

/**
 * Why a read of a side's events leads nowhere, or `null`.
 * @param parties names of the sides with `, ` between them, or `null` where the alliance is not visible
 */
export function refusedPartner(parties: string | null, partner: string | undefined) {
  if (parties === null) return refuse('alliance_not_found');
  if (partner === undefined || parties.split(', ').includes(partner)) return null;
  return refuse('partner_not_found', { path: 'partner', values: { partner, parties } });
}
