import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { canCancel } from '../core/closing.ts';
import { breakOffClosing } from './break-off-closing.ts';
import { claimClosing, loadClosing, markCancelled } from './store.ts';

/**
 * Stops a closing, of whichever side. From here on it cannot end with a statement any more: whoever is at it finds the
 * wish within a chunk of events, and where nobody is, it ends here. Asking again for one that is being stopped changes
 * nothing.
 */
export async function cancelClosing(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'jobs'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  closing: Id,
): Promise<Decision<'cancel', 'alliance_not_found' | 'closing_not_found' | 'closing_has_ended'>> {
  // Held so that the closing does not end in between: it ends under the same lock.
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  const it = await loadClosing(tx, alliance, closing);
  if (it === undefined) return refuse('closing_not_found');
  const decided = canCancel(it.state);
  if (!decided.ok || it.cancelledAt !== null) return decided;
  const at = services.clock.now();
  await markCancelled(tx, alliance, closing, { ...by, at });
  if (await claimClosing(tx, closing)) {
    await breakOffClosing(tx, services, { organisation: by.organisation, alliance, closing }, null);
  }
  await appendEntry(
    tx,
    alliance,
    { ...by, party: found.value.own.party },
    {
      action: 'closing_cancelled',
      at,
      subject: { period: it.period, closing },
      content: hashJson({ period: it.period, closing }),
    },
  );
  return accept('cancel');
}
