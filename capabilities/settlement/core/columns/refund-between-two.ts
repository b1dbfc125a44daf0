/**
 * Refunds in time between two parties, of sales under splits and marginal tiers: what apply-refund-row.ts does for all,
 * in one function, so that no number is handed from function to function, where each would become an object.
 */
import type { LocalDate } from '#kernel/local-date.ts';
import { periodOn } from './calendar.ts';
import { addNumber, largestProduct, largestSafe } from './integer-column.ts';
import { outcomeCodes } from './lines.ts';
import { moveBonusRows } from './move-bonus-rows.ts';
import { remembered } from './refund-memory.ts';
import type { Run } from './run.ts';

/** `false`, and nothing is done, for any other row and where doubles do not hold the calculation. */
export function refundBetweenTwo(run: Run, row: number, day: LocalDate, cell: number): boolean {
  const { columns, lines, refunds, refundsUntil } = run;
  const sale = columns.sale[row] ?? -1;
  if (sale < 0 || sale >= row) return false;
  const plan = run.shares[lines.outcome[sale] ?? -1];
  if (plan === undefined || (plan.way !== 'split' && plan.way !== 'marginal')) return false;
  const saleDay = columns.day[sale] ?? 0;
  if (refundsUntil !== null && day > (refundsUntil[saleDay - run.periods.first] ?? 0)) return false;

  const known = refunds.entries[sale] ?? 0;
  const entry = known === 0 ? refunds.used + 1 : known;
  const at = entry * refunds.width;
  const memory = refunds.numbers.values;
  const parts = lines.parts.values;
  const weight = Math.abs(parts[2 * sale] ?? 0);
  const base = (parts[2 * sale] ?? 0) + (parts[2 * sale + 1] ?? 0);
  const size = Math.abs(base);
  const amount = columns.amount.values[sale] ?? 0;
  const refunded = (memory[at + remembered.refunded] ?? 0) + (columns.amount.values[row] ?? 0);
  if (!(refunded <= amount && amount <= largestProduct && size > 0 && size * refunded <= largestProduct))
    return false;

  // Of the base as much as of the amount, half to even.
  const whole = Math.floor((size * refunded) / amount);
  const twice = 2 * (size * refunded - whole * amount);
  const rounded = twice > amount || (twice === amount && whole % 2 === 1) ? whole + 1 : whole;
  const refundedBase = base < 0 ? 0 - rounded : rounded;
  const taken = refundedBase - (memory[at + remembered.refundedBase] ?? 0);
  const timely = (memory[at + remembered.timelyBase] ?? 0) + taken;
  const exact = Math.abs(timely) * weight;
  const window = plan.windows === null ? 0 : periodOn(plan.windows, saleDay);
  const counter = plan.windows === null ? 0 : (plan.counters.values[window] ?? 0) - taken;
  if (!(exact <= largestProduct && counter <= largestSafe && counter >= -largestSafe)) return false;
  if (plan.windows !== null) plan.counters.values[window] = counter;

  // The remainders of two parties add up to the base or are both 0, so the first gets the odd unit from half on.
  const floor = Math.floor(exact / size);
  const share = 2 * (exact - floor * size) >= size ? floor + 1 : floor;
  const first = timely < 0 ? 0 - share : share;
  const firstBack = (memory[at + remembered.timelyParts] ?? 0) - first;
  memory[at + remembered.refunded] = refunded;
  memory[at + remembered.refundedBase] = refundedBase;
  memory[at + remembered.timelyBase] = timely;
  memory[at + remembered.timelyParts] = first;
  memory[at + remembered.timelyParts + 1] = timely - first;
  if (known === 0) {
    refunds.entries[sale] = entry;
    refunds.used = entry;
  }
  lines.outcome[row] = outcomeCodes.applied;
  parts[2 * row] = firstBack;
  parts[2 * row + 1] = 0 - taken - firstBack;
  const named = columns.party[row] ?? -1;
  const payer = named < 0 ? (columns.party[sale] ?? 0) : named;
  addNumber(run.changes.entitled, cell, firstBack);
  addNumber(run.changes.entitled, cell + 1, 0 - taken - firstBack);
  addNumber(run.changes.held, cell + payer, 0 - taken);
  if (run.bonuses.length > 0) moveBonusRows(run, row, saleDay, cell);
  return true;
}
