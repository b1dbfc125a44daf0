import { type DependencyBand, dependencyBand } from '#capabilities/dependency/core/concentration.ts';
import type { DependencyRefusalCode } from '#capabilities/dependency/core/refusals.ts';
import { controllersIn } from '#capabilities/dependency/server/controllers-in.ts';
import { type Dimension, dimensions } from '#capabilities/facts/core/fields.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Ratio } from '#kernel/exact.ts';
import type { Id } from '#kernel/id.ts';
import type { Currency } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { isAboveTheLine, isReplaceable, shareOfUnits } from '../core/plan.ts';
import { planPath } from '../core/plan-path.ts';
import { type PlanStanding, planStanding } from '../core/plan-standing.ts';
import { measurer, standingIn } from './measure-at.ts';
import { openPlans } from './open-plan-of.ts';
import { fundOf, type KeptFund } from './read-plan.ts';
import { listPlans, listStandIns, type Plan, type StandIn } from './store.ts';

export interface AboveTheLine {
  readonly by: Dimension;
  readonly name: string;
  readonly members: readonly string[];
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly share: Ratio;
  readonly band: DependencyBand;
  readonly plan: Id | null;
  readonly standIns: readonly Id[];
  readonly needsStandIn: boolean;
}

export interface ToldPlan {
  readonly plan: Plan;
  readonly standing: PlanStanding | null;
}

export interface Diversification {
  readonly to: string;
  readonly above: readonly AboveTheLine[];
  readonly plans: readonly ToldPlan[];
  /** Finished or given up, the newest first. */
  readonly ended: readonly ToldPlan[];
  readonly removedPlans: readonly Plan[];
  readonly standIns: readonly StandIn[];
  readonly removedStandIns: readonly StandIn[];
  readonly fund: KeptFund | null;
}

/** Everybody above the line in every dimension, with what is planned and who stands in. */
export async function readDiversification(
  tx: Transaction,
  organisation: Id,
  today: string,
): Promise<Decision<Diversification, DependencyRefusalCode>> {
  const measure = measurer(tx, organisation);
  const allPlans = await listPlans(tx, organisation);
  const plans = openPlans(allPlans);
  const allStandIns = await listStandIns(tx, organisation);
  const standIns = allStandIns.filter(({ removedAt }) => removedAt === null);
  const above: AboveTheLine[] = [];
  const heads = new Map<Dimension, ReadonlyMap<string, string>>();
  let to: string | null = null;
  let refusal: Decision<never, DependencyRefusalCode> | null = null;
  for (const by of dimensions) {
    const measured = await measure(by);
    if (!measured.ok) {
      // A dimension that no sale names is nothing to worry about; what holds for all of them is told.
      if (measured.refusal.code !== 'no_sales_name_anybody') return measured;
      refusal ??= measured;
      continue;
    }
    const { found, currency, held, sharesAt } = measured.value;
    to = held.to;
    const controllers = await controllersIn(tx, organisation, by);
    heads.set(by, controllers);
    const headOf = (name: string) => controllers.get(name) ?? name;
    for (const [place, { name, amountMinor, share }] of found.shares.entries()) {
      if (!isAboveTheLine(share)) break;
      const ready = standIns
        .filter((one) => one.by === by && headOf(one.counterparty) === name)
        .map(({ id }) => id);
      above.push({
        ...{ by, name, amountMinor, currency, share },
        members: sharesAt([place])[0]?.members ?? [],
        band: dependencyBand(share),
        plan: plans.find((plan) => plan.by === by && headOf(plan.name) === name)?.id ?? null,
        standIns: ready,
        needsStandIn: isReplaceable(by) && ready.length === 0,
      });
    }
  }
  if (to === null) return refusal ?? { ok: false, refusal: { code: 'no_sales_yet' } };
  const lastFact = to;
  const tell = async (plan: Plan): Promise<ToldPlan> => {
    const head = heads.get(plan.by)?.get(plan.name) ?? plan.name;
    const until = plan.ending?.on ?? lastFact;
    const start = await measure(plan.by, { in: plan.currency, to: plan.startsOn });
    const now = await measure(plan.by, { in: plan.currency, to: until });
    if (!start.ok || !now.ok) return { plan, standing: null };
    const standing = standingOf(plan, standingIn(start.value, head), standingIn(now.value, head), until);
    return { plan, standing };
  };
  const ended = allPlans.filter(({ removedAt, ending }) => removedAt === null && ending !== null).reverse();
  const told: ToldPlan[] = [];
  for (const plan of [...plans, ...ended]) told.push(await tell(plan));
  return accept({
    ...{ to, above, standIns },
    plans: told.filter(({ plan }) => plan.ending === null),
    ended: told.filter(({ plan }) => plan.ending !== null),
    removedPlans: allPlans.filter(({ removedAt }) => removedAt !== null),
    removedStandIns: allStandIns.filter(({ removedAt }) => removedAt !== null),
    fund: await fundOf(tx, organisation, today),
  });
}

function standingOf(
  plan: Plan,
  start: Parameters<typeof planPath>[0],
  now: Parameters<typeof planPath>[0],
  lastFact: string,
): PlanStanding {
  const target = shareOfUnits(plan.targetUnits);
  const path = planPath(start, target, plan.startsOn, plan.targetOn);
  return planStanding(path, target, now, { lastFact, start: plan.startsOn, target: plan.targetOn });
}
