/** The ledger as a file of Beancount, which `bean-check` accepts and whose `balance` directives are the statements' balances. */
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { formatMoney } from '#kernel/money.ts';
import type { Account } from './accounts.ts';
import { totalOf } from './hledger-journal.ts';
import { type Journal, type JournalFrame, onOneLine } from './journal.ts';
import { beancountNames } from './journal-names.ts';

export function beancountJournal({ title, currency, parties }: JournalFrame): Journal {
  const names = beancountNames(parties);
  const money = (minor: bigint) => `${formatMoney(minor, currency)} ${currency}`;
  const nameOf = ({ kind, party }: Account) => {
    const name = names.get(party);
    invariant(name !== undefined, 'an account is of a party');
    if (kind === 'entitled') return `Entitled:${name}`;
    return kind === 'held' ? `Held:${name}` : `Held:${name}:Payments`;
  };
  const line = (account: Account, minor: bigint) => `  ${nameOf(account).padEnd(30)}  ${money(minor)}\n`;
  return {
    begin: ({ from, balances }) => {
      const opening = balances.filter((one) => one.opening !== 0n);
      return [
        `option "title" ${quoted(title)}\n`,
        `option "operating_currency" "${currency}"\n`,
        // Beancount knows five kinds of accounts; these two go by the words of the statements.
        'option "name_assets" "Held"\n',
        'option "name_liabilities" "Entitled"\n\n',
        ...balances.map(
          ({ account }) => `${from} open ${nameOf(account)} ${currency}\n  party: ${quoted(account.party)}\n`,
        ),
        '\n',
        ...(opening.length === 0 ? [] : [`${from} * "opening balances"\n`]),
        ...opening.map((one) => line(one.account, one.opening)),
        ...(opening.length === 0 ? [] : ['\n']),
      ].join('');
    },
    entry: (period, { position, day, event, kind, late, accounts, amounts }) => {
      const posted = accounts.map((account, index) => line(account, amounts[index] ?? 0n));
      return [
        `${formatLocalDate(day)} * "${kind}" ${quoted(event)}\n`,
        `  period: "${period.name}"\n  line: ${position}\n${late ? '  late: TRUE\n' : ''}`,
        ...posted,
        '\n',
      ].join('');
    },
    end: (period) => {
      const exactly = formatMoney(0n, currency);
      const assertions = period.balances.map(({ account }) => {
        const amount = formatMoney(totalOf(period, account), currency);
        return `${period.to} balance ${nameOf(account).padEnd(30)}  ${amount} ~ ${exactly} ${currency}\n`;
      });
      return `${assertions.join('')}\n`;
    },
  };
}

function quoted(text: string): string {
  return `"${onOneLine(text).replaceAll(/["\\]/g, '\\$&')}"`;
}
