import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Actor } from '../core/entry.ts';
import { appendEntry } from './append-entry.ts';
import { type AnnouncedKey, insertPartyKey, loadKeyHolder, loadKeyInUse, lockHead } from './store.ts';

/**
 * Tells an alliance which key a side signs with from now on, where it does not know: as an entry of its record, so that
 * the other side sees every change, and as the one key by which the database takes the side's signatures. The key must be held (`holdKey`).
 */
export async function announceKey(
  tx: Transaction,
  alliance: Id,
  actor: Actor,
  key: AnnouncedKey,
  now: Date,
): Promise<Decision<'announced' | 'known', 'key_of_another_side'>> {
  const known = await loadKeyInUse(tx, alliance, actor.organisation);
  if (known?.id === key.id) return accept('known');
  // Of several first signatures at the same moment one announces the key; the others find it once they have their turn.
  await lockHead(tx, alliance);
  const before = await loadKeyInUse(tx, alliance, actor.organisation);
  if (before?.id === key.id) return accept('known');
  const holder = await loadKeyHolder(tx, alliance, key.publicKey);
  if (holder !== undefined && holder !== actor.organisation) return refuse('key_of_another_side');
  const position = (before?.position ?? 0) + 1;
  await insertPartyKey(tx, alliance, actor.organisation, { ...key, position }, now);
  const { publicKey, keptBy } = key;
  await appendEntry(tx, alliance, actor, {
    action: 'signing_key_announced',
    at: now,
    subject: { publicKey, keptBy },
    content: hashJson({ party: actor.party, publicKey, keptBy }),
  });
  return accept('announced');
}
