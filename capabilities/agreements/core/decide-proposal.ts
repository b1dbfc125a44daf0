import type { Stage } from '#capabilities/alliances/core/alliance.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import { isOpen, type VersionState } from './agreement.ts';
import { type BuiltAgreement, buildAgreement } from './build-agreement.ts';
import { can } from './can.ts';
import type { DraftForm } from './contract.ts';
import type { CheckTerms } from './terms-text.ts';

export interface KnownVersion {
  readonly version: number;
  readonly state: VersionState;
  readonly hash: string;
}

/**
 * Whether a draft becomes the next version: one proposal at a time, and not what is in force already.
 * @param parties the sides that are members now, in their order
 */
export function decideProposal(
  stage: Stage,
  form: DraftForm,
  parties: readonly string[],
  versions: readonly KnownVersion[],
  checkTerms: CheckTerms,
): Decision<
  BuiltAgreement & { readonly version: number },
  'partner_has_not_joined' | 'agreement_not_valid' | 'proposal_already_open' | 'nothing_changed'
> {
  const allowed = can('propose_version', stage);
  if (!allowed.ok) return allowed;
  const built = buildAgreement(form, parties, checkTerms);
  if (!built.ok) return built;
  const open = versions.find(({ state }) => isOpen(state));
  if (open !== undefined) return refuse('proposal_already_open', { values: { version: open.version } });
  const inForce = versions.find(({ state }) => state === 'in_force');
  if (inForce?.hash === built.value.hash)
    return refuse('nothing_changed', { values: { version: inForce.version } });
  const version = Math.max(0, ...versions.map((one) => one.version)) + 1;
  return accept({ ...built.value, version });
}
