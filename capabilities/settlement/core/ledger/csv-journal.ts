/** The ledger as a table, one posting a row, that a spreadsheet opens without harm. */
import { csvLine, csvStart } from '#kernel/csv.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import { type Account, accountName } from './accounts.ts';
import type { Journal, JournalFrame } from './journal.ts';

export const ledgerColumns = [
  'period',
  'line',
  'day',
  'event',
  'kind',
  'account',
  'party',
  'debit',
  'credit',
  'currency',
] as const;

/** @param headings of `ledgerColumns`, in their order */
export function csvJournal({ currency }: JournalFrame, headings: readonly string[]): Journal {
  const row = (cells: readonly [string, string, string, string, string], account: Account, minor: bigint) =>
    csvLine([
      ...cells,
      accountName(account),
      account.party,
      minor > 0n ? formatMoney(minor, currency) : '',
      minor < 0n ? formatMoney(-minor, currency) : '',
      currency,
    ]);
  return {
    begin: ({ name, from, balances }) => {
      const opening = balances.filter((one) => one.opening !== 0n);
      const rows = opening.map((one) => row([name, '', from, '', 'opening'], one.account, one.opening));
      return [csvStart, csvLine(headings), ...rows].join('');
    },
    entry: ({ name }, { position, day, event, kind, accounts, amounts }) =>
      accounts
        .map((account, index) =>
          row([name, String(position), formatLocalDate(day), event, kind], account, amounts[index] ?? 0n),
        )
        .join(''),
    end: () => '',
  };
}
