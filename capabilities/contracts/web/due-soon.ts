/** What falls due under all contracts, in the order of days. */
import type { Contract, Due } from './api.ts';

export interface DueOfContract extends Due {
  readonly contract: Contract;
  /** From the day asked about on. */
  readonly days: number;
}

const dayMillis = 86_400_000;

/** @param on the day asked about, `yyyy-mm-dd` @param within days after it, that one included */
export function dueSoon(
  contracts: readonly Contract[],
  on: string,
  within: number,
): readonly DueOfContract[] {
  return contracts
    .flatMap((contract) => contract.due.map((due) => ({ ...due, contract, days: daysBetween(on, due.on) })))
    .filter(({ days }) => days <= within)
    .sort((a, b) => a.days - b.days || a.contract.counterparty.localeCompare(b.contract.counterparty));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMillis);
}
