/** The ledger as a journal of hledger, which `hledger check --strict` accepts and whose assertions are the statements' balances. */
import { invariant } from '#kernel/invariant.ts';
import { formatLocalDate, parseLocalDate } from '#kernel/local-date.ts';
import { formatMoney, minorDigitsOf } from '#kernel/money.ts';
import type { Account } from './accounts.ts';
import { type Journal, type JournalFrame, type JournalPeriod, onOneLine } from './journal.ts';
import { hledgerNames } from './journal-names.ts';

export function hledgerJournal({ title, currency, parties }: JournalFrame): Journal {
  const names = hledgerNames(parties);
  const digits = minorDigitsOf(currency);
  const money = (minor: bigint) => `${formatMoney(minor, currency)} ${currency}`;
  const nameOf = ({ kind, party }: Account) => {
    const name = names.get(party);
    invariant(name !== undefined, 'an account is of a party');
    return kind === 'payments' ? `held:${name}:payments` : `${kind}:${name}`;
  };
  const line = (account: Account, amount: string) => `    ${nameOf(account).padEnd(30)}  ${amount}\n`;
  return {
    begin: ({ from, balances }) => {
      const declared = balances.map(({ account }) => {
        const type = account.kind === 'entitled' ? 'L' : 'A';
        return `account ${nameOf(account)}  ; type: ${type}, party: ${onOneLine(account.party)}\n`;
      });
      const opening = balances.filter((one) => one.opening !== 0n);
      return [
        `; ${onOneLine(title)}\n`,
        'decimal-mark .\n',
        `commodity 1000.${'0'.repeat(digits)} ${currency}\n`,
        ...declared,
        '\n',
        ...(opening.length === 0 ? [] : [`${from} * opening balances\n`]),
        ...opening.map((one) => line(one.account, money(one.opening))),
        ...(opening.length === 0 ? [] : ['\n']),
      ].join('');
    },
    entry: (period, { position, day, event, kind, late, accounts, amounts }) => {
      // In a description a semicolon would begin a comment, and a bar would split it.
      const said = onOneLine(event).replaceAll(/[;|]/g, ',');
      const tags = `period: ${period.name}, line: ${position}${late ? ', late: yes' : ''}`;
      const posted = accounts.map((account, index) => line(account, money(amounts[index] ?? 0n)));
      return `${formatLocalDate(day)} * ${kind} ${said}  ; ${tags}\n${posted.join('')}\n`;
    },
    end: (period) => {
      // `=*` is of the account with those below it, so that `held` is with payments, as Beancount has it too.
      const assertions = period.balances.map(({ account }) =>
        line(account, `${money(0n)} =* ${money(totalOf(period, account))}`),
      );
      return `${lastDay(period)} * balances of ${period.name}\n${assertions.join('')}\n`;
    },
  };
}

/** The closing balance of an account with the ones below it. */
export function totalOf({ balances }: JournalPeriod, { kind, party }: Account): bigint {
  return balances.reduce(
    (total, { account, closing }) =>
      account.party === party && (account.kind === kind || (kind === 'held' && account.kind === 'payments'))
        ? total + closing
        : total,
    0n,
  );
}

function lastDay({ to }: JournalPeriod): string {
  const day = parseLocalDate(to);
  invariant(day !== null, 'a period has its last day');
  return formatLocalDate(day - 1);
}
