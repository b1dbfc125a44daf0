/** What is to be paid by when: what is still open of it, what is overdue, and which payments went to it. */
import type { ReactNode } from 'react';
import { dataPath } from '#capabilities/sharing/web/paths.ts';
import { dayText, moneyText, periodText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark, type Tone } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import type { DueView, SettlementView } from '../core/contract.ts';
import type { DueState } from '../core/dues.ts';
import { nameOfParty } from './name-of-party.ts';
import { statementPath } from './paths.ts';
import styles from './settlement.module.css';
import { useTexts } from './texts.ts';

const tones: Readonly<Record<DueState, Tone>> = {
  due: 'accent',
  overdue: 'high',
  paid: 'fine',
  set_off: 'plain',
};

/** All of an alliance that is open, oldest due first. */
export function OpenDues(props: {
  readonly alliance: string;
  readonly settlement: SettlementView;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { alliance, settlement } = props;
  const { dues, sides, agreement } = settlement;
  if (dues.length === 0 || agreement === null) return null;
  const open = dues.filter(({ state }) => state === 'due' || state === 'overdue');
  return (
    <Section title={texts('dues.title')} purpose={texts('dues.purpose')}>
      {open.length === 0 ? (
        <p className={styles.note}>{texts('dues.none')}</p>
      ) : (
        <>
          <ul className={styles.waiting}>
            {open.map((due) => (
              <li key={keyOf(due)}>
                <DueText due={due} sides={sides} currency={agreement.currency} />
                <GoButton variant="default" to={statementPath(organisation.id, alliance, due.period)}>
                  {texts('statement.title', { period: periodText(due.period, language) })}
                </GoButton>
              </li>
            ))}
          </ul>
          {open.some(({ from }) => from === settlement.ownParty) && (
            <div>
              <GoButton variant="default" to={dataPath(organisation.id, alliance)}>
                {texts('dues.share')}
              </GoButton>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

export interface DueTextProps {
  readonly due: DueView;
  readonly sides: SettlementView['sides'];
  readonly currency: string;
  /** On the page of the statement that added it: all that it added, as the transfer stands above. */
  readonly part?: true;
}

/** Who pays whom what, of which statement, how it stands, and the payments that went to it. */
export function DueText({ due, sides, currency, part }: DueTextProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const money = (amount: string) => moneyText(amount, currency, language);
  const isOpen = due.state === 'due' || due.state === 'overdue';
  return (
    <div>
      <p className={styles.signs}>
        <span>
          {texts(part ? 'dues.between' : 'dues.pays', {
            from: nameOfParty(due.from, sides),
            to: nameOfParty(due.to, sides),
            amount: money(isOpen && !part ? due.open : due.amount),
          })}
        </span>
        <Mark tone={tones[due.state]} {...(due.state === 'overdue' ? { icon: 'high' as const } : {})}>
          {texts(`dues.states.${due.state}`, {
            date: dayText(due.due, language),
            days: due.daysOverdue,
          })}
        </Mark>
      </p>
      <p className={styles.quiet}>
        {texts('dues.from', { period: periodText(due.period, language), date: dayText(due.due, language) })}{' '}
        {due.payments.map(({ event, at, amount }) => (
          <span key={event}>
            {at === null
              ? texts('dues.payment', { amount: money(amount), event })
              : texts('dues.paymentOn', {
                  amount: money(amount),
                  event,
                  date: dayText(at.slice(0, 10), language),
                })}{' '}
          </span>
        ))}
        {!isZero(due.setOff) && texts('dues.setOff', { amount: money(due.setOff) })}
      </p>
    </div>
  );
}

export function keyOf({ period, from, to, due }: DueView): string {
  return `${period} ${from} ${to} ${due}`;
}

function isZero(amount: string): boolean {
  return /^0(\.0+)?$/.test(amount);
}
