import type { LocalDate } from '#kernel/local-date.ts';
import { shareBase } from '../share.ts';
import type { TierWindow } from '../state.ts';
import { windowOf } from '../terms.ts';
import { baseInteger, baseNumber } from './bases.ts';
import { periodOn } from './calendar.ts';
import { outcomeCodes } from './lines.ts';
import { moveBonusRows } from './move-bonus-rows.ts';
import type { SharePlan } from './plan-rules.ts';
import { inTerm, post, postExactly, type Run } from './run.ts';
import { shareNumber } from './share-numbers.ts';
import { keepTierWindow, tierWindowOf } from './tier-windows.ts';

/** A sale, as in the engine on objects: shared by the first rule that fits it; held by the party that collected it. */
export function applySaleRow(run: Run, row: number, day: LocalDate, cell: number): number {
  const { terms, columns, bases, choice, shares, scratch } = run;
  if (!inTerm(terms, day)) return outcomeCodes.outsideTerm;
  const rule = choice.rules[choice.codes[row] ?? 0] ?? -1;
  const plan = shares[rule];
  if (plan === undefined) return outcomeCodes.noShareRule;
  const window = plan.windows === null ? 0 : periodOn(plan.windows, day);
  const base = baseNumber(bases, row);
  if (shareNumber(scratch, plan, base, window, row)) post(run, row, cell, columns.party[row] ?? 0, base);
  else applyExactly(run, row, day, cell, plan, window);
  if (run.bonuses.length > 0) moveBonusRows(run, row, day, cell);
  return rule;
}

/** The same by the engine on objects, with the one window that it needs. */
function applyExactly(
  run: Run,
  row: number,
  day: LocalDate,
  cell: number,
  plan: SharePlan,
  window: number,
): void {
  const { terms, columns, parties } = run;
  const { rule } = plan;
  const base = baseInteger(terms.base, columns, row);
  const windows = new Map<LocalDate, TierWindow>();
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
