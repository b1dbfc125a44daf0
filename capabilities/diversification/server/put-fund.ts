import { accept, type Decision, refuse } from '#kernel/decision.ts';
import type { Id } from '#kernel/id.ts';
import type { Currency } from '#kernel/money.ts';
import type { Transaction } from '#platform/db/pool.ts';
import { readGivenMoney } from '../core/read-given-money.ts';
import type { DiversificationRefusal } from '../core/refusals.ts';
import { type Doing, loadFund, lockOrganisation, writeFund } from './store.ts';

export interface FundGiven {
  readonly version: number;
  readonly currency: Currency;
  readonly fixedCost: string;
  readonly months: number;
  readonly held: string;
  readonly readyBy: string;
}

/** Sets the company's contingency fund. */
export async function putFund(
  tx: Transaction,
  organisation: Id,
  given: FundGiven,
  doing: Doing,
): Promise<Decision<Record<string, never>, DiversificationRefusal>> {
  await lockOrganisation(tx, organisation);
  const before = await loadFund(tx, organisation);
  if ((before?.version ?? 0) !== given.version) return refuse('fund_was_changed');
  const { currency, months, readyBy } = given;
  const fixedCost = readGivenMoney(given.fixedCost, currency, 'body.fixedCost');
  if (!fixedCost.ok) return fixedCost;
  const held = readGivenMoney(given.held, currency, 'body.held');
  if (!held.ok) return held;
  const fields = { currency, months, readyBy, fixedCostMinor: fixedCost.value, heldMinor: held.value };
  await writeFund(tx, organisation, fields, doing);
  return accept({});
}
