import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { namesOf } from '#capabilities/organisations/server/names-of.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { isObject } from '#kernel/json-places.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { AgreementView } from '../core/contract.ts';
import { agreementVersions } from './agreement-versions.ts';
import { loadDraft } from './store.ts';

/** The agreement as a member sees it: all versions, latest first, and the own side's draft. */
export async function readAgreement(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
): Promise<Decision<AgreementView, 'alliance_not_found'>> {
  const found = await findAlliance(tx, organisation, alliance);
  if (!found.ok) return found;
  const { parties } = found.value;
  const [versions, draft] = await Promise.all([
    agreementVersions(tx, alliance, parties),
    loadDraft(tx, organisation, alliance),
  ]);
  const people = versions.flatMap(({ person, signatures, withdrawal }) => [
    person,
    ...signatures.map((one) => one.person),
    ...(withdrawal === undefined ? [] : [withdrawal.person]),
  ]);
  const names = await namesOf(tx, [...new Set([...people, ...(draft === undefined ? [] : [draft.savedBy])])]);
  const who = (one: { readonly organisation: Id; readonly person: Id }) => ({
    party: parties.find((side) => side.organisation === one.organisation)?.party ?? '',
    name: names.get(one.person) ?? '',
  });
  return accept({
    versions: versions.map((version) => {
      invariant(isObject(version.terms), 'terms are an object');
      const { withdrawal } = version;
      return {
        version: version.version,
        state: version.state,
        text: version.text,
        terms: version.terms,
        examples: version.examples.map((one) => ({ ...one, events: [...one.events] })),
        hash: version.hash,
        proposedBy: who(version),
        proposedAt: version.proposedAt.toISOString(),
        signatures: version.signatures.map((one) => ({
          ...who(one),
          signedAt: one.signedAt.toISOString(),
          keyId: one.keyId,
          publicKey: one.publicKey,
          keptBy: one.keptBy,
          signature: one.signature,
        })),
        withdrawal:
          withdrawal === undefined
            ? null
            : {
                ...who(withdrawal),
                reason: withdrawal.reason,
                withdrawnAt: withdrawal.withdrawnAt.toISOString(),
              },
        inForceSince: version.signedByAllAt?.toISOString() ?? null,
      };
    }),
    draft:
      draft === undefined
        ? null
        : {
            form: draft.form,
            savedBy: names.get(draft.savedBy) ?? '',
            savedAt: draft.savedAt.toISOString(),
          },
  });
}
