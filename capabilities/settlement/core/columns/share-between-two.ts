/**
 * Sales of two parties under splits and marginal tiers, written for speed: as long as sale follows sale, sums and the
 * counter stay in variables of one loop. What else there is (apply-row.ts) the loop leaves as it found it.
 */
import type { LocalDate } from '#kernel/local-date.ts';
import { baseNumber } from './bases.ts';
import { periodOn } from './calendar.ts';
import { rowKinds } from './event-columns.ts';
import { addNumber, largestSafe } from './integer-column.ts';
import { moveBonusRows } from './move-bonus-rows.ts';
import type { Run } from './run.ts';

/**
 * Shares the sales of one day and period from `from` on.
 * @param cell where the balances of the period begin
 * @returns the first row that is left: `to`, or one that is no sale, that fits no such rule, that reaches into another
 *   step or whose calculation doubles do not hold
 */
export function shareBetweenTwo(run: Run, from: number, to: number, day: LocalDate, cell: number): number {
  const { bases, shares, bonuses } = run;
  const { kind, party } = run.columns;
  const { codes, rules } = run.choice;
  const { outcome } = run.lines;
  const parts = run.lines.parts.values;
  // The rule of the sale before, with the step in which its counter stands.
  let current = -1;
  let counters: Float64Array | null = null;
  let window = 0;
  let counter = 0;
  let low = 0;
  let high = 0;
  let weight = 0;
  let scale = 1;
  let limit = -1;
  // What the sales add up to. No sum of parts is larger than the sum of sizes, so that one guard will do for all.
  let sizes = 0;
  let bought = 0;
  let firstPart = 0;
  let firstHeld = 0;
  let row = from;
  for (; row < to && kind[row] === rowKinds.sale; row += 1) {
    const rule = rules[codes[row] ?? 0] ?? -1;
    if (rule !== current) {
      if (counters !== null) counters[window] = counter;
      counters = null;
      const plan = shares[rule];
      if (plan === undefined || (plan.way !== 'split' && plan.way !== 'marginal')) break;
      current = rule;
      ({ scale, limit } = plan);
      counter = 0;
      if (plan.windows !== null) {
        window = periodOn(plan.windows, day);
        counters = plan.counters.values;
        counter = counters[window] ?? 0;
      }
      let step = 0;
      while (counter > (plan.upTo[step] ?? 0)) step += 1;
      low = step === 0 ? -largestSafe : (plan.upTo[step - 1] ?? 0);
      high = Math.min(plan.upTo[step] ?? 0, largestSafe);
      weight = plan.weights[2 * step] ?? 0;
    }
    const base = baseNumber(bases, row);
    const size = Math.abs(base);
    const after = counter + base;
    if (!(size <= limit && sizes + size <= largestSafe)) break;
    if (!(base >= 0 ? counter >= low && after <= high : counter > low && after >= -largestSafe)) break;
    counter = after;
    // The remainders of two parties add up to the scale or are both 0, so the first gets the odd unit from half on.
    const exact = size * weight;
    const floor = Math.floor(exact / scale);
    const rounded = 2 * (exact - floor * scale) >= scale ? floor + 1 : floor;
    const first = base < 0 ? 0 - rounded : rounded;
    outcome[row] = rule;
    parts[2 * row] = first;
    parts[2 * row + 1] = base - first;
    sizes += size;
    bought += base;
    firstPart += first;
    if (party[row] === 0) firstHeld += base;
    if (bonuses.length > 0) moveBonusRows(run, row, day, cell);
  }
  if (counters !== null) counters[window] = counter;
  const { entitled, held } = run.changes;
  addNumber(entitled, cell, firstPart);
  addNumber(entitled, cell + 1, bought - firstPart);
  addNumber(held, cell, firstHeld);
  addNumber(held, cell + 1, bought - firstHeld);
  return row;
}
