import { accept, type Decision } from '#kernel/decision.ts';
import type { Criterion } from './model.ts';
import { refuseFaults, type ScoringFault, type ScoringRefusal } from './refusals.ts';

/** The weights of the criteria as they count: in their order, adding up to 1. */
export function normaliseWeights(
  criteria: readonly Pick<Criterion, 'weight'>[],
): Decision<readonly number[], ScoringRefusal> {
  const faults: ScoringFault[] = [];
  const weights = criteria.map(({ weight }, index) => {
    const path = `criteria[${index}].weight`;
    if (weight === null) faults.push({ code: 'weight_is_missing', path });
    else if (!(weight >= 0)) faults.push({ code: 'weight_is_negative', path, values: { weight } });
    return weight ?? 0;
  });
  // Dividing by the largest first keeps a sum of huge weights from overflowing.
  const largest = Math.max(...weights);
  if (faults.length === 0 && !(largest > 0)) faults.push({ code: 'weights_are_all_zero', path: 'criteria' });
  const [first, ...rest] = faults;
  if (first !== undefined) return refuseFaults(first, rest);
  const relative = weights.map((weight) => weight / largest);
  const sum = relative.reduce((total, weight) => total + weight, 0);
  return accept(relative.map((weight) => weight / sum));
}
