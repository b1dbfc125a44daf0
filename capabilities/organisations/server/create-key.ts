import { createHash } from 'node:crypto';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Scope } from '#kernel/route.ts';
import { keyText } from '#platform/http/key-text.ts';
import type { Services } from '#platform/http/services.ts';
import { insertKey, type Key, listKeys } from './store.ts';

const mostKeys = 50;

/** A key for programs. Its text is answered this once; the database keeps a digest. */
export async function createKey(
  services: Services,
  organisation: Id,
  createdBy: { readonly id: Id; readonly name: string },
  wish: { name: string; scopes: readonly Scope[]; expiresInDays: number },
): Promise<Decision<{ key: Key; text: string }>> {
  const text = keyText(organisation, services.random(32));
  const now = services.clock.now();
  const key: Key = {
    id: services.newId(),
    name: wish.name,
    scopes: wish.scopes,
    // The part after the organisation, enough to tell keys apart and useless without the rest.
    start: `…${text.slice(-43, -37)}…`,
    createdBy: { id: createdBy.id, name: createdBy.name },
    createdAt: now,
    expiresAt: new Date(now.getTime() + wish.expiresInDays * 86_400_000),
    revokedAt: null,
  };
  return services.database.identityOf(organisation, async (tx) => {
    const inUse = (await listKeys(tx, organisation)).filter(
      (other) => other.revokedAt === null && other.expiresAt > now,
    );
    if (inUse.length >= mostKeys) return refuse('too_many_keys', { values: { most: mostKeys } });
    await insertKey(tx, organisation, { ...key, digest: createHash('sha256').update(text).digest() });
    return accept({ key, text });
  });
}
