import { splitByLargestRemainder } from '#kernel/exact.ts';
import { periodOn } from './calendar.ts';
import { addInteger, largestSafe, readInteger } from './integer-column.ts';
import { outcomeCodes } from './lines.ts';
import type { CostPlan } from './plan-rules.ts';
import { inTerm, post, postExactly, type Run } from './run.ts';
import { splitByWeights } from './share-numbers.ts';

/** A cost, as in the engine on objects: shared by the first rule for its category, up to the rule's cap. */
export function applyCostRow(run: Run, row: number, day: number, cell: number): number {
  const { terms, columns, costs, costRules, scratch } = run;
  if (!inTerm(terms, day)) return outcomeCodes.outsideTerm;
  const rule = costRules[columns.category?.codes[row] ?? 0] ?? -1;
  const plan = rule < 0 ? undefined : costs[rule];
  const payer = columns.party[row] ?? 0;
  if (plan === undefined) {
    scratch.parts.fill(0);
    post(run, row, cell, payer, 0);
    return outcomeCodes.applied;
  }
  const window = plan.windows === null ? 0 : periodOn(plan.windows, day);
  if (!shareCost(run, row, plan, window)) {
    applyExactly(run, row, cell, plan, window);
    return outcomeCodes.applied;
  }
  let shared = 0;
  for (let party = 0; party < scratch.parts.length; party += 1) {
    const part = scratch.parts[party] ?? 0;
    shared += part;
    scratch.parts[party] = 0 - part;
  }
  post(run, row, cell, payer, 0 - shared);
  return outcomeCodes.applied;
}

/** Leaves the parts of a cost in the scratch; `false`, and nothing is done, where doubles do not hold the calculation. */
function shareCost({ columns, scratch }: Run, row: number, plan: CostPlan, window: number): boolean {
  const amount = columns.worth.values[row] ?? 0;
  const before = plan.windows === null ? 0 : (plan.shared.values[window] ?? 0);
  const left = plan.cap - before;
  const shared = left <= 0 ? 0 : Math.min(amount, left);
  const sum = before + shared;
  if (!(amount <= largestSafe && shared <= plan.limit && sum <= largestSafe)) return false;
  if (plan.windows !== null) plan.shared.values[window] = sum;
  splitByWeights(scratch, shared, plan.weights, 0, plan.scale);
  return true;
}

/** The same on bigints. */
function applyExactly(
  run: Run,
  row: number,
  cell: number,
  { rule, windows, shared }: CostPlan,
  window: number,
) {
  const amount = readInteger(run.columns.worth, row);
  const left = rule.cap === null ? amount : rule.cap.amount - readInteger(shared, window);
  const taken = left <= 0n ? 0n : amount < left ? amount : left;
  if (windows !== null) addInteger(shared, window, taken);
  const parts = splitByLargestRemainder(taken, rule.split.weights).map((part) => -part);
  postExactly(run, row, cell, run.columns.party[row] ?? 0, -taken, parts);
}
