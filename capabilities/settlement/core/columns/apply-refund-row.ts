import { divideHalfEven, splitByLargestRemainder } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import { moveWhole } from '../share.ts';
import { windowOf } from '../terms.ts';
import { addInteger, largestProduct, largestSafe, readInteger, writeInteger } from './integer-column.ts';
import { moveBonusRows } from './move-bonus-rows.ts';
import type { SharePlan } from './plan-rules.ts';
import { outcomeCodes, post, postExactly, type Run } from './run.ts';
import { moveWholeNumber, splitWeighted } from './share-numbers.ts';
import { keepTierWindow, tierWindowOf } from './tier-windows.ts';

/** A refund and its sale, in the run. */
interface Refund {
  readonly row: number;
  readonly sale: number;
  /** Its entry in the memory of refunds. */
  readonly entry: number;
  readonly cell: number;
  readonly collector: number;
  readonly payer: number;
  readonly late: boolean;
}

/** A refund, as in the engine on objects: in time it takes each party's share back, later the collector bears it. */
export function applyRefundRow(run: Run, row: number, day: number, cell: number): number {
  const { columns, lines, refunds, refundsUntil, firstDay } = run;
  const sale = columns.sale[row] ?? -1;
  if (sale < 0 || sale >= row || (lines.rule[sale] ?? -1) < 0) return outcomeCodes.refundWithoutSale;
  const known = refunds.entries[sale] ?? 0;
  const entry = known === 0 ? refunds.used + 1 : known;
  const collector = columns.party[sale] ?? 0;
  const named = columns.party[row] ?? -1;
  const payer = named < 0 ? collector : named;
  const late = refundsUntil !== null && day > (refundsUntil[(columns.day[sale] ?? 0) - firstDay] ?? 0);
  const refund = { row, sale, entry, cell, collector, payer, late };
  const outcome = applyNumbers(run, refund) ?? applyExactly(run, refund);
  if (outcome !== outcomeCodes.applied) return outcome;
  if (known === 0) {
    refunds.entries[sale] = entry;
    refunds.used = entry;
  }
  if (!late && run.bonuses.length > 0) moveBonusRows(run, row, columns.day[sale] ?? 0, cell);
  return outcome;
}

/** On doubles; `null`, and nothing is done, where they do not hold the calculation. */
function applyNumbers(run: Run, refund: Refund): number | null {
  const { columns, lines, refunds, scratch } = run;
  const { row, sale, entry, cell, collector, payer, late } = refund;
  const amount = columns.amount.values[sale] ?? 0;
  const refunded = (refunds.refunded.values[entry] ?? 0) + (columns.amount.values[row] ?? 0);
  if (!(refunded <= largestSafe && amount <= largestSafe)) return null;
  if (refunded > amount) return outcomeCodes.refundExceedsSale;
  const base = lines.base.values[sale] ?? 0;
  const refundedBase = baseOfRefunds(base, refunded, amount);
  const taken = refundedBase - (refunds.refundedBase.values[entry] ?? 0);
  // A NaN anywhere ends here.
  if (!(taken <= largestSafe && taken >= -largestSafe)) return null;
  if (late) {
    scratch.parts.fill(0);
    scratch.parts[collector] = 0 - taken;
  } else if (!takeBack(run, refund, base, taken)) return null;
  refunds.refunded.values[entry] = refunded;
  refunds.refundedBase.values[entry] = refundedBase;
  post(run, row, cell, payer, 0 - taken);
  return outcomeCodes.applied;
}

/** base × refunded / amount, half to even; NaN where doubles do not hold it. */
function baseOfRefunds(base: number, refunded: number, amount: number): number {
  if (refunded === amount) return base;
  const product = Math.abs(base) * refunded;
  if (!(product <= largestProduct && amount <= largestProduct)) return Number.NaN;
  const floor = Math.floor(product / amount);
  const twice = 2 * (product - floor * amount);
  const size = twice > amount || (twice === amount && floor % 2 === 1) ? floor + 1 : floor;
  return base < 0 ? 0 - size : size;
}

/** Leaves in the scratch what each party gives back; `false`, and nothing is done, where doubles do not hold it. */
function takeBack(run: Run, { sale, entry }: Refund, base: number, taken: number): boolean {
  const { lines, shares, refunds, scratch, parties } = run;
  const plan = shares[lines.rule[sale] ?? 0];
  if (plan === undefined) return false;
  const window = windowOfSale(run, plan, sale);
  if (plan.way === 'whole') return moveWholeNumber(scratch, plan, 0 - taken, window);
  const timely = (refunds.timelyBase.values[entry] ?? 0) + taken;
  if (!splitTimely(run, sale, timely, base)) return false;
  if (plan.windows !== null) {
    const counter = (plan.counters.values[window] ?? 0) - taken;
    if (!(counter <= largestSafe && counter >= -largestSafe)) return false;
    plan.counters.values[window] = counter;
  }
  refunds.timelyBase.values[entry] = timely;
  for (let party = 0; party < parties; party += 1) {
    const borne = scratch.parts[party] ?? 0;
    const place = entry * parties + party;
    scratch.parts[party] = (refunds.timelyParts.values[place] ?? 0) - borne;
    refunds.timelyParts.values[place] = borne;
  }
  return true;
}

function windowOfSale({ columns, firstDay }: Run, { windows }: SharePlan, sale: number): number {
  return windows === null ? 0 : (windows.indexes[(columns.day[sale] ?? 0) - firstDay] ?? 0);
}

/** Leaves in the scratch how the parties bear all timely refunds of a sale: in proportion to their parts of it. */
function splitTimely({ lines, scratch, parties }: Run, sale: number, timely: number, base: number): boolean {
  const { parts, weighted } = scratch;
  const size = Math.abs(timely);
  const whole = timely === base;
  if (!whole && !(Math.abs(base) <= largestProduct)) return false;
  for (let party = 0; party < parties; party += 1) {
    const part = lines.parts.values[sale * parties + party] ?? 0;
    const product = size * Math.abs(part);
    if (!whole && !(product <= largestProduct)) return false;
    parts[party] = part;
    weighted[party] = product;
  }
  if (!whole) splitWeighted(scratch, timely, Math.abs(base));
  return true;
}

/** The same on bigints. */
function applyExactly(run: Run, refund: Refund): number {
  const { columns, lines, refunds, parties } = run;
  const { row, sale, entry, cell, collector, payer, late } = refund;
  const amount = readInteger(columns.amount, sale);
  const refunded = readInteger(refunds.refunded, entry) + readInteger(columns.amount, row);
  if (refunded > amount) return outcomeCodes.refundExceedsSale;
  const refundedBase = divideHalfEven(readInteger(lines.base, sale) * refunded, amount);
  const taken = refundedBase - readInteger(refunds.refundedBase, entry);
  writeInteger(refunds.refunded, entry, refunded);
  writeInteger(refunds.refundedBase, entry, refundedBase);
  const parts = late
    ? Array.from({ length: parties }, (_, party) => (party === collector ? -taken : 0n))
    : takeBackExactly(run, refund, taken);
  postExactly(run, row, cell, payer, -taken, parts);
  return outcomeCodes.applied;
}

function takeBackExactly(run: Run, { sale, entry }: Refund, taken: bigint): readonly bigint[] {
  const { columns, lines, refunds, shares, parties } = run;
  const plan = shares[lines.rule[sale] ?? 0];
  invariant(plan !== undefined, 'an applied sale has its rule');
  const { rule } = plan;
  if (rule.kind === 'tiers') {
    const window = windowOfSale(run, plan, sale);
    const tiers = tierWindowOf(plan, window, parties);
    if (rule.mode === 'whole') {
      const { parts } = moveWhole(rule, tiers, windowOf(columns.day[sale] ?? 0, rule.per), -taken);
      keepTierWindow(plan, window, tiers);
      return parts;
    }
    addInteger(plan.counters, window, -taken);
  }
  addInteger(refunds.timelyBase, entry, taken);
  const weights = Array.from({ length: parties }, (_, party) => {
    const part = readInteger(lines.parts, sale * parties + party);
    return part < 0n ? -part : part;
  });
  const borne = splitByLargestRemainder(readInteger(refunds.timelyBase, entry), weights);
  return borne.map((part, party) => {
    const place = entry * parties + party;
    const before = readInteger(refunds.timelyParts, place);
    writeInteger(refunds.timelyParts, place, part);
    return before - part;
  });
}
