import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Services } from '#platform/http/services.ts';
import { findAlliance } from './find-alliance.ts';
import { loadAccountable, replaceAccountable } from './store.ts';

/** Names who answers for the own side. Naming the same person again changes nothing. */
export async function nameAccountablePerson(
  tx: Transaction,
  services: Pick<Services, 'newId' | 'clock'>,
  by: { organisation: Id; person: Id },
  alliance: Id,
  person: Id,
): Promise<Decision<Record<string, never>, 'alliance_not_found' | 'accountable_person_not_a_member'>> {
  const { organisation } = by;
  const found = await findAlliance(tx, organisation, alliance, 'for change');
  if (!found.ok) return found;
  const members = await membersOf(tx, organisation);
  if (!members.some(({ id }) => id === person))
    return refuse('accountable_person_not_a_member', { path: 'body.person' });
  const named = await loadAccountable(tx, [alliance]);
  if (named.some((one) => one.organisation === organisation && one.person === person)) return accept({});
  const naming = { id: services.newId(), organisation, person, namedBy: by.person };
  const now = services.clock.now();
  await replaceAccountable(tx, alliance, naming, now);
  const { party } = found.value.own;
  await appendEntry(
    tx,
    alliance,
    { ...by, party },
    {
      action: 'accountable_person_named',
      at: now,
      subject: { person },
      content: hashJson({ party, person }),
    },
  );
  return accept({});
}
