import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { AgreementPaper } from './agreement-pdf.ts';
import { readAgreement } from './read-agreement.ts';

/** What the paper of a version says. */
export async function findPaper(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  number: number,
): Promise<Decision<AgreementPaper, 'alliance_not_found' | 'version_not_found'>> {
  const found = await findAlliance(tx, organisation, alliance);
  if (!found.ok) return found;
  const read = await readAgreement(tx, organisation, alliance);
  if (!read.ok) return read;
  const version = read.value.versions.find((one) => one.version === number);
  if (version === undefined) return refuse('version_not_found');
  const sides = currentParties(found.value.parties).map(({ party, organisationName }) => ({
    party,
    name: organisationName,
  }));
  return accept({ alliance: found.value.alliance.name, sides, version });
}
