import { addInteger, largestSafe, readInteger } from './integer-column.ts';
import type { BonusPlan } from './plan-rules.ts';
import type { LineColumns, Run } from './run.ts';

/**
 * Adds the base of an applied row to the window of every bonus, and moves what that earns or loses.
 * @param day the day of the sale that the row is or refunds
 */
export function moveBonusRows(run: Run, row: number, day: number, cell: number): void {
  const { bonuses, bonusLines, changes, lines, firstDay } = run;
  for (let bonus = 0; bonus < bonuses.length; bonus += 1) {
    const plan = bonuses[bonus];
    if (plan === undefined) continue;
    const window = plan.windows.indexes[day - firstDay] ?? 0;
    const owed = addBase(plan, window, lines, row) ? 1 : 0;
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
  { base }: LineColumns,
  row: number,
): boolean {
  const sum = (sums.values[window] ?? 0) + (base.values[row] ?? 0);
  if (sum <= largestSafe && sum >= -largestSafe) {
    sums.values[window] = sum;
    return sum >= reaches;
  }
  addInteger(sums, window, readInteger(base, row));
  return readInteger(sums, window) >= rule.reaches;
}
