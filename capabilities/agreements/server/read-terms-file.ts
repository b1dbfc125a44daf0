import { findAlliance } from '#capabilities/alliances/server/find-alliance.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { FileAnswer } from '#platform/http/serve.ts';
import { inWrittenOrder } from '../core/terms-file.ts';
import { loadVersions } from './store.ts';

/** The terms of a version as a `terms.json` that the command line settles by. */
export async function readTermsFile(
  tx: Transaction,
  organisation: Id,
  alliance: Id,
  number: number,
): Promise<Decision<FileAnswer, 'alliance_not_found' | 'version_not_found'>> {
  const found = await findAlliance(tx, organisation, alliance);
  if (!found.ok) return found;
  const version = (await loadVersions(tx, alliance)).find((one) => one.version === number);
  if (version === undefined) return refuse('version_not_found');
  const name = `terms-${found.value.alliance.name}-${number}.json`;
  return accept({
    name,
    content: Buffer.from(`${JSON.stringify(inWrittenOrder(version.terms), null, 2)}\n`),
  });
}
