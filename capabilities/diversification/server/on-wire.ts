/** What the answers of diversification are made of, as the contract writes it. */
import { figureText, shareText } from '#capabilities/dependency/core/share-on-wire.ts';
import { monthsLater } from '#capabilities/dependency/core/trend.ts';
import type { Id } from '#kernel/id.ts';
import { formatMoney } from '#kernel/money.ts';
import type {
  DiversificationAnswer,
  EndingOnWire,
  Fund,
  PlanAnswer,
  RemovedRow,
  SatisfactionOnWire,
  StandIn,
  Threat,
} from '../core/contract.ts';
import { rateUnits } from '../core/monthly-growth.ts';
import { isReplaceable, shareOfUnits } from '../core/plan.ts';
import { monthsBetween, type Standing, shareOf } from '../core/plan-path.ts';
import type { Satisfaction } from '../core/satisfaction.ts';
import { threatWeight } from '../core/threat.ts';
import type { ToldPlan } from './read-diversification.ts';
import type { KeptFund, WholePlan } from './read-plan.ts';
import type * as store from './store.ts';

export type Names = ReadonlyMap<Id, string>;
const personIn = (names: Names, id: Id) => ({ id, name: names.get(id) ?? '' });
const changeIn = (names: Names, it: Pick<store.Kept, 'version' | 'changedAt' | 'changedBy'>) => ({
  version: it.version,
  changedAt: it.changedAt.toISOString(),
  changedBy: personIn(names, it.changedBy),
});

/** What was taken off a list, for the way back; the newest first. */
export function removedOnWire<Row extends Pick<store.Kept, 'id' | 'removedAt' | 'removedBy'>>(
  rows: readonly Row[],
  names: Names,
  nameOf: (row: Row) => string,
): RemovedRow[] {
  return rows
    .flatMap((row) => {
      const { id, removedAt, removedBy } = row;
      if (removedAt === null || removedBy === null) return [];
      return [
        { id, name: nameOf(row), removedAt: removedAt.toISOString(), removedBy: personIn(names, removedBy) },
      ];
    })
    .sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
}

export function endingOnWire(ending: store.PlanEnding | null, names: Names): EndingOnWire | null {
  if (ending === null) return null;
  const { as, on, reason, at, by } = ending;
  return { as, on, reason, at: at.toISOString(), by: personIn(names, by) };
}

export function standInOnWire(it: store.StandIn, names: Names): StandIn {
  const { id, by, counterparty, name, readiness, note } = it;
  return { id, by, counterparty, name, readiness, note, ...changeIn(names, it) };
}

export function fundOnWire({ kept, need }: KeptFund, names: Names): Fund {
  const money = (minor: bigint) => formatMoney(minor, kept.currency);
  return {
    currency: kept.currency,
    fixedCost: money(kept.fixedCostMinor),
    months: kept.months,
    held: money(kept.heldMinor),
    readyBy: kept.readyBy,
    target: money(need.targetMinor),
    missing: money(need.missingMinor),
    aMonth: money(need.aMonthMinor),
    monthsLeft: need.monthsLeft,
    heldMonths: need.heldTenths === null ? null : `${need.heldTenths / 10n}.${need.heldTenths % 10n}`,
    ...changeIn(names, kept),
  };
}

export function threatOnWire(
  { threat, countsAs }: { readonly threat: store.Threat; readonly countsAs: string },
  names: Names,
  today: string,
): Threat {
  const { id, kind, name, by, counterparty, likelihood, effect, watch, owner, lookAgainOn } = threat;
  return {
    ...{ id, kind, name, by, counterparty, countsAs, likelihood, effect, watch, lookAgainOn },
    weight: threatWeight(likelihood, effect),
    owner: owner === null ? null : personIn(names, owner),
    isDue: lookAgainOn <= today,
    ...changeIn(names, threat),
  };
}

export function satisfactionOnWire({ scoreTenths, between, ...counts }: Satisfaction): SatisfactionOnWire {
  return { ...counts, score: scoreTenths === null ? null : tenths(scoreTenths), between };
}

function tenths(value: number): string {
  const size = Math.abs(value);
  return `${value < 0 ? '-' : ''}${Math.floor(size / 10)}.${size % 10}`;
}

/** Millionths a month as a decimal: 71,774 is 0.071774. */
function rateText(rate: bigint | null): string | null {
  return rate === null ? null : figureText({ numerator: rate, denominator: rateUnits });
}

export function toldPlanOnWire({ plan, standing }: ToldPlan): DiversificationAnswer['plans'][number] {
  const { id, by, name, targetOn } = plan;
  return {
    ...{ id, by, name, targetOn },
    targetShare: shareText(shareOfUnits(plan.targetUnits)),
    state: standing?.state ?? null,
    share: standing === null ? null : shareText(standing.share),
    plannedShare: standing === null ? null : shareText(standing.plannedShare),
  };
}

export function planOnWire(whole: WholePlan, names: Names, today: string): PlanAnswer {
  const { plan, need, standing, reach } = whole;
  const money = (minor: bigint) => formatMoney(minor, plan.currency);
  const standingOnWire = ({ incomeMinor, totalMinor }: Standing) => ({
    income: money(incomeMinor),
    total: money(totalMinor),
    share: shareText(shareOf(incomeMinor, totalMinor)),
    others: money(totalMinor - incomeMinor),
  });
  const months = BigInt(need.months);
  const more = need.moreMinor > 0n ? need.moreMinor : 0n;
  return {
    plan: {
      ...{ id: plan.id, by: plan.by, name: plan.name, countsAs: whole.head, currency: plan.currency },
      ...{ startsOn: plan.startsOn, targetOn: plan.targetOn, insurance: plan.insurance },
      ...{ insuranceNote: plan.insuranceNote, note: plan.note },
      targetShare: shareText(shareOfUnits(plan.targetUnits)),
      ending: endingOnWire(plan.ending, names),
      ...changeIn(names, plan),
    },
    today,
    factsTo: whole.factsTo,
    atStart: standingOnWire(whole.atStart),
    now: standingOnWire(whole.now),
    need: {
      others: money(need.neededMinor),
      more: money(need.moreMinor),
      growth: need.growth === null ? null : figureText(need.growth),
      months: need.months,
      growthAMonth: rateText(need.growthAMonth),
      moreAMonth: money((more + months - 1n) / months),
    },
    plannedGrowthAMonth: rateText(whole.path.growthAMonth),
    standing: {
      state: standing.state,
      share: shareText(standing.share),
      plannedShare: shareText(standing.plannedShare),
      others: money(standing.othersMinor),
      plannedOthers: money(standing.plannedOthersMinor),
      short: money(standing.shortMinor),
      monthsLeft: standing.monthsLeft,
    },
    path: pathOnWire(whole, money),
    actions: whole.actions.map((action) => ({
      ...{ id: action.id, kind: action.kind, what: action.what, dueOn: action.dueOn, doneOn: action.doneOn },
      owner: action.owner === null ? null : personIn(names, action.owner),
      income: money(action.incomeMinor),
      ...changeIn(names, action),
    })),
    removedActions: removedOnWire(whole.removedActions, names, ({ what }) => what),
    reach: {
      expected: money(reach.expectedMinor),
      needed: money(reach.neededMinor),
      missing: money(reach.missingMinor),
    },
    standIns: whole.standIns.map((one) => standInOnWire(one, names)),
    canHaveStandIn: isReplaceable(plan.by),
    fund: whole.fund === null ? null : fundOnWire(whole.fund, names),
    steps: whole.steps.map(({ step, count }) => ({ step, count })),
  };
}

/** So many months before a plan begins are shown with it. */
const monthsBefore = 6;

/** The path and what was, month by month: from a little before the plan to its end, or to the last fact. */
function pathOnWire({ path, byMonth }: WholePlan, money: (minor: bigint) => string): PlanAnswer['path'] {
  const planned = new Map(path.points.map((point) => [point.month, point]));
  const was = new Map(byMonth.map((point) => [point.month, point]));
  const [firstPlanned = '', lastPlanned = ''] = [path.points[0]?.month, path.points.at(-1)?.month];
  const [firstKnown = firstPlanned, lastKnown = lastPlanned] = [byMonth[0]?.month, byMonth.at(-1)?.month];
  const early = monthsLater(firstPlanned, -monthsBefore);
  const from = firstKnown > early ? (firstKnown < firstPlanned ? firstKnown : firstPlanned) : early;
  const to = lastKnown > lastPlanned ? lastKnown : lastPlanned;
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, passed) => {
    const month = monthsLater(from, passed);
    const [plan, known] = [planned.get(month), was.get(month)];
    return {
      month,
      plannedShare: plan === undefined ? null : shareText(plan.share),
      plannedOthers: plan === undefined ? null : money(plan.othersMinor),
      share: known === undefined ? null : shareText(shareOf(known.incomeMinor, known.totalMinor)),
      others: known === undefined ? null : money(known.totalMinor - known.incomeMinor),
    };
  });
}
