import type { DependencyRefusalCode } from '#capabilities/dependency/core/refusals.ts';
import {
  type MeasuredDependency,
  measureDependency,
} from '#capabilities/dependency/server/measure-dependency.ts';
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Currency } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { Standing } from '../core/plan-path.ts';

export type Measured = Decision<MeasuredDependency, DependencyRefusalCode>;

/** Measures the 12 months up to a day, or up to the last fact; the same question is asked of the database once. */
export function measurer(tx: Transaction, organisation: Id) {
  const known = new Map<string, Promise<Measured>>();
  return (by: Dimension, more: { readonly in?: Currency; readonly to?: string } = {}): Promise<Measured> => {
    const key = JSON.stringify([by, more.in, more.to]);
    const found = known.get(key) ?? measureDependency(tx, organisation, { by, ...more });
    known.set(key, found);
    return found;
  };
}

/** What a counterparty, or the group it counts under, brings of all. */
export function standingIn({ found }: MeasuredDependency, head: string): Standing {
  const share = found.shares.find(({ name }) => name === head);
  return { incomeMinor: share?.amountMinor ?? 0n, totalMinor: found.totalMinor };
}
