import { periodOn } from './calendar.ts';
import { addInteger, largestSafe, readInteger } from './integer-column.ts';
import { baseNumberOf, baseOf, type LineColumns } from './lines.ts';
import type { BonusPlan } from './plan-rules.ts';
import type { Run } from './run.ts';

/**
 * Adds the base of an applied row to the window of every bonus, and moves what that earns or loses.
 * @param day the day of the sale that the row is or refunds
 */
export function moveBonusRows(run: Run, row: number, day: number, cell: number): void {
  const { bonuses, bonusLines, changes, lines } = run;
  const base = baseNumberOf(lines, row);
  for (let bonus = 0; bonus < bonuses.length; bonus += 1) {
    const plan = bonuses[bonus];
    if (plan === undefined) continue;
    const window = periodOn(plan.windows, day);
    const owed = addBase(plan, window, lines, row, base) ? 1 : 0;
    if (owed === plan.owed[window]) continue;
    plan.owed[window] = owed;
    const { to, from, amount } = plan.rule;
    const moved = owed === 1 ? amount : -amount;
    if (moved === 0n) continue;
    addInteger(changes.entitled, cell + to, moved);
    addInteger(changes.entitled, cell + from, -moved);
    bonusLines.push({ row, bonus, moved });
  }
}

/** Adds the base of a row to a window; whether the window then reaches what it must. */
function addBase(
  { sums, reaches, rule }: BonusPlan,
  window: number,
  lines: LineColumns,
  row: number,
  base: number,
): boolean {
  const sum = (sums.values[window] ?? 0) + base;
  if (sum <= largestSafe && sum >= -largestSafe) {
    sums.values[window] = sum;
    return sum >= reaches;
  }
  addInteger(sums, window, baseOf(lines, row));
  return readInteger(sums, window) >= rule.reaches;
}
