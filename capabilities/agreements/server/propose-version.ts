import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import type { Hash } from '#kernel/canonical-json.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import type { DraftForm } from '../core/contract.ts';
import { decideProposal } from '../core/decide-proposal.ts';
import type { CheckTerms } from '../core/terms-text.ts';
import { agreementVersions } from './agreement-versions.ts';
import { deleteDraft, insertAgreement, insertVersion, loadAgreementId } from './store.ts';

/** Makes the draft the next version, which both sides see from now on and nobody can change. */
export async function proposeVersion(
  tx: Transaction,
  services: Pick<Services, 'newId' | 'clock'>,
  checkTerms: CheckTerms,
  by: { organisation: Id; person: Id },
  alliance: Id,
  form: DraftForm,
): Promise<
  Decision<
    { version: number; hash: Hash },
    | 'alliance_not_found'
    | 'partner_has_not_joined'
    | 'agreement_not_valid'
    | 'proposal_already_open'
    | 'nothing_changed'
  >
> {
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  const { parties } = found.value;
  const versions = await agreementVersions(tx, alliance, parties);
  const sides = currentParties(parties).map(({ party }) => party);
  const decided = decideProposal(found.value.alliance.stage, form, sides, versions, checkTerms);
  if (!decided.ok) return decided;
  const { text, terms, examples, hash, version } = decided.value;
  const now = services.clock.now();
  const known = await loadAgreementId(tx, alliance);
  const agreement = known ?? services.newId();
  if (known === undefined)
    await insertAgreement(tx, alliance, { id: agreement, title: text.title, ...by }, now);
  await insertVersion(tx, alliance, {
    agreement,
    version,
    text,
    terms,
    examples,
    hash,
    ...by,
    proposedAt: now,
  });
  await deleteDraft(tx, by.organisation, alliance);
  await appendEntry(
    tx,
    alliance,
    { ...by, party: found.value.own.party },
    { action: 'agreement_proposed', at: now, subject: { agreement, version }, content: hash },
  );
  return accept({ version, hash });
}
