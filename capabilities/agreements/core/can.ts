/** At which stage of the alliance what can be done with its agreement, and what a version allows. */
import type { Stage } from '#capabilities/alliances/core/alliance.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { VersionState } from './agreement.ts';

export const actions = {
  propose_version: { at: ['agreeing', 'running'], otherwise: 'partner_has_not_joined' },
  comment: { at: ['agreeing', 'running'], otherwise: 'partner_has_not_joined' },
  sign_version: { at: ['agreeing', 'running'], otherwise: 'partner_has_not_joined' },
} as const satisfies Readonly<Record<string, { readonly at: readonly Stage[]; readonly otherwise: string }>>;

export type Action = keyof typeof actions;

export function can<const Wish extends Action>(
  action: Wish,
  stage: Stage,
): Decision<Wish, (typeof actions)[Wish]['otherwise']> {
  const { at, otherwise } = actions[action];
  return at.some((allowed) => allowed === stage) ? accept(action) : refuse(otherwise);
}

/** Whether a version can still be signed or withdrawn. */
export function canDecide(
  state: VersionState,
): Decision<'open', 'version_already_in_force' | 'version_superseded' | 'version_withdrawn'> {
  switch (state) {
    case 'proposed':
    case 'signed_by_one_side':
      return accept('open');
    case 'in_force':
      return refuse('version_already_in_force');
    case 'superseded':
      return refuse('version_superseded');
    case 'withdrawn':
      return refuse('version_withdrawn');
  }
}
