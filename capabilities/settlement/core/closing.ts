/** Closing a period as work: from being asked for to its end, and what can be done with it meanwhile. */
import { accept, type Decision, refuse } from '#kernel/decision.ts';

/**
 * `running`: asked for and not ended; whether a server is at it right now, or one died and another takes it up, makes no
 * difference. `done`: the statement is there. `cancelled` and `refused`: nothing of it was kept.
 */
export const closingStates = ['running', 'done', 'cancelled', 'refused'] as const;
export type ClosingState = (typeof closingStates)[number];

/** Whether a closing can be stopped now. */
export function canCancel(state: ClosingState): Decision<'cancel', 'closing_has_ended'> {
  return state === 'running' ? accept('cancel') : refuse('closing_has_ended');
}
