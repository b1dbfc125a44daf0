import { agreementVersions } from '#capabilities/agreements/server/agreement-versions.ts';
import type { Party } from '#capabilities/alliances/core/alliance.ts';
import { partiesOf } from '#capabilities/alliances/server/parties-of.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import { parseLocalDate } from '#kernel/local-date.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type NeededByVersion, neededByVersions } from '../core/needed-fields.ts';
import { isOpen } from '../core/sharing-policy.ts';
import { everythingShown, partyRules, type ReadingRules } from '../core/show-event.ts';
import { loadPoliciesInForce } from './store.ts';

/** Who reads, and when: what may be read one by one ends with time. */
export interface Reader {
  readonly organisation: Id;
  readonly now: Date;
}

/** What binds a reader in an alliance: the policies of the other sides as they hold now. */
export async function readingRules(
  tx: Transaction,
  alliance: Id,
  { organisation, now }: Reader,
): Promise<ReadingRules> {
  const others = (await loadPoliciesInForce(tx, alliance)).filter(
    (row) => row.organisation !== organisation && !isOpen(row.policy),
  );
  if (others.length === 0) return everythingShown;
  const parties = await partiesOf(tx, alliance);
  const today = parseLocalDate(now.toISOString().slice(0, 10));
  invariant(today !== null, 'a moment has its day');
  const of = others.flatMap((row) => {
    const side = parties.find((party) => party.organisation === row.organisation);
    return side === undefined ? [] : [[side.party, partyRules(row.policy, today)] as const];
  });
  return { of: new Map(of), needed: await neededNow(tx, alliance, parties) };
}

/** What the versions that all sides signed need of sales. */
export async function neededNow(
  tx: Transaction,
  alliance: Id,
  parties: readonly Party[],
): Promise<readonly NeededByVersion[]> {
  const versions = await agreementVersions(tx, alliance, parties);
  const signed = versions.flatMap(({ version, terms, state, signedByAllAt }) =>
    signedByAllAt !== null && (state === 'in_force' || state === 'superseded')
      ? [{ version, terms, signedByAllAt }]
      : [],
  );
  return neededByVersions(signed.reverse());
}
