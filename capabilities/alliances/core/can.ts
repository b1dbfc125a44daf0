/** At which stage what can be done. Buttons, routes and commands all ask here, so a disabled button gives the server's reason. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Stage } from './alliance.ts';

export const actions = {
  invite_partner: { at: ['forming'], otherwise: 'alliance_is_full' },
  accept_invitation: { at: ['forming'], otherwise: 'alliance_is_full' },
} as const satisfies Readonly<Record<string, { readonly at: readonly Stage[]; readonly otherwise: string }>>;

export type Action = keyof typeof actions;

export function can<const Wish extends Action>(
  action: Wish,
  stage: Stage,
): Decision<Wish, (typeof actions)[Wish]['otherwise']> {
  const { at, otherwise } = actions[action];
  return at.some((allowed) => allowed === stage) ? accept(action) : refuse(otherwise);
}
