import { standingOf } from '#capabilities/contracts/core/due-dates.ts';
import { contractsOf } from '#capabilities/contracts/server/contracts-of.ts';
import {
  type LargeCounterparty,
  largeCounterparties,
} from '#capabilities/dependency/server/large-counterparties.ts';
import { isAboveTheLine, isReplaceable } from '#capabilities/diversification/core/plan.ts';
import { type KeptPlans, keptPlans } from '#capabilities/diversification/server/kept-plans.ts';
import { plansToDo } from '#capabilities/diversification/server/plans-to-do.ts';
import { satisfiedAccounts } from '#capabilities/diversification/server/satisfied-accounts.ts';
import { readersOf } from '#capabilities/organisations/server/readers-of.ts';
import { todayAt } from '#capabilities/organisations/server/today-at.ts';
import { readLargestLeaves } from '#capabilities/stress/server/read-largest-leaves.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { contractSteps, type DueState } from '../../core/parts/contracts.ts';
import {
  type AboveTheLine,
  type DatedState,
  dependencySteps,
  type StressState,
} from '../../core/parts/dependency.ts';
import { salesSteps } from '../../core/parts/sales.ts';
import type { ReadPart } from '../read-part.ts';

/** Own figures, whom they show one depends on, what that means for cash, and what is done about it. */
export const readSalesAndDependency: ReadPart = async (tx, { organisation, person, now }) => {
  const today = await todayAt(tx, organisation, now);
  const colleagues = new Set((await readersOf(tx, organisation)).map(({ id }) => id));
  // What is somebody else's is told to them; what was for somebody who has left is everybody's.
  const isTheirs = (owner: Id | null) => owner === null || owner === person || !colleagues.has(owner);
  const contracts = await contractsOf(tx, organisation);
  const due = contracts
    .filter(({ responsible }) => isTheirs(responsible))
    .flatMap((contract): readonly DueState[] =>
      standingOf(contract, today).due.map(({ kind, on, about }) => ({
        ...{ kind, on, about, name: contract.counterparty, left: daysBetween(today, on) },
      })),
    );
  const found = await largeCounterparties(tx, organisation);
  if (found === null)
    return [...salesSteps({ held: 'none', shares: 'unknown' }), ...contractSteps({ largeWithout: [], due })];
  const { known, large } = found;
  const without = large.filter(
    ({ by, name, members }) =>
      !contracts.some(
        (one) => one.kind === by && (one.counterparty === name || members.includes(one.counterparty)),
      ),
  );
  const kept = await keptPlans(tx, organisation);
  return [
    ...salesSteps({ held: 'some', shares: known.includes('customer') ? 'known' : 'unknown' }),
    ...contractSteps({ largeWithout: without.map(({ name }) => name), due }),
    ...(await dependencyOf(tx, { organisation, today, large, kept, isTheirs })),
  ];
};

interface Known {
  readonly organisation: Id;
  readonly today: string;
  readonly large: readonly LargeCounterparty[];
  readonly kept: KeptPlans;
  readonly isTheirs: (owner: Id | null) => boolean;
}

async function dependencyOf(tx: Transaction, { organisation, today, large, kept, isTheirs }: Known) {
  const { plans, standIns, threats } = kept;
  const toDo = await plansToDo(tx, organisation, kept, today);
  const overdueSince = (day: string) => daysBetween(day, today);
  const above = large
    .filter(({ shareOfAll }) => isAboveTheLine(shareOfAll))
    .map(
      ({ by, name, members, shareOfAll: share }): AboveTheLine => ({
        ...{ by, name, share: Number((share.numerator * 1000n) / share.denominator) / 1000 },
        plan: plans.some(({ plan }) => plan.by === by && isAmong(plan.name, name, members)) ? 'made' : 'none',
        standIn: !isReplaceable(by)
          ? 'not_needed'
          : standIns.some((one) => one.by === by && isAmong(one.counterparty, name, members))
            ? 'named'
            : 'missing',
      }),
    );
  return dependencySteps({
    above,
    // Only where somebody could shake the company is it asked how long cash would last.
    stress: !above.some(({ by }) => by === 'customer')
      ? { kind: 'unknown' }
      : await stressOf(tx, organisation, today),
    plans: toDo.map(({ plan, head, steps }) => ({ id: plan, name: head, steps })),
    actions: plans.flatMap(({ plan, actions }) =>
      actions
        .filter(({ doneOn, owner, dueOn }) => doneOn === null && isTheirs(owner) && dueOn <= today)
        .map(
          ({ what, dueOn }): DatedState => ({
            ...{ name: plan.name, text: what, days: overdueSince(dueOn), plan: plan.id },
          }),
        ),
    ),
    threats: threats
      .filter(({ owner, lookAgainOn }) => isTheirs(owner) && lookAgainOn <= today)
      .map(({ counterparty, name, lookAgainOn }) => ({
        ...{ name: counterparty, text: name, days: overdueSince(lookAgainOn) },
      })),
    accounts: await satisfiedAccounts(
      tx,
      organisation,
      large.filter(({ by }) => by === 'customer'),
      today,
    ),
  });
}

async function stressOf(tx: Transaction, organisation: Id, today: string): Promise<StressState> {
  const found = await readLargestLeaves(tx, organisation, today);
  if (found === 'no_figures') return { kind: 'no_figures' };
  return found === null ? { kind: 'unknown' } : { kind: 'tested', ...found };
}

function isAmong(name: string, head: string, members: readonly string[]): boolean {
  return name === head || members.includes(name);
}

/** @param from `yyyy-mm-dd`, as `to` */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
