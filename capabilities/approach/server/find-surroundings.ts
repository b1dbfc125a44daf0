import { timeZoneOf } from '#capabilities/organisations/core/time-zone-of.ts';
import { todayOf } from '#capabilities/organisations/core/today-of.ts';
import { membersOf } from '#capabilities/organisations/server/members-of.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import type { Id } from '#kernel/id.ts';
import type { TimeZone } from '#kernel/time-zone.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Surroundings } from '../core/decide-plan.ts';

/** Who belongs to the company, and which day it is there. */
export async function findSurroundings(
  tx: Transaction,
  organisation: Id,
  now: Date,
): Promise<Surroundings & { readonly zone: TimeZone }> {
  const [members, company] = await Promise.all([
    membersOf(tx, organisation),
    organisationOf(tx, organisation),
  ]);
  const zone = timeZoneOf(company);
  return { colleagues: new Set(members.map(({ id }) => id)), today: todayOf(company, now), zone };
}
