/** What each party gives back of a sale that is refunded in time, on doubles. */
import { periodOn } from './calendar.ts';
import { largestProduct, largestSafe } from './integer-column.ts';
import type { Refund } from './refund-exactly.ts';
import { remembered } from './refund-memory.ts';
import type { Run } from './run.ts';
import { moveWholeNumber, splitWeighted } from './share-numbers.ts';

/**
 * Leaves in the scratch what each party gives back; `false`, and nothing is done, where doubles do not hold it.
 * @param base of the sale
 * @param taken what of it this refund takes back
 */
export function takeBack(
  run: Run,
  { sale, saleDay, rule, entry }: Refund,
  base: number,
  taken: number,
): boolean {
  const { shares, refunds, scratch, parties } = run;
  const plan = shares[rule];
  if (plan === undefined) return false;
  const window = plan.windows === null ? 0 : periodOn(plan.windows, saleDay);
  if (plan.way === 'whole') return moveWholeNumber(scratch, plan, 0 - taken, window);
  const { values } = refunds.numbers;
  const at = entry * refunds.width;
  const timely = (values[at + remembered.timelyBase] ?? 0) + taken;
  if (!splitTimely(run, sale, timely, base)) return false;
  if (plan.windows !== null) {
    const counter = (plan.counters.values[window] ?? 0) - taken;
    if (!(counter <= largestSafe && counter >= -largestSafe)) return false;
    plan.counters.values[window] = counter;
  }
  values[at + remembered.timelyBase] = timely;
  for (let party = 0; party < parties; party += 1) {
    const borne = scratch.parts[party] ?? 0;
    const place = at + remembered.timelyParts + party;
    scratch.parts[party] = (values[place] ?? 0) - borne;
    values[place] = borne;
  }
  return true;
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
