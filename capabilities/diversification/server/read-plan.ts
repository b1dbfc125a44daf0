import type { DependencyRefusalCode } from '#capabilities/dependency/core/refusals.ts';
import { controllersIn } from '#capabilities/dependency/server/controllers-in.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { sumSales } from '#capabilities/facts/server/sum-sales.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import { invariant } from '#kernel/invariant.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type ActionsReach, actionsReach } from '../core/actions-reach.ts';
import { type FundNeed, fundNeed } from '../core/contingency-fund.ts';
import { monthlyGrowth } from '../core/monthly-growth.ts';
import { shareOfUnits } from '../core/plan.ts';
import {
  monthOf,
  monthsBetween,
  type PlanNeed,
  type PlanPath,
  planNeed,
  planPath,
  type Standing,
} from '../core/plan-path.ts';
import { type PlanStanding, planStanding } from '../core/plan-standing.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { type StandingOfMonth, shareByMonth } from '../core/share-by-month.ts';
import { type StepValues, whatToDo } from '../core/what-to-do.ts';
import { measurer, standingIn } from './measure-at.ts';
import {
  type Action,
  type Fund,
  listActions,
  listStandIns,
  loadFund,
  loadPlan,
  type Plan,
  type StandIn,
} from './store.ts';

export interface WholePlan {
  readonly plan: Plan;
  /** The group it counts under now; else its own name. */
  readonly head: string;
  readonly factsTo: string;
  readonly atStart: Standing;
  readonly now: Standing;
  readonly need: PlanNeed & { readonly months: number; readonly growthAMonth: bigint | null };
  readonly path: PlanPath;
  readonly standing: PlanStanding;
  readonly byMonth: readonly StandingOfMonth[];
  readonly actions: readonly Action[];
  readonly removedActions: readonly Action[];
  readonly reach: ActionsReach;
  readonly standIns: readonly StandIn[];
  readonly fund: KeptFund | null;
  readonly steps: readonly StepValues[];
}

export interface KeptFund {
  readonly kept: Fund;
  readonly need: FundNeed;
}

/** A plan with everything that is worked out about it; its progress comes from the sales alone. */
export async function readPlan(
  tx: Transaction,
  organisation: Id,
  id: Id,
  today: string,
): Promise<Decision<WholePlan, DiversificationRefusal | DependencyRefusalCode>> {
  const plan = await loadPlan(tx, organisation, id, 'look');
  if (plan === undefined || plan.removedAt !== null) return refuse('plan_not_found');
  const { by, currency } = plan;
  const measure = measurer(tx, organisation);
  const controllers = await controllersIn(tx, organisation, by);
  const until = plan.ending === null ? {} : { to: plan.ending.on };
  const [start, current] = [
    await measure(by, { in: currency, to: plan.startsOn }),
    await measure(by, { in: currency, ...until }),
  ];
  if (!current.ok) return current;
  if (!start.ok) return start;
  const head = controllers.get(plan.name) ?? plan.name;
  const [atStart, now] = [standingIn(start.value, head), standingIn(current.value, head)];
  const byMonth = await monthsOf(tx, organisation, plan, head, controllers);
  if (!byMonth.ok) return byMonth;

  const target = shareOfUnits(plan.targetUnits);
  const factsTo = plan.ending?.on ?? current.value.held.to;
  const path = planPath(atStart, target, plan.startsOn, plan.targetOn);
  const days = { lastFact: factsTo, start: plan.startsOn, target: plan.targetOn };
  const standing = planStanding(path, target, now, days);
  const need = planNeed(now, target);
  const months = Math.max(1, monthsBetween(monthOf(factsTo), monthOf(plan.targetOn)));
  const all = await listActions(tx, organisation, plan.id);
  const actions = all.filter(({ removedAt }) => removedAt === null);
  const reach = actionsReach(actions, need.neededMinor, atStart.totalMinor - atStart.incomeMinor);
  const fund = await fundOf(tx, organisation, today);
  const standIns = (await listStandIns(tx, organisation)).filter(
    (one) =>
      one.removedAt === null &&
      one.by === by &&
      (controllers.get(one.counterparty) ?? one.counterparty) === head,
  );
  return accept({
    plan,
    head,
    factsTo,
    atStart,
    now,
    need: { ...need, months, growthAMonth: monthlyGrowth(need.othersMinor, need.neededMinor, months) },
    path,
    standing,
    byMonth: byMonth.value.filter(({ month }) => month <= monthOf(factsTo)),
    actions,
    removedActions: all.filter(({ removedAt }) => removedAt !== null),
    reach,
    standIns,
    fund,
    // Of a plan that ended nothing is left to do.
    steps:
      plan.ending !== null
        ? []
        : whatToDo({
            state: standing.state,
            today,
            actions,
            missingMinor: reach.missingMinor,
            insurance: plan.insurance,
            fundIsFull: fund === null ? null : fund.need.missingMinor === 0n,
          }),
  });
}

/** The share month by month, from a year before the plan began. */
async function monthsOf(
  tx: Transaction,
  organisation: Id,
  { by, currency }: Plan,
  head: string,
  controllers: ReadonlyMap<string, string>,
): Promise<Decision<readonly StandingOfMonth[], 'sales_lack_a_rate'>> {
  const held = await heldSales(tx, organisation);
  invariant(held, 'what was measured has facts');
  const wish = { by, window: held, held, each: 'month', into: currency, usual: currency } as const;
  const summed = await sumSales(tx, organisation, wish);
  if (!summed.ok) return summed;
  const named = summed.value.sums.filter(({ name }) => name !== '');
  return accept(
    shareByMonth(
      named.map(({ month, name, amountMinor }) => ({
        month,
        name: controllers.get(name) ?? name,
        amountMinor,
      })),
      head,
    ),
  );
}

/** The company's fund with what it needs, where one was set. */
export async function fundOf(tx: Transaction, organisation: Id, today: string): Promise<KeptFund | null> {
  const kept = await loadFund(tx, organisation);
  return kept === undefined ? null : { kept, need: fundNeed(kept, today) };
}
