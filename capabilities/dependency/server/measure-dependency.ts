import type { Dimension } from '#capabilities/facts/core/fields.ts';
import type { DayRange } from '#capabilities/facts/core/split-window.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { sumSales } from '#capabilities/facts/server/sum-sales.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Currency } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type Concentration, concentration } from '../core/concentration.ts';
import type { CounterpartyShare } from '../core/contract.ts';
import { controllersOf } from '../core/control.ts';
import { groupAmounts, groupByControl } from '../core/group-amounts.ts';
import { concentrationPolicies } from '../core/policies.ts';
import type { DependencyRefusalCode } from '../core/refusals.ts';
import { shareOnWire } from '../core/share-on-wire.ts';
import { type AskedWindow, windowFor } from '../core/window.ts';
import { listControls } from './store.ts';

export interface AskedDependency extends AskedWindow {
  readonly by: Dimension;
  readonly in?: Currency | undefined;
  readonly policy?: string | undefined;
}

export interface MeasuredDependency {
  readonly window: DayRange;
  readonly held: DayRange;
  readonly currency: Currency;
  readonly currencies: readonly Currency[];
  readonly found: Concentration;
  readonly unnamed: { readonly amountMinor: bigint; readonly count: number };
  /** Some of `found.shares` by their places from 0, as the wire has them. */
  readonly sharesAt: (places: readonly number[]) => readonly CounterpartyShare[];
}

/** The concentration in a window: what every page about dependency begins with. */
export async function measureDependency(
  tx: Transaction,
  organisation: Id,
  asked: AskedDependency,
): Promise<Decision<MeasuredDependency, DependencyRefusalCode>> {
  const { by } = asked;
  const [held, controls, { currency: usual }] = await Promise.all([
    heldSales(tx, organisation),
    listControls(tx, organisation, by),
    organisationOf(tx, organisation),
  ]);
  if (asked.from !== undefined && asked.to !== undefined && asked.from > asked.to) {
    return refuse('window_ends_before_it_begins', { values: { from: asked.from, to: asked.to } });
  }
  if (held === null) return refuse('no_sales_yet');
  const window = windowFor(asked, { first: held.from, last: held.to });
  if (!window.ok) return window;
  const wish = { by, window: window.value, held, each: 'window', into: asked.in ?? null, usual } as const;
  const summed = await sumSales(tx, organisation, wish);
  if (!summed.ok) return summed;

  const { currency, currencies, sums } = summed.value;
  const { amounts, unnamed } = groupAmounts(
    sums.map(({ name, amountMinor, sales }) => ({
      name: name === '' ? null : name,
      amountMinor,
      count: sales,
    })),
  );
  if (amounts.size === 0 && unnamed.count > 0) return refuse('no_sales_name_anybody');
  const controllers = controllersOf(controls);
  const policy = concentrationPolicies.find(({ id }) => id === asked.policy);
  const found = concentration(groupByControl(amounts, controllers), policy);
  if (!found.ok) return found;

  const members = new Map<string, Set<string>>();
  for (const { name, group } of controls) {
    const of = members.get(group) ?? new Set(amounts.has(group) ? [group] : []);
    if (amounts.has(name)) of.add(name);
    members.set(group, of);
  }
  return accept({
    window: window.value,
    held,
    currency,
    currencies,
    found: found.value,
    unnamed,
    sharesAt: (places) => {
      const shown = places.flatMap((place) => found.value.shares[place] ?? []);
      const sales = new Map(shown.map(({ name }) => [name, 0]));
      for (const sum of sums) {
        const head = controllers.get(sum.name) ?? sum.name;
        const before = sales.get(head);
        if (before !== undefined) sales.set(head, before + sum.sales);
      }
      return shown.map((share, index) =>
        shareOnWire(share, (places[index] ?? 0) + 1, {
          currency,
          members: [...(members.get(share.name) ?? [])].sort(),
          sales: sales.get(share.name) ?? 0,
        }),
      );
    },
  });
}
