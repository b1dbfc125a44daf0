import { shareBase } from '../share.ts';
import type { TierWindow } from '../state.ts';
import { windowOf } from '../terms.ts';
import { baseInteger } from './base-rows.ts';
import { writeInteger } from './integer-column.ts';
import { moveBonusRows } from './move-bonus-rows.ts';
import type { SharePlan } from './plan-rules.ts';
import type { Run } from './run.ts';
import { shareBetweenTwo } from './share-between-two.ts';
import { shareNumber } from './share-numbers.ts';
import { keepTierWindow, tierWindowOf } from './tier-windows.ts';

/**
 * A sale that has its rule and its base (choose-rules.ts, base-rows.ts), as in the engine on objects: its parts go on its
 * line, and with all others' into the balances afterwards (post-sales.ts).
 */
export function applySaleRow(run: Run, row: number): void {
  const { columns, shares, lines, parties, firstDay } = run;
  const plan = shares[lines.rule[row] ?? 0];
  if (plan === undefined) return;
  const day = columns.day[row] ?? 0;
  const window = plan.windows === null ? 0 : (plan.windows.indexes[day - firstDay] ?? 0);
  const done =
    (parties === 2 && shareBetweenTwo(lines, plan, row, window)) || shareGenerally(run, plan, row, window);
  if (!done) applyExactly(run, row, day, plan, window);
  if (run.bonuses.length > 0) moveBonusRows(run, row, day, (lines.period[row] ?? 0) * parties);
}

function shareGenerally(
  { lines, scratch, parties }: Run,
  plan: SharePlan,
  row: number,
  window: number,
): boolean {
  if (!shareNumber(scratch, plan, lines.base.values[row] ?? 0, window, row)) return false;
  lines.parts.values.set(scratch.parts, row * parties);
  return true;
}

/** The same by the engine on objects, with the one window that it needs. */
function applyExactly(run: Run, row: number, day: number, plan: SharePlan, window: number): void {
  const { terms, columns, lines, parties } = run;
  const { rule } = plan;
  const base = baseInteger(terms.base, columns, row);
  const windows = new Map<number, TierWindow>();
  const tiers = rule.kind === 'tiers' ? tierWindowOf(plan, window, parties) : null;
  if (rule.kind === 'tiers' && tiers !== null) windows.set(windowOf(day, rule.per), tiers);
  const { parts } = shareBase(rule, base, day, playedAt(plan, row), windows, parties);
  if (tiers !== null) keepTierWindow(plan, window, tiers);
  writeInteger(lines.base, row, base);
  parts.forEach((part, party) => {
    writeInteger(lines.parts, row * parties + party, part);
  });
}

function playedAt({ roles }: SharePlan, row: number): ReadonlyMap<string, number> {
  const played = new Map<string, number>();
  for (const { role, players } of roles) {
    const party = players[row] ?? -1;
    if (party >= 0) played.set(role, party);
  }
  return played;
}
