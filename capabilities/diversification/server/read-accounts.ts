import type { Concentration } from '#capabilities/dependency/core/concentration.ts';
import type { DependencyRefusalCode } from '#capabilities/dependency/core/refusals.ts';
import { twelveMonthsTo } from '#capabilities/dependency/core/window.ts';
import { controllersIn } from '#capabilities/dependency/server/controllers-in.ts';
import type { MeasuredDependency } from '#capabilities/dependency/server/measure-dependency.ts';
import { type Dimension, dimensions } from '#capabilities/facts/core/fields.ts';
import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { lastAnswers, type Satisfaction, satisfaction } from '../core/satisfaction.ts';
import { measurer } from './measure-at.ts';
import { listAnswers, listThreats, type Threat } from './store.ts';

export interface Accounts {
  readonly measured: MeasuredDependency;
  readonly accounts: readonly {
    readonly place: number;
    readonly share: Concentration['shares'][number];
    readonly satisfaction: Satisfaction;
    readonly threats: readonly Id[];
  }[];
  readonly overall: Satisfaction;
  readonly asked: { readonly from: string; readonly to: string };
  /** Gravest first, among equals the one to look at soonest. */
  readonly threats: readonly { readonly threat: Threat; readonly countsAs: string }[];
  readonly removedThreats: readonly Threat[];
}

/** Customers at or above 10 % with their satisfaction and what threatens them. */
export async function readAccounts(
  tx: Transaction,
  organisation: Id,
  today: string,
): Promise<Decision<Accounts, DependencyRefusalCode>> {
  const measured = await measurer(tx, organisation)('customer');
  if (!measured.ok) return measured;
  const heads = new Map<Dimension, ReadonlyMap<string, string>>();
  for (const by of dimensions) heads.set(by, await controllersIn(tx, organisation, by));
  const headOf = (by: Dimension, name: string) => heads.get(by)?.get(name) ?? name;
  const asked = { from: twelveMonthsTo(today), to: today };
  const answers = lastAnswers(await listAnswers(tx, organisation), asked);
  const allThreats = await listThreats(tx, organisation);
  const threats = allThreats
    .filter(({ removedAt }) => removedAt === null)
    .sort(gravestFirst)
    .map((threat) => ({ threat, countsAs: headOf(threat.by, threat.counterparty) }));
  return accept({
    measured: measured.value,
    accounts: measured.value.found.disclose.map((share, place) => ({
      place,
      share,
      satisfaction: satisfaction(
        answers
          .filter(({ customer }) => headOf('customer', customer) === share.name)
          .map(({ score }) => score),
      ),
      threats: threats
        .filter(({ threat, countsAs }) => threat.by === 'customer' && countsAs === share.name)
        .map(({ threat }) => threat.id),
    })),
    overall: satisfaction(answers.map(({ score }) => score)),
    asked,
    threats,
    removedThreats: allThreats.filter(({ removedAt }) => removedAt !== null),
  });
}

function gravestFirst(a: Threat, b: Threat): number {
  const difference = b.likelihood * b.effect - a.likelihood * a.effect;
  if (difference !== 0) return difference;
  return a.lookAgainOn < b.lookAgainOn ? -1 : a.lookAgainOn > b.lookAgainOn ? 1 : 0;
}
