/** Largest-remainder splits on doubles. Whoever calls has made sure that every product is at most `largestProduct`. */
import { unreachable } from '#kernel/invariant.ts';
import { largestProduct, largestSafe } from './integer-column.ts';
import type { SharePlan } from './plan-rules.ts';

/** Room for one event's calculation, one number a party, so that nothing is allocated for each. */
export interface Scratch {
  readonly parts: Float64Array;
  /** A party's exact part, times the scale. */
  readonly weighted: Float64Array;
}

export function scratchFor(parties: number): Scratch {
  return { parts: new Float64Array(parties), weighted: new Float64Array(parties) };
}

/**
 * Writes into `parts` the largest-remainder split of `total` whose exact parts are `weighted` / scale; these add up to
 * the absolute total.
 */
export function splitWeighted({ parts, weighted }: Scratch, total: number, scale: number): void {
  if (parts.length !== 2) {
    splitAmongMany(parts, weighted, total, scale);
    return;
  }
  // The remainders of two parties add up to the scale or are both 0, so the first gets the odd unit from half on.
  const exact = weighted[0] ?? 0;
  const floor = Math.floor(exact / scale);
  const size = 2 * (exact - floor * scale) >= scale ? floor + 1 : floor;
  // Not `-size`, which would be a negative zero.
  const first = total < 0 ? 0 - size : size;
  parts[0] = first;
  parts[1] = total - first;
}

function splitAmongMany(parts: Float64Array, weighted: Float64Array, total: number, scale: number): void {
  let left = Math.abs(total);
  for (let party = 0; party < parts.length; party += 1) {
    const exact = weighted[party] ?? 0;
    const floor = Math.floor(exact / scale);
    parts[party] = floor;
    weighted[party] = exact - floor * scale;
    left -= floor;
  }
  for (; left > 0; left -= 1) {
    let most = 0;
    for (let party = 1; party < parts.length; party += 1) {
      if ((weighted[party] ?? 0) > (weighted[most] ?? 0)) most = party;
    }
    parts[most] = (parts[most] ?? 0) + 1;
    weighted[most] = -1;
  }
  if (total >= 0) return;
  for (let party = 0; party < parts.length; party += 1) parts[party] = 0 - (parts[party] ?? 0);
}

/** Splits an amount by the weights that begin at `offset`. */
export function splitByWeights(
  scratch: Scratch,
  total: number,
  weights: Float64Array,
  offset: number,
  scale: number,
): void {
  const { weighted } = scratch;
  const size = Math.abs(total);
  for (let party = 0; party < weighted.length; party += 1) {
    weighted[party] = size * (weights[offset + party] ?? 0);
  }
  splitWeighted(scratch, total, scale);
}

/**
 * Shares a base by a rule and moves the counter of its window; `false`, and nothing is done, where doubles do not hold
 * the calculation.
 */
export function shareNumber(
  scratch: Scratch,
  plan: SharePlan,
  base: number,
  window: number,
  row: number,
): boolean {
  const { way, weights, scale, limit } = plan;
  if (!(base <= limit && base >= -limit)) return false;
  switch (way) {
    case 'marginal':
      return shareMarginal(scratch, plan, base, window);
    case 'split':
      splitByWeights(scratch, base, weights, 0, scale);
      return true;
    case 'whole':
      return moveWholeNumber(scratch, plan, base, window);
    case 'fee':
      shareFee(scratch, plan, base);
      return true;
    case 'roles':
      shareByRoles(scratch, plan, base, row);
      return true;
    default:
      return unreachable(way);
  }
}

/** The exact part of a party is the sum over the steps of overlap × rate; the largest remainder is taken of that sum. */
function shareMarginal(scratch: Scratch, plan: SharePlan, base: number, window: number): boolean {
  const { weights, scale, counters } = plan;
  const before = counters.values[window] ?? 0;
  const after = before + base;
  if (!(after <= largestSafe && after >= -largestSafe)) return false;
  counters.values[window] = after;
  const step = stepAt(plan, before, base);
  if (base <= 0 || after <= (plan.upTo[step] ?? 0)) {
    splitByWeights(scratch, base, weights, step * scratch.parts.length, scale);
  } else {
    weighOverSteps(scratch, plan, before, after, step);
    splitWeighted(scratch, base, scale);
  }
  return true;
}

function shareFee(scratch: Scratch, { fee, feeTo, weights, scale }: SharePlan, base: number): void {
  const taken = base < 0 ? 0 : Math.min(base, fee);
  splitByWeights(scratch, base - taken, weights, 0, scale);
  scratch.parts[feeTo] = (scratch.parts[feeTo] ?? 0) + taken;
}

function shareByRoles(
  scratch: Scratch,
  { roles, otherwise, scale }: SharePlan,
  base: number,
  row: number,
): void {
  const { weighted } = scratch;
  const size = Math.abs(base);
  weighted.fill(0);
  for (const { players, weight } of roles) {
    const player = players[row] ?? -1;
    const party = player < 0 ? otherwise : player;
    weighted[party] = (weighted[party] ?? 0) + size * weight;
  }
  splitWeighted(scratch, base, scale);
}

/**
 * Mode `whole`: the counter moves and the window is shared anew at the highest step it has reached; the parts are what
 * that differs from before. `false`, and nothing is done, where doubles do not hold the calculation.
 */
export function moveWholeNumber(scratch: Scratch, plan: SharePlan, change: number, window: number): boolean {
  const { weights, scale, limit, upTo, counters, reached, shared } = plan;
  const parties = scratch.parts.length;
  const after = (counters.values[window] ?? 0) + change;
  if (!(after <= limit && after >= -limit)) return false;
  for (let party = 0; party < parties; party += 1) {
    if (!(Math.abs(shared.values[window * parties + party] ?? 0) <= largestProduct)) return false;
  }
  counters.values[window] = after;
  let step = reached[window] ?? 0;
  while (step + 1 < upTo.length && after > (upTo[step] ?? 0)) step += 1;
  reached[window] = step;
  splitByWeights(scratch, after, weights, step * parties, scale);
  for (let party = 0; party < parties; party += 1) {
    const target = scratch.parts[party] ?? 0;
    const place = window * parties + party;
    scratch.parts[party] = target - (shared.values[place] ?? 0);
    shared.values[place] = target;
  }
  return true;
}

/** The step in which a base begins: what is taken away counts where the counter stands, what is added from there on. */
function stepAt({ upTo }: SharePlan, before: number, base: number): number {
  let step = 0;
  while (before > (upTo[step] ?? 0) || (base > 0 && before === upTo[step])) step += 1;
  return step;
}

function weighOverSteps(
  { weighted }: Scratch,
  { upTo, weights }: SharePlan,
  before: number,
  after: number,
  first: number,
): void {
  weighted.fill(0);
  let low = before;
  for (let step = first; low < after; step += 1) {
    const high = Math.min(after, upTo[step] ?? after);
    const offset = step * weighted.length;
    for (let party = 0; party < weighted.length; party += 1) {
      weighted[party] = (weighted[party] ?? 0) + (high - low) * (weights[offset + party] ?? 0);
    }
    low = high;
  }
}
