/**
 * Splits and marginal tiers of two parties, written for speed: numbers go from column to column, and none is handed
 * from function to function, where each would become an object. The general way is in share-numbers.ts.
 */
import { largestSafe } from './integer-column.ts';
import type { SharePlan } from './plan-rules.ts';
import type { LineColumns } from './run.ts';

/** `false`, and nothing is done, where doubles do not hold the calculation or the rule is of another kind. */
export function shareBetweenTwo(lines: LineColumns, plan: SharePlan, row: number, window: number): boolean {
  const { way, weights, scale, limit } = plan;
  const base = lines.base.values[row] ?? 0;
  if (!(base <= limit && base >= -limit)) return false;
  const size = Math.abs(base);
  let exact = 0;
  if (way === 'split') exact = size * (weights[0] ?? 0);
  else if (way === 'marginal') {
    const { upTo } = plan;
    const counters = plan.counters.values;
    const before = counters[window] ?? 0;
    const after = before + base;
    if (!(after <= largestSafe && after >= -largestSafe)) return false;
    counters[window] = after;
    let step = 0;
    while (before > (upTo[step] ?? 0) || (base > 0 && before === upTo[step])) step += 1;
    let end = upTo[step] ?? 0;
    if (base <= 0 || after <= end) exact = size * (weights[2 * step] ?? 0);
    else {
      let low = before;
      for (; low < after; step += 1) {
        end = upTo[step] ?? after;
        const high = after < end ? after : end;
        exact += (high - low) * (weights[2 * step] ?? 0);
        low = high;
      }
    }
  } else return false;
  // The remainders of two parties add up to the scale or are both 0, so the first gets the odd unit from half on.
  const floor = Math.floor(exact / scale);
  const rounded = 2 * (exact - floor * scale) >= scale ? floor + 1 : floor;
  const first = base < 0 ? 0 - rounded : rounded;
  const parts = lines.parts.values;
  parts[2 * row] = first;
  parts[2 * row + 1] = base - first;
  return true;
}
