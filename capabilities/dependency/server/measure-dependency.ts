import type { Dimension } from '#capabilities/facts/core/fields.ts';
import type { DayRange } from '#capabilities/facts/core/split-window.ts';
import { heldSales } from '#capabilities/facts/server/held-sales.ts';
import { salesCurrencies } from '#capabilities/facts/server/sales-currencies.ts';
import { standOfSales } from '#capabilities/facts/server/stand-of-sales.ts';
import { type SummedSales, sumSales } from '#capabilities/facts/server/sum-sales.ts';
import { organisationOf } from '#capabilities/organisations/server/organisation-of.ts';
import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Currency } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { type Concentration, concentration } from '../core/concentration.ts';
import type { CounterpartyShare } from '../core/contract.ts';
import { type Control, controllersOf } from '../core/control.ts';
import { groupAmounts, groupByControl } from '../core/group-amounts.ts';
import { concentrationPolicies, usMergerGuidelines2023 } from '../core/policies.ts';
import type { DependencyRefusalCode } from '../core/refusals.ts';
import { shareOnWire } from '../core/share-on-wire.ts';
import { type AskedWindow, windowFor } from '../core/window.ts';
import { joined } from './joined.ts';
import { memory } from './memory.ts';
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

/**
 * A counterparty takes some hundred bytes for each window that is kept: together about 250 MB. Three windows of the largest
 * companies have room side by side: the page's, all dates for whoever makes groups, and one more.
 */
const measured = memory<MeasuredDependency>(700_000);
/** What even the smallest takes of that. */
const leastWeight = 100;
const join = joined<Decision<MeasuredDependency, DependencyRefusalCode>>();

/** The concentration in a window: what every page about dependency begins with. */
export async function measureDependency(
  tx: Transaction,
  organisation: Id,
  asked: AskedDependency,
): Promise<Decision<MeasuredDependency, DependencyRefusalCode>> {
  const { by } = asked;
  const [stand, currencies, held, controls, { currency: usual }] = await Promise.all([
    standOfSales(tx, organisation),
    salesCurrencies(tx, organisation),
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
  const { from, to } = window.value;
  const policy = asked.policy ?? usMergerGuidelines2023.id;
  // Where all sales are in one currency, to wish for it is to wish for nothing: one answer serves every page.
  const into = asked.in ?? (currencies.length === 1 ? currencies[0] : undefined) ?? null;
  const key = JSON.stringify([organisation, by, from, to, into, policy]);
  const madeFrom = JSON.stringify([stand, usual, controls]);
  const known = measured.find(key, madeFrom);
  if (known !== undefined) return accept(known);
  return join(`${key} ${madeFrom}`, async () => {
    const wish = { by, window: window.value, held, each: 'window', into, usual } as const;
    const summed = await sumSales(tx, organisation, wish);
    if (!summed.ok) return summed;
    const found = measure(summed.value, { policy, window: window.value, held, controls });
    // What came while the sums were read may be in them: then they are of no stand.
    if (found.ok && (await standOfSales(tx, organisation)) === stand) {
      measured.keep(key, madeFrom, found.value, leastWeight + summed.value.sums.length);
    }
    return found;
  });
}

function measure(
  { currency, currencies, sums }: SummedSales,
  of: {
    readonly policy: string;
    readonly window: DayRange;
    readonly held: DayRange;
    readonly controls: readonly Control[];
  },
): Decision<MeasuredDependency, DependencyRefusalCode> {
  const { controls, window, held } = of;
  const { amounts, unnamed } = groupAmounts(
    sums.map(({ name, amountMinor, sales }) => ({
      name: name === '' ? null : name,
      amountMinor,
      count: sales,
    })),
  );
  if (amounts.size === 0 && unnamed.count > 0) return refuse('no_sales_name_anybody');
  const controllers = controllersOf(controls);
  const policy = concentrationPolicies.find(({ id }) => id === of.policy);
  const found = concentration(groupByControl(amounts, controllers), policy);
  if (!found.ok) return found;

  const members = new Map<string, Set<string>>();
  for (const { name, group } of controls) {
    const of = members.get(group) ?? new Set(amounts.has(group) ? [group] : []);
    if (amounts.has(name)) of.add(name);
    members.set(group, of);
  }
  const sales = new Map<string, number>();
  for (const sum of sums) {
    const head = controllers.get(sum.name) ?? sum.name;
    sales.set(head, (sales.get(head) ?? 0) + sum.sales);
  }
  return accept({
    window,
    held,
    currency,
    currencies,
    found: found.value,
    unnamed,
    sharesAt: (places) =>
      places.flatMap((place) => {
        const share = found.value.shares[place];
        if (share === undefined) return [];
        return shareOnWire(share, place + 1, {
          currency,
          members: [...(members.get(share.name) ?? [])].sort(),
          sales: sales.get(share.name) ?? 0,
        });
      }),
  });
}
