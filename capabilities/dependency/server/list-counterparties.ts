import { accept, type Decision } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { RouteResult } from '#kernel/route.ts';
import type { Transaction } from '#platform/db/pool.ts';
import type { listCounterparties as contract } from '../core/contract.ts';
import { type NameSearch, nameSearch } from '../core/name-search.ts';
import type { DependencyRefusalCode } from '../core/refusals.ts';
import { type AskedDependency, measureDependency } from './measure-dependency.ts';

export interface AskedPage extends AskedDependency {
  readonly name?: string | undefined;
  readonly search?: string | undefined;
  /** The rank of the last one shown. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of shares in the order of their size. A rank is a place in all of them, also where a search leaves some out. */
export async function listCounterparties(
  tx: Transaction,
  organisation: Id,
  asked: AskedPage,
): Promise<Decision<RouteResult<typeof contract>, DependencyRefusalCode>> {
  const measured = await measureDependency(tx, organisation, asked);
  if (!measured.ok) return measured;
  const { window, currency, found, sharesAt } = measured.value;
  const matches: NameSearch = asked.search === undefined ? () => true : nameSearch(asked.search);
  const places: number[] = [];
  let next: string | null = null;
  for (let place = Number(asked.cursor ?? 0); place < found.shares.length; place += 1) {
    const name = found.shares[place]?.name ?? '';
    if ((asked.name !== undefined && name !== asked.name) || !matches(name)) continue;
    if (places.length === asked.limit) {
      next = String((places.at(-1) ?? 0) + 1);
      break;
    }
    places.push(place);
  }
  return accept({ currency, window, counterparties: [...sharesAt(places)], next });
}
