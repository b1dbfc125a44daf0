import type { Party } from '#capabilities/alliances/core/alliance.ts';
import { currentParties } from '#capabilities/alliances/core/alliance.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { signedByAllAt, type VersionState, versionStates } from '../core/agreement.ts';
import {
  loadSignatures,
  loadVersions,
  loadWithdrawals,
  type SignatureKept,
  type VersionRow,
  type WithdrawalRow,
} from './store.ts';

export interface AgreementVersion extends VersionRow {
  readonly state: VersionState;
  readonly signatures: readonly (SignatureKept & { readonly party: string })[];
  readonly withdrawal: WithdrawalRow | undefined;
  /** When the last side signed, also of a version that was superseded since. */
  readonly signedByAllAt: Date | null;
}

/** The versions of an alliance's agreement, latest first, each with its derived state. */
export async function agreementVersions(
  tx: Transaction,
  alliance: Id,
  parties: readonly Party[],
): Promise<AgreementVersion[]> {
  const [versions, signatures, withdrawals] = await Promise.all([
    loadVersions(tx, alliance),
    loadSignatures(tx, alliance),
    loadWithdrawals(tx, alliance),
  ]);
  const partyOf = new Map(parties.map(({ organisation, party }) => [organisation, party]));
  const members = currentParties(parties).map(({ party }) => party);
  const complete = versions.map((version) => {
    const own = signatures.flatMap((one) => {
      const party = partyOf.get(one.organisation);
      return one.version === version.version && party !== undefined ? [{ ...one, party }] : [];
    });
    const withdrawal = withdrawals.find((one) => one.version === version.version);
    return { ...version, signatures: own, withdrawal, withdrawn: withdrawal !== undefined };
  });
  const states = versionStates(complete, members);
  return complete.map(({ withdrawn: _, ...version }) => ({
    ...version,
    state: states.get(version.version) ?? 'proposed',
    signedByAllAt: signedByAllAt(version, members),
  }));
}
