import type { Stage } from '#capabilities/alliances/core/alliance.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { VersionState } from './agreement.ts';
import { can, canDecide } from './can.ts';

export interface SignableVersion {
  readonly state: VersionState;
  readonly hash: string;
  /** The sides that have signed it. */
  readonly signedBy: readonly string[];
}

/**
 * Whether a side may sign a version, and what it becomes by that.
 * @param side the side that signs @param parties all sides that are members now
 * @param hashRead the hash of what the signer has read: never anything else is signed
 */
export function decideSignature(
  stage: Stage,
  version: SignableVersion,
  side: string,
  parties: readonly string[],
  hashRead: string,
): Decision<
  'signed_by_one_side' | 'in_force',
  | 'partner_has_not_joined'
  | 'version_already_in_force'
  | 'version_superseded'
  | 'version_withdrawn'
  | 'already_signed'
  | 'hash_of_another_text'
> {
  const allowed = can('sign_version', stage);
  if (!allowed.ok) return allowed;
  const open = canDecide(version.state);
  if (!open.ok) return open;
  if (version.signedBy.includes(side)) return refuse('already_signed');
  if (hashRead !== version.hash) return refuse('hash_of_another_text', { path: 'body.hash' });
  const signed = [...version.signedBy, side];
  return accept(parties.every((party) => signed.includes(party)) ? 'in_force' : 'signed_by_one_side');
}
