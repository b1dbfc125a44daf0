import type { Id } from '#kernel/id.ts';
import type { Services } from '#platform/http/services.ts';
import { createSigningKey } from './signing.ts';
import { insertMember, insertOrganisation, type Organisation } from './store.ts';

/** A new organisation with its first owner and its signing key. Answers with its id. */
export async function createOrganisation(
  services: Pick<Services, 'database' | 'newId' | 'clock' | 'secret'>,
  organisation: Organisation,
  owner: { id: Id; email: string },
): Promise<Id> {
  const id = services.newId();
  const now = services.clock.now();
  await services.database.asOrganisation(id, async (tx) => {
    await insertOrganisation(tx, id, organisation, now);
    await insertMember(tx, id, { person: owner.id, role: 'owner', email: owner.email }, now);
    await createSigningKey(tx, id, { id: services.newId(), by: null, at: now }, services.secret);
  });
  return id;
}
