import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Item } from './item.ts';
import type { DiligenceRefusal } from './refusals.ts';

/**
 * Whether a reason to go on in spite of a finding can be written: the finding is red, it is the one that was read, and
 * nobody has written one for it. A reason is never written over; a changed finding needs a new one.
 */
export function decideReason(
  item: Pick<Item, 'rating' | 'findingVersion'>,
  written: { readonly reason: string; readonly by: string } | null,
  wish: { readonly findingVersion: number; readonly reason: string; readonly by: string },
): Decision<'new' | 'repeated', DiligenceRefusal> {
  if (item.rating !== 'red') return refuse('finding_is_not_red');
  if (item.findingVersion !== wish.findingVersion) return refuse('finding_was_changed');
  if (written === null) return accept('new');
  return written.reason === wish.reason && written.by === wish.by
    ? accept('repeated')
    : refuse('reason_is_written');
}
