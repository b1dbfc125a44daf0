import { partiesOf } from '#capabilities/alliances/server/parties-of.ts';
import type { Hash, Json } from '#kernel/canonical-json.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { agreementVersions } from './agreement-versions.ts';

export interface AgreementInForce {
  readonly agreementId: Id;
  readonly version: number;
  /** The terms file as it was signed. */
  readonly terms: Json;
  /** Of text and terms together: what the signatures are over. */
  readonly hash: Hash;
  readonly since: Date;
}

/** The one version that all current sides of an alliance have signed last, or `null`. */
export async function agreementInForce(tx: Transaction, alliance: Id): Promise<AgreementInForce | null> {
  const versions = await agreementVersions(tx, alliance, await partiesOf(tx, alliance));
  const found = versions.find(({ state }) => state === 'in_force');
  if (found === undefined || found.signedByAllAt === null) return null;
  const { agreement, version, terms, hash, signedByAllAt } = found;
  return { agreementId: agreement, version, terms, hash, since: signedByAllAt };
}
