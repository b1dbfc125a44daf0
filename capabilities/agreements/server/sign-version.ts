import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { moveToStage } from '#capabilities/alliances/server/move-to-stage.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { signForSide } from '#capabilities/record/server/sign-for-side.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { GivenSignature } from '#kernel/key-file.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { agreementHash } from '../core/agreement.ts';
import { decideSignature } from '../core/decide-signature.ts';
import type { CheckExample } from '../core/worked-examples.ts';
import { agreementVersions } from './agreement-versions.ts';
import { insertSignature } from './store.ts';

/** Approves a version for the own side. The last side's signature puts it in force, and the alliance runs. */
export async function signVersion(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'secret'>,
  checkExample: CheckExample,
  by: { organisation: Id; person: Id },
  alliance: Id,
  number: number,
  read: { readonly hash: string; readonly signature?: GivenSignature | undefined },
): Promise<Decision<{ state: 'signed_by_one_side' | 'in_force'; signedAt: string }>> {
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  const { parties, own } = found.value;
  const versions = await agreementVersions(tx, alliance, parties);
  const version = versions.find((one) => one.version === number);
  if (version === undefined) return refuse('version_not_found');
  const sides = currentParties(parties).map(({ party }) => party);
  const signable = { ...version, signedBy: version.signatures.map(({ party }) => party) };
  const outcomes = version.examples.map((example) => ({
    example,
    faults: checkExample(version.terms, example),
  }));
  const { stage } = found.value.alliance;
  const decided = decideSignature(stage, signable, own.party, sides, read.hash, outcomes);
  if (!decided.ok) return decided;
  invariant(
    agreementHash(version.text, version.terms, version.examples) === version.hash,
    'a kept version has the hash it was given',
  );
  const signedAt = services.clock.now();
  const actor = { ...by, party: own.party };
  const signed = await signForSide(tx, services, actor, alliance, version.hash, read.signature);
  if (!signed.ok) return signed;
  const signature = signed.value;
  await insertSignature(tx, alliance, version.agreement, {
    version: number,
    ...by,
    ...signature,
    hash: version.hash,
    signedAt,
  });
  if (decided.value === 'in_force' && stage === 'agreeing') await moveToStage(tx, alliance, 'running');
  await appendEntry(tx, alliance, actor, {
    action: 'agreement_signed',
    at: signedAt,
    subject: { agreement: version.agreement, version: number },
    content: version.hash,
    signature,
  });
  return accept({ state: decided.value, signedAt: signedAt.toISOString() });
}
