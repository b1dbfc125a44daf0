import type { Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Services } from '#platform/http/services.ts';
import { beginClosing } from './begin-closing.ts';
import { type FoundClosing, findClosing } from './find-closing.ts';
import { runClosing } from './run-closing.ts';

/** Asks for a period to be closed and closes it, for a caller that has the time to wait. */
export async function closeAtOnce(
  services: Services,
  by: { organisation: Id; person: Id },
  alliance: Id,
  period: string,
): Promise<Decision<FoundClosing>> {
  const { organisation } = by;
  const { database } = services;
  const begun = await database.asOrganisation(organisation, (tx) =>
    beginClosing(tx, services, by, alliance, period),
  );
  if (!begun.ok) return begun;
  const work = { organisation, alliance, closing: begun.value };
  await runClosing(services, work, new AbortController().signal);
  const found = await database.asOrganisation(organisation, (tx) =>
    findClosing(tx, organisation, alliance, work.closing),
  );
  invariant(
    !found.ok || found.value.closing.state !== 'running',
    'nobody else closes what was asked for here',
  );
  return found;
}
