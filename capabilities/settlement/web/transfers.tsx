/** Who pays whom how much by when under a statement, and what is carried to the next one. */
import type { ReactNode } from 'react';
import { dayText, moneyText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import type { StatementView } from '../core/contract.ts';
import { nameOfParty } from './name-of-party.ts';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

export function Transfers(props: { readonly statement: StatementView }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { transfers, carried, currency, sides, hash } = props.statement;
  const values = (it: { from: string; to: string; amount: string }) => ({
    from: nameOfParty(it.from, sides),
    to: nameOfParty(it.to, sides),
    amount: moneyText(it.amount, currency, language),
  });
  return (
    <ul className={styles.transfers}>
      {transfers.length + carried.length === 0 && <li>{texts('statement.noTransfers')}</li>}
      {transfers.map((transfer) => (
        <li key={`${transfer.from} ${transfer.to}`}>
          {texts(hash === null ? 'statement.transferOpen' : 'statement.transfer', {
            ...values(transfer),
            date: dayText(transfer.due, language),
          })}
        </li>
      ))}
      {carried.map((one) => (
        <li key={`${one.from} ${one.to}`}>{texts('statement.carried', values(one))}</li>
      ))}
    </ul>
  );
}
