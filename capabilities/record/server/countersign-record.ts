import type { Hash } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { GivenSignature } from '#kernel/key-file.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import type { SigningRefusal } from '../core/refusals.ts';
import { appendEntry } from './append-entry.ts';
import { signForSide } from './sign-for-side.ts';
import { loadHash, loadHead, loadOwnParty } from './store.ts';

/**
 * Signs, for the own side, the entry up to which it saw the record. Every later export of the other side then holds a
 * signature that a record with another past, or with its tail cut off before it, cannot have.
 */
export async function countersignRecord(
  tx: Transaction,
  services: Pick<Services, 'clock' | 'secret'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  seen: { sequence: number; hash: string; signature?: GivenSignature | undefined },
): Promise<
  Decision<{ sequence: number; hash: Hash }, 'alliance_not_found' | 'record_is_another' | SigningRefusal>
> {
  const [head, party] = await Promise.all([
    loadHead(tx, alliance),
    loadOwnParty(tx, alliance, by.organisation),
  ]);
  if (head === undefined || party === undefined) return refuse('alliance_not_found');
  const hash = await loadHash(tx, alliance, seen.sequence);
  if (hash === undefined || hash !== seen.hash)
    return refuse('record_is_another', { path: 'body.hash', values: { sequence: seen.sequence } });
  const actor = { ...by, party };
  const signature = await signForSide(tx, services, actor, alliance, hash, seen.signature);
  if (!signature.ok) return signature;
  const entry = await appendEntry(tx, alliance, actor, {
    action: 'record_countersigned',
    at: services.clock.now(),
    subject: { sequence: seen.sequence },
    content: hash,
    signature: signature.value,
  });
  return accept({ sequence: entry.sequence, hash: entry.hash });
}
