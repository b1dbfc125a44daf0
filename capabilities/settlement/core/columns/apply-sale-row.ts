import { shareBase } from '../share.ts';
import type { TierWindow } from '../state.ts';
import { type Base, windowOf } from '../terms.ts';
import type { EventColumns } from './event-columns.ts';
import { readInteger } from './integer-column.ts';
import { moveBonusRows } from './move-bonus-rows.ts';
import { ruleOf, type SharePlan } from './plan-rules.ts';
import { outcomeCodes, post, postExactly, type Run } from './run.ts';
import { shareNumber } from './share-numbers.ts';
import { keepTierWindow, tierWindowOf } from './tier-windows.ts';

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
  if (shareNumber(scratch, plan, base, window, row)) post(run, row, cell, columns.party[row] ?? 0, base);
  else applyExactly(run, row, day, cell, plan, window);
  if (run.bonuses.length > 0) moveBonusRows(run, row, day, cell);
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

/** The same by the engine on objects, with the one window that it needs. */
function applyExactly(
  run: Run,
  row: number,
  day: number,
  cell: number,
  plan: SharePlan,
  window: number,
): void {
  const { terms, columns, parties } = run;
  const { rule } = plan;
  const base = baseInteger(terms.base, columns, row);
  const windows = new Map<number, TierWindow>();
  const tiers = rule.kind === 'tiers' ? tierWindowOf(plan, window, parties) : null;
  if (rule.kind === 'tiers' && tiers !== null) windows.set(windowOf(day, rule.per), tiers);
  const { parts } = shareBase(rule, base, day, playedAt(plan, row), windows, parties);
  if (tiers !== null) keepTierWindow(plan, window, tiers);
  postExactly(run, row, cell, columns.party[row] ?? 0, base, parts);
}

function playedAt({ roles }: SharePlan, row: number): ReadonlyMap<string, number> {
  const played = new Map<string, number>();
  for (const { role, players } of roles) {
    const party = players[row] ?? -1;
    if (party >= 0) played.set(role, party);
  }
  return played;
}
