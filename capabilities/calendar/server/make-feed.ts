import { createHash } from 'node:crypto';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { linkToken } from '#platform/http/link-token.ts';
import type { Services } from '#platform/http/services.ts';
import type { FeedContent } from '../core/entry.ts';
import { writeFeed } from './store.ts';

/**
 * A secret address of a person's calendar in a company. Only the digest of the secret is kept, so that whoever reads the
 * database reads nobody's calendar by it; a person who lost the address makes a new one, and the old one stops.
 */
export async function makeFeed(
  tx: Transaction,
  services: Pick<Services, 'random' | 'clock' | 'publicUrl'>,
  organisation: Id,
  { person, content }: { readonly person: Id; readonly content: FeedContent },
): Promise<string> {
  const token = linkToken(organisation, services.random(24));
  const digest = createHash('sha256').update(token).digest();
  await writeFeed(tx, organisation, { person, content, madeAt: services.clock.now() }, digest);
  return `${services.publicUrl}/api/v1/calendars/${token}.ics`;
}
