import type { LocalDate } from '#kernel/local-date.ts';
import { largestProduct, largestSafe } from './integer-column.ts';
import { baseNumberOf, outcomeCodes } from './lines.ts';
import { moveBonusRows } from './move-bonus-rows.ts';
import { type Refund, refundExactly } from './refund-exactly.ts';
import { remembered } from './refund-memory.ts';
import { post, type Run } from './run.ts';
import { takeBack } from './take-back.ts';

/** A refund, as in the engine on objects: in time it takes each party's share back, later the collector bears it. */
export function applyRefundRow(run: Run, row: number, day: LocalDate, cell: number): number {
  const { columns, lines, refunds, refundsUntil, periods } = run;
  const sale = columns.sale[row] ?? -1;
  if (sale < 0 || sale >= row) return outcomeCodes.refundWithoutSale;
  const rule = lines.outcome[sale] ?? -1;
  if (rule < 0) return outcomeCodes.refundWithoutSale;
  const known = refunds.entries[sale] ?? 0;
  const entry = known === 0 ? refunds.used + 1 : known;
  const saleDay = columns.day[sale] ?? 0;
  const collector = columns.party[sale] ?? 0;
  const named = columns.party[row] ?? -1;
  const payer = named < 0 ? collector : named;
  const late = refundsUntil !== null && day > (refundsUntil[saleDay - periods.first] ?? 0);
  const refund = { row, sale, saleDay, rule, entry, cell, collector, payer, late };
  const outcome = refundNumbers(run, refund) ?? refundExactly(run, refund);
  if (outcome !== outcomeCodes.applied) return outcome;
  if (known === 0) {
    refunds.entries[sale] = entry;
    refunds.used = entry;
  }
  if (!late && run.bonuses.length > 0) moveBonusRows(run, row, saleDay, cell);
  return outcome;
}

/** On doubles; `null`, and nothing is done, where they do not hold the calculation. */
function refundNumbers(run: Run, refund: Refund): number | null {
  const { columns, lines, refunds, scratch } = run;
  const { row, sale, entry, cell, collector, payer, late } = refund;
  const { values } = refunds.numbers;
  const at = entry * refunds.width;
  const amount = columns.amount.values[sale] ?? 0;
  const refunded = (values[at + remembered.refunded] ?? 0) + (columns.amount.values[row] ?? 0);
  if (!(refunded <= largestSafe && amount <= largestSafe)) return null;
  if (refunded > amount) return outcomeCodes.refundExceedsSale;
  const base = baseNumberOf(lines, sale);
  const refundedBase = baseOfRefunds(base, refunded, amount);
  const taken = refundedBase - (values[at + remembered.refundedBase] ?? 0);
  // A NaN anywhere ends here.
  if (!(taken <= largestSafe && taken >= -largestSafe)) return null;
  if (late) {
    scratch.parts.fill(0);
    scratch.parts[collector] = 0 - taken;
  } else if (!takeBack(run, refund, base, taken)) return null;
  values[at + remembered.refunded] = refunded;
  values[at + remembered.refundedBase] = refundedBase;
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
