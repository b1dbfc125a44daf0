import { listSelections } from '#capabilities/candidates/server/list-selections.ts';
import { candidateSteps } from '../../core/parts/candidates.ts';
import type { ReadPart } from '../read-part.ts';

/** The searches for a partner. */
export const readCandidates: ReadPart = async (tx, { organisation }) => {
  const { selections } = await listSelections(tx, organisation);
  return candidateSteps(
    selections.map(({ selection, candidates, ranked, evaluators }) => ({
      id: selection.id,
      name: selection.name,
      ...{ candidates, ranked, evaluators },
    })),
  );
};
