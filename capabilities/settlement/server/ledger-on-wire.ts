import { formatMoney } from '#kernel/money.ts';
import type { LedgerView } from '../core/contract.ts';
import { accountName } from '../core/ledger/accounts.ts';
import type { FoundLedger } from './find-ledger.ts';

/** The balances of a ledger as the contract writes them. */
export function ledgerOnWire({ frame, periods }: FoundLedger): LedgerView {
  const money = (minor: bigint) => formatMoney(minor, frame.currency);
  return {
    currency: frame.currency,
    periods: periods.map(({ name, from, to, entryCount, balances }) => ({
      period: name,
      from,
      to,
      entries: entryCount,
      accounts: balances.map(({ account, opening, change, closing }) => ({
        account: accountName(account),
        party: account.party,
        opening: money(opening),
        change: money(change),
        closing: money(closing),
      })),
    })),
  };
}
