import { readersOf } from '#capabilities/organisations/server/readers-of.ts';
import { type Decision, refuse } from '#kernel/decision.ts';
import { readLinkToken } from '#platform/http/link-token.ts';
import type { Services } from '#platform/http/services.ts';
import { type CalendarFile, calendarFor } from './calendar-for.ts';
import { feedByDigest } from './store.ts';

/**
 * The calendar behind a secret address. It opens nothing once it was withdrawn, and nothing once its person has left the
 * company, even if they come back.
 */
export async function openFeed(
  services: Services,
  address: string,
): Promise<Decision<CalendarFile, 'calendar_not_found'>> {
  const read = readLinkToken(address.replace(/\.ics$/, ''));
  if (read === null) return refuse('calendar_not_found');
  const organisation = read.owner;
  return services.database.asOrganisation(organisation, async (tx) => {
    const feed = await feedByDigest(tx, organisation, read.digest);
    if (feed === undefined) return refuse('calendar_not_found');
    const reader = (await readersOf(tx, organisation)).find(({ id }) => id === feed.person);
    if (reader === undefined || reader.since > feed.madeAt) return refuse('calendar_not_found');
    const { content } = feed;
    const wish = { organisation, person: reader.id, language: reader.language, content };
    return { ok: true, value: await calendarFor(tx, services, wish) };
  });
}
