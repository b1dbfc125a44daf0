import type { Stage } from '#capabilities/alliances/core/alliance.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { VersionState } from './agreement.ts';
import { can, canDecide } from './can.ts';
import type { ExampleOutcome } from './worked-examples.ts';

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
  /** The worked examples of the version, each as these terms settle it. */
  outcomes: readonly ExampleOutcome[],
): Decision<
  'signed_by_one_side' | 'in_force',
  | 'partner_has_not_joined'
  | 'version_already_in_force'
  | 'version_superseded'
  | 'version_withdrawn'
  | 'already_signed'
  | 'hash_of_another_text'
  | 'example_cannot_be_settled'
  | 'example_does_not_hold'
> {
  const allowed = can('sign_version', stage);
  if (!allowed.ok) return allowed;
  const open = canDecide(version.state);
  if (!open.ok) return open;
  if (version.signedBy.includes(side)) return refuse('already_signed');
  if (hashRead !== version.hash) return refuse('hash_of_another_text', { path: 'body.hash' });
  const held = examplesHold(outcomes);
  if (!held.ok) return held;
  const signed = [...version.signedBy, side];
  return accept(parties.every((party) => signed.includes(party)) ? 'in_force' : 'signed_by_one_side');
}

/** Refuses with the first example that does not hold, and the first figure of it that differs. */
function examplesHold(
  outcomes: readonly ExampleOutcome[],
): Decision<'all', 'example_cannot_be_settled' | 'example_does_not_hold'> {
  for (const { example, faults } of outcomes) {
    const [fault] = faults;
    if (fault === undefined) continue;
    const named = { example: example.name };
    switch (fault.kind) {
      case 'no_statement':
        return refuse('example_cannot_be_settled', { values: { ...named, fact: 0, code: 'no_statement' } });
      case 'fact': {
        const code = fault.code.replaceAll('-', '_');
        return refuse('example_cannot_be_settled', { values: { ...named, fact: fault.fact, code } });
      }
      case 'figure': {
        const { party, figure, expected, found } = fault;
        return refuse('example_does_not_hold', { values: { ...named, party, figure, expected, found } });
      }
    }
  }
  return accept('all');
}
