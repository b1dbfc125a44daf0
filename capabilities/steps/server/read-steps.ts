import type { Transaction } from '#platform/db/pool.ts';
import { type RankedSteps, rankSteps } from '../core/rank-steps.ts';
import { readAlliancesPart } from './parts/alliances.ts';
import { readApproach } from './parts/approach.ts';
import { readCandidates } from './parts/candidates.ts';
import { readDecisions } from './parts/decisions.ts';
import { readDiagnosisPart } from './parts/diagnosis.ts';
import { readDiligence } from './parts/diligence.ts';
import { readSalesAndContracts } from './parts/sales-and-contracts.ts';
import type { AskedSteps, ReadPart } from './read-part.ts';

/** The parts of the way, in its order: one line for each. */
const parts: readonly ReadPart[] = [
  readSalesAndContracts,
  readDiagnosisPart,
  readCandidates,
  readDiligence,
  readDecisions,
  readApproach,
  readAlliancesPart,
];

/** What to do next on the way to an alliance, for whoever looks. */
export async function readSteps(tx: Transaction, asked: AskedSteps): Promise<RankedSteps> {
  const found = await Promise.all(parts.map((read) => read(tx, asked)));
  return rankSteps(found.flat());
}
