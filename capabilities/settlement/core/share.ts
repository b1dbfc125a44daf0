/** How one base is shared by one rule. The counters of tiers are changed in place (see state.ts). */
import { splitByLargestRemainder } from '#kernel/exact.ts';
import { invariant, unreachable } from '#kernel/invariant.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import type { Division, ShareReason } from './postings.ts';
import type { TierWindow } from './state.ts';
import { type ShareRule, type Step, windowOf } from './terms.ts';

export interface Share<Reason = ShareReason> {
  readonly parts: readonly bigint[];
  readonly reason: Reason;
  readonly division: Division;
}

type WholeReason = Extract<ShareReason, { way: 'whole' }>;
type TiersRule = Extract<ShareRule, { kind: 'tiers' }>;

/**
 * The parts of a sale's base, in the order of `parties`.
 * @param day the sale's local date, which decides the window of a counter
 * @param played which party played which role
 */
export function shareBase(
  rule: ShareRule,
  base: bigint,
  day: LocalDate,
  played: ReadonlyMap<string, number>,
  windows: Map<LocalDate, TierWindow>,
  partyCount: number,
): Share {
  switch (rule.kind) {
    case 'split':
      return divided<ShareReason>(base, rule.split.weights, { way: 'split' });
    case 'tiers':
      return rule.mode === 'marginal'
        ? shareMarginal(rule, base, day, windows, partyCount)
        : shareWhole(rule, base, day, windows);
    case 'roles':
      return divided(base, roleWeights(rule, played, partyCount), { way: 'roles', played });
    case 'fee': {
      const fee = base < 0n ? 0n : base < rule.amount ? base : rule.amount;
      const rest = base - fee;
      const share = divided<ShareReason>(rest, rule.rest.weights, { way: 'fee', fee, rest });
      return { ...share, parts: share.parts.map((part, party) => (party === rule.to ? part + fee : part)) };
    }
    default:
      return unreachable(rule);
  }
}

function divided<Reason>(total: bigint, weights: readonly bigint[], reason: Reason): Share<Reason> {
  return { parts: splitByLargestRemainder(total, weights), reason, division: { total, weights } };
}

function roleWeights(
  rule: Extract<ShareRule, { kind: 'roles' }>,
  played: ReadonlyMap<string, number>,
  partyCount: number,
): readonly bigint[] {
  const weights = new Array<bigint>(partyCount).fill(0n);
  for (const { role, weight } of rule.roles) {
    const party = played.get(role) ?? rule.otherwise;
    weights[party] = (weights[party] ?? 0n) + weight;
  }
  return weights;
}

/** The window of a tiers rule, begun where this is its first sale. */
export function tierWindow(
  windows: Map<LocalDate, TierWindow>,
  window: LocalDate,
  partyCount: number,
): TierWindow {
  const found = windows.get(window);
  if (found !== undefined) return found;
  const begun = { counter: 0n, reached: 0, shared: new Array<bigint>(partyCount).fill(0n) };
  windows.set(window, begun);
  return begun;
}

function shareMarginal(
  rule: TiersRule,
  base: bigint,
  day: LocalDate,
  windows: Map<LocalDate, TierWindow>,
  partyCount: number,
): Share {
  const window = windowOf(day, rule.per);
  const state = tierWindow(windows, window, partyCount);
  const before = state.counter;
  state.counter += base;
  const spans =
    base < 0n ? [{ step: stepAt(rule.steps, before), amount: base }] : overlaps(rule.steps, before, base);
  const weights = new Array<bigint>(partyCount).fill(0n);
  for (const { step, amount } of spans) {
    const size = amount < 0n ? -amount : amount;
    rule.steps[step]?.split.weights.forEach((weight, party) => {
      weights[party] = (weights[party] ?? 0n) + size * weight;
    });
  }
  return divided(base, weights, { way: 'marginal', window, before, spans });
}

/** The step that holds a counter: steps reach up to and with their limit, and the first has no lower end. */
function stepAt(steps: readonly Step[], counter: bigint): number {
  return steps.findIndex(({ upTo }) => upTo === null || counter <= upTo);
}

/** How much of (before, before + base] lies in each step; steps without any are left out. */
function overlaps(
  steps: readonly Step[],
  before: bigint,
  base: bigint,
): { readonly step: number; readonly amount: bigint }[] {
  const after = before + base;
  return steps.flatMap(({ above, upTo }, step) => {
    const low = above === null || before > above ? before : above;
    const high = upTo === null || after < upTo ? after : upTo;
    return high > low ? [{ step, amount: high - low }] : [];
  });
}

function shareWhole(
  rule: TiersRule,
  base: bigint,
  day: LocalDate,
  windows: Map<LocalDate, TierWindow>,
): Share {
  const window = windowOf(day, rule.per);
  const partyCount = rule.steps[0]?.split.weights.length ?? 0;
  return moveWhole(rule, tierWindow(windows, window, partyCount), window, base);
}

/**
 * Mode `whole`: the counter moves by `change` and the whole window is shared anew at the highest step it has reached;
 * the parts are what that differs from before. A step above the first is reached when the counter exceeds the limit
 * before it, and stays reached.
 */
export function moveWhole(
  rule: Extract<ShareRule, { kind: 'tiers' }>,
  state: TierWindow,
  window: LocalDate,
  change: bigint,
): Share<WholeReason> {
  const stepBefore = state.reached;
  state.counter += change;
  rule.steps.forEach(({ above }, step) => {
    if (above !== null && state.counter > above && step > state.reached) state.reached = step;
  });
  const step = rule.steps[state.reached];
  invariant(step !== undefined, 'tiers have a step for every counter');
  const target = divided<WholeReason>(state.counter, step.split.weights, {
    way: 'whole',
    window,
    counter: state.counter,
    stepBefore,
    step: state.reached,
  });
  const parts = target.parts.map((part, party) => part - (state.shared[party] ?? 0n));
  state.shared = target.parts;
  return { ...target, parts };
}
