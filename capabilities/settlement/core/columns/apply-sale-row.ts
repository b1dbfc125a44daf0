import { shareBase } from '../share.ts';
import type { TierWindow } from '../state.ts';
import { type Base, windowOf } from '../terms.ts';
import type { EventColumns } from './event-columns.ts';
import { readInteger, writeInteger } from './integer-column.ts';
import { ruleOf, type SharePlan } from './plan-rules.ts';
import { outcomeCodes, post, postExactly, type Run } from './run.ts';
import { shareNumber } from './share-numbers.ts';

/**
 * A sale, as in the engine on objects: its base is shared by the first rule that fits it.
 * @param cell where the balances of its period begin
 */
export function applySaleRow(run: Run, row: number, day: number, cell: number): number {
  const { terms, columns, shares, lines, scratch, firstDay } = run;
  if (day < terms.starts || (terms.ends !== null && day > terms.ends)) return outcomeCodes.outsideTerm;
  const rule = ruleOf(shares, row);
  const plan = rule < 0 ? undefined : shares[rule];
  if (plan === undefined) return outcomeCodes.noShareRule;
  lines.rule[row] = rule;
  const window = plan.windows === null ? 0 : (plan.windows.indexes[day - firstDay] ?? 0);
  const base = baseNumber(terms.base, columns, row);
  if (shareNumber(scratch, plan, base, window)) post(run, row, cell, columns.party[row] ?? 0, base);
  else applyExactly(run, row, day, cell, plan, window);
  return outcomeCodes.applied;
}

function baseNumber(base: Base, { worth, tax, costOfGoods }: EventColumns, row: number): number {
  const gross = worth.values[row] ?? 0;
  if (base === 'gross') return gross;
  const net = tax === null ? gross : gross - (tax.values[row] ?? 0);
  if (base === 'net') return net;
  return costOfGoods === null ? net : net - (costOfGoods.values[row] ?? 0);
}

function baseInteger(base: Base, { worth, tax, costOfGoods }: EventColumns, row: number): bigint {
  const gross = readInteger(worth, row);
  if (base === 'gross') return gross;
  const net = tax === null ? gross : gross - readInteger(tax, row);
  if (base === 'net') return net;
  return costOfGoods === null ? net : net - readInteger(costOfGoods, row);
}

const noRoles: ReadonlyMap<string, number> = new Map();

/** The same by the engine on objects, with the one window that it needs. */
function applyExactly(
  run: Run,
  row: number,
  day: number,
  cell: number,
  { rule, counters }: SharePlan,
  window: number,
): void {
  const base = baseInteger(run.terms.base, run.columns, row);
  const windows = new Map<number, TierWindow>();
  const tiers =
    rule.kind === 'tiers' ? { counter: readInteger(counters, window), reached: 0, shared: [] } : null;
  if (rule.kind === 'tiers' && tiers !== null) windows.set(windowOf(day, rule.per), tiers);
  const { parts } = shareBase(rule, base, day, noRoles, windows, run.parties);
  if (tiers !== null) writeInteger(counters, window, tiers.counter);
  postExactly(run, row, cell, run.columns.party[row] ?? 0, base, parts);
}
