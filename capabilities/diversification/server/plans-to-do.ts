import { controllersIn } from '#capabilities/dependency/server/controllers-in.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { actionsReach } from '../core/actions-reach.ts';
import { shareOfUnits } from '../core/plan.ts';
import { planNeed, planPath } from '../core/plan-path.ts';
import { planStanding } from '../core/plan-standing.ts';
import { type PlanStep, whatToDo } from '../core/what-to-do.ts';
import type { KeptPlans } from './kept-plans.ts';
import { measurer, standingIn } from './measure-at.ts';
import { fundOf } from './read-plan.ts';

export interface PlanToDo {
  readonly plan: Id;
  /** The group it counts under now; else its own name. */
  readonly head: string;
  readonly steps: readonly PlanStep[];
}

/** What each plan lacks, in the order in which to see to it; of a plan that cannot be measured, nothing is told. */
export async function plansToDo(
  tx: Transaction,
  organisation: Id,
  { plans }: Pick<KeptPlans, 'plans'>,
  today: string,
): Promise<readonly PlanToDo[]> {
  if (plans.length === 0) return [];
  const measure = measurer(tx, organisation);
  const fund = await fundOf(tx, organisation, today);
  const told: PlanToDo[] = [];
  for (const { plan, actions } of plans) {
    const { by, currency, startsOn, targetOn } = plan;
    const [start, current, controllers] = await Promise.all([
      measure(by, { in: currency, to: startsOn }),
      measure(by, { in: currency }),
      controllersIn(tx, organisation, by),
    ]);
    const head = controllers.get(plan.name) ?? plan.name;
    if (!start.ok || !current.ok) {
      told.push({ plan: plan.id, head, steps: [] });
      continue;
    }
    const target = shareOfUnits(plan.targetUnits);
    const [atStart, now] = [standingIn(start.value, head), standingIn(current.value, head)];
    const days = { lastFact: current.value.held.to, start: startsOn, target: targetOn };
    const { state } = planStanding(planPath(atStart, target, startsOn, targetOn), target, now, days);
    const { neededMinor } = planNeed(now, target);
    const reach = actionsReach(actions, neededMinor, atStart.totalMinor - atStart.incomeMinor);
    const steps = whatToDo({
      ...{ state, today, actions, insurance: plan.insurance },
      missingMinor: reach.missingMinor,
      fundIsFull: fund === null ? null : fund.need.missingMinor === 0n,
    });
    told.push({ plan: plan.id, head, steps: steps.map(({ step }) => step) });
  }
  return told;
}
