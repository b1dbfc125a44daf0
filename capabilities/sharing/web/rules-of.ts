/** What a partner would be shown under a policy of ours, worked out in the browser as the server does. */
import { parseLocalDate } from '#kernel/local-date.ts';
import { timeZone } from '#kernel/time-zone.ts';
import type { PoliciesView } from '../core/contract.ts';
import type { SharingPolicy } from '../core/sharing-policy.ts';
import { partyRules, type ReadingRules } from '../core/show-event.ts';

export function rulesOf({ ownParty, needed, asOf }: PoliciesView, policy: SharingPolicy): ReadingRules {
  const day = parseLocalDate(asOf.slice(0, 10));
  const dayOf = (text: string | null) => (text === null ? null : parseLocalDate(text));
  return {
    of: new Map(day === null ? [] : [[ownParty, partyRules(policy, day)]]),
    needed: needed.flatMap(({ version, fields, from, until, timeZone: name, period }) => {
      const zone = timeZone(name);
      return zone === null ? [] : [{ version, fields, from: dayOf(from), until: dayOf(until), zone, period }];
    }),
  };
}
