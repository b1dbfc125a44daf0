/** A selection as the rules of core want it: what the answer of the server says, with evaluators by their ids. */
import type { SelectionAnswer } from '../core/contract.ts';
import type { SelectionRequest } from '../core/rank-selection.ts';

export function givenIn(whole: SelectionAnswer): SelectionRequest {
  return {
    criteria: whole.criteria,
    candidates: whole.candidates.map(({ id, name, size }) => ({ id, name, size })),
    scores: whole.scores.map(({ candidate, criterion, evaluator, value }) => ({
      candidate,
      criterion,
      evaluator: evaluator.id,
      value,
    })),
    ourSize: whole.selection.ourSize,
  };
}
