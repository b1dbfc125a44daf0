import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { appendEntry } from '#capabilities/record/server/append-entry.ts';
import { hashJson } from '#kernel/canonical-json.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { canDecide } from '../core/can.ts';
import { agreementVersions } from './agreement-versions.ts';
import { insertWithdrawal } from './store.ts';

/** Takes an own proposal back, or turns the partner's down; signatures it has stay on record and lose their effect. */
export async function withdrawVersion(
  tx: Transaction,
  by: { organisation: Id; person: Id },
  alliance: Id,
  number: number,
  reason: string,
  now: Date,
): Promise<
  Decision<
    Record<string, never>,
    | 'alliance_not_found'
    | 'version_not_found'
    | 'version_already_in_force'
    | 'version_superseded'
    | 'version_withdrawn'
  >
> {
  const found = await findAlliance(tx, by.organisation, alliance, 'for change');
  if (!found.ok) return found;
  const versions = await agreementVersions(tx, alliance, found.value.parties);
  const version = versions.find((one) => one.version === number);
  if (version === undefined) return refuse('version_not_found');
  const open = canDecide(version.state);
  if (!open.ok) return open;
  await insertWithdrawal(tx, alliance, version.agreement, {
    version: number,
    ...by,
    reason,
    withdrawnAt: now,
  });
  await appendEntry(
    tx,
    alliance,
    { ...by, party: found.value.own.party },
    {
      action: 'agreement_withdrawn',
      at: now,
      subject: { agreement: version.agreement, version: number },
      content: hashJson({ version: number, hash: version.hash, reason }),
    },
  );
  return accept({});
}
