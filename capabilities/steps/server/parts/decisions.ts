import { decidedSelections } from '#capabilities/decisions/server/decided-selections.ts';
import { listDiligence } from '#capabilities/diligence/server/list-diligence.ts';
import { decisionSteps } from '../../core/parts/decisions.ts';
import type { ReadPart } from '../read-part.ts';

/** Searches whose shortlist is looked into, and whether somebody has decided. */
export const readDecisions: ReadPart = async (tx, { organisation, person, now }) => {
  const { candidates } = await listDiligence(tx, organisation, person, now);
  const searches = new Map(candidates.map(({ selection }) => [selection.id, selection.name]));
  const decided = await decidedSelections(tx, organisation, [...searches.keys()]);
  return decisionSteps(
    [...searches].map(([selection, name]) => {
      const begun = candidates.filter((one) => one.selection.id === selection && one.begunAt !== null);
      const isDone = begun.every(({ summary }) => summary.done === summary.items && summary.blocking === 0);
      return {
        ...{ selection, name },
        decided: decided.has(selection) ? 'yes' : 'no',
        diligence: begun.length === 0 ? 'none' : isDone ? 'done' : 'open',
      };
    }),
  );
};
