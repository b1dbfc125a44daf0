import { rowKinds } from './event-columns.ts';
import type { SharePlan } from './plan-rules.ts';
import { outcomeCodes, type Run } from './run.ts';

/** Enters for every sale the first share rule that fits it, or why there is none. */
export function chooseRules({ terms, columns, lines, shares }: Run): void {
  const { count, kind, day } = columns;
  const { rule, outcome } = lines;
  const { sale } = rowKinds;
  rule.fill(-1);
  // From the last to the first, so that the first that fits is the one that stays.
  shares.forEach((_, index) => {
    const place = shares.length - 1 - index;
    const plan = shares[place];
    if (plan !== undefined) markRows(plan, place, rule);
  });
  const last = terms.ends ?? Number.POSITIVE_INFINITY;
  const { starts } = terms;
  for (let row = 0; row < count; row += 1) {
    if (kind[row] !== sale) {
      rule[row] = -1;
      continue;
    }
    const date = day[row] ?? 0;
    if (date < starts || date > last) {
      rule[row] = -1;
      outcome[row] = outcomeCodes.outsideTerm;
    } else if (rule[row] === -1) outcome[row] = outcomeCodes.noShareRule;
  }
}

/** Enters a rule on every row that meets its conditions. */
function markRows({ conditions }: SharePlan, place: number, rule: Int16Array): void {
  const [only] = conditions;
  if (only === undefined) rule.fill(place);
  else if (conditions.length === 1) markByOne(only.codes, only.allowed, place, rule);
  else {
    for (let row = 0; row < rule.length; row += 1) {
      if (conditions.every(({ codes, allowed }) => allowed[codes[row] ?? 0] === 1)) rule[row] = place;
    }
  }
}

function markByOne(codes: Uint32Array, allowed: Uint8Array, place: number, rule: Int16Array): void {
  for (let row = 0; row < rule.length; row += 1) {
    if (allowed[codes[row] ?? 0] === 1) rule[row] = place;
  }
}
