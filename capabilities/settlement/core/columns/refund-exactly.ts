/** A refund on bigints, whatever its size. */
import { divideHalfEven, splitByLargestRemainder } from '#kernel/exact.ts';
import { invariant } from '#kernel/invariant.ts';
import type { LocalDate } from '#kernel/local-date.ts';
import { moveWhole } from '../share.ts';
import { windowOf } from '../terms.ts';
import { periodOn } from './calendar.ts';
import { addInteger, readInteger, writeInteger } from './integer-column.ts';
import { baseOf, outcomeCodes } from './lines.ts';
import { remembered } from './refund-memory.ts';
import { postExactly, type Run } from './run.ts';
import { keepTierWindow, tierWindowOf } from './tier-windows.ts';

/** A refund and its sale, in the run. */
export interface Refund {
  readonly row: number;
  readonly sale: number;
  readonly saleDay: LocalDate;
  /** The share rule of the sale. */
  readonly rule: number;
  /** Its entry in the memory of refunds. */
  readonly entry: number;
  /** Where the balances of the refund's period begin. */
  readonly cell: number;
  readonly collector: number;
  readonly payer: number;
  readonly late: boolean;
}

export function refundExactly(run: Run, refund: Refund): number {
  const { columns, lines, refunds, parties } = run;
  const { row, sale, entry, cell, collector, payer, late } = refund;
  const { numbers, width } = refunds;
  const at = entry * width;
  const amount = readInteger(columns.amount, sale);
  const refunded = readInteger(numbers, at + remembered.refunded) + readInteger(columns.amount, row);
  if (refunded > amount) return outcomeCodes.refundExceedsSale;
  const refundedBase = divideHalfEven(baseOf(lines, sale) * refunded, amount);
  const taken = refundedBase - readInteger(numbers, at + remembered.refundedBase);
  writeInteger(numbers, at + remembered.refunded, refunded);
  writeInteger(numbers, at + remembered.refundedBase, refundedBase);
  const parts = late
    ? Array.from({ length: parties }, (_, party) => (party === collector ? -taken : 0n))
    : takeBackExactly(run, refund, taken);
  postExactly(run, row, cell, payer, -taken, parts);
  return outcomeCodes.applied;
}

function takeBackExactly(run: Run, refund: Refund, taken: bigint): readonly bigint[] {
  const { lines, refunds, shares, parties } = run;
  const { sale, saleDay, entry } = refund;
  const plan = shares[refund.rule];
  invariant(plan !== undefined, 'an applied sale has its rule');
  const { rule } = plan;
  if (rule.kind === 'tiers') {
    const window = plan.windows === null ? 0 : periodOn(plan.windows, saleDay);
    const tiers = tierWindowOf(plan, window, parties);
    if (rule.mode === 'whole') {
      const { parts } = moveWhole(rule, tiers, windowOf(saleDay, rule.per), -taken);
      keepTierWindow(plan, window, tiers);
      return parts;
    }
    addInteger(plan.counters, window, -taken);
  }
  const { numbers } = refunds;
  const at = entry * refunds.width;
  addInteger(numbers, at + remembered.timelyBase, taken);
  const weights = Array.from({ length: parties }, (_, party) => {
    const part = readInteger(lines.parts, sale * parties + party);
    return part < 0n ? -part : part;
  });
  const borne = splitByLargestRemainder(readInteger(numbers, at + remembered.timelyBase), weights);
  return borne.map((part, party) => {
    const place = at + remembered.timelyParts + party;
    const before = readInteger(numbers, place);
    writeInteger(numbers, place, part);
    return before - part;
  });
}
