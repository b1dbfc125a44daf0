import { askOnce } from '#platform/db/ask-once.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type RankedSteps, rankSteps } from '../core/rank-steps.ts';
import { readApproachAndAlliances } from './parts/approach-and-alliances.ts';
import { readCandidates } from './parts/candidates.ts';
import { readDecisions } from './parts/decisions.ts';
import { readDiagnosisPart } from './parts/diagnosis.ts';
import { readDiligence } from './parts/diligence.ts';
import { readSalesAndDependency } from './parts/sales-and-dependency.ts';
import type { AskedSteps, ReadPart } from './read-part.ts';

/** The parts of the way after a company's own figures, in its order: one line for each. */
const parts: readonly ReadPart[] = [
  readDiagnosisPart,
  readCandidates,
  readDiligence,
  readDecisions,
  readApproachAndAlliances,
];

/** What to do next on the way to an alliance, for whoever looks. */
export async function readSteps(tx: Transaction, asked: AskedSteps): Promise<RankedSteps> {
  const once = askOnce(tx);
  const found = await Promise.all([
    // Whatever keeps figures asks twice whether sales came meanwhile, and means it.
    readSalesAndDependency(tx, asked),
    ...parts.map((read) => read(once, asked)),
  ]);
  return rankSteps(found.flat());
}
