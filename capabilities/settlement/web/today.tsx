/** What settlement adds to Today: statements to approve, periods to close, what to pay and what is overdue. */
import type { ReactNode } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { dayText, moneyText, periodText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { DueView, PeriodView } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import { keyOf } from './dues.tsx';
import { nameOfParty } from './name-of-party.ts';
import { statementPath } from './paths.ts';
import { useTexts } from './texts.ts';
import { duesToAct, waitingOf } from './waiting-of.ts';

export function StatementsToApprove(): ReactNode {
  const { data } = useAnswer('GET /api/v1/alliances', {}, { everyMillis: 15_000 });
  return data?.alliances
    .filter(({ stage }) => stage === 'running')
    .map((alliance) => <OfAlliance key={alliance.id} alliance={alliance} />);
}

function OfAlliance(props: { readonly alliance: AllianceView }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { alliance } = props;
  const { data } = useAnswer(
    'GET /api/v1/alliances/{alliance}/settlement',
    { params: { alliance: alliance.id } },
    { everyMillis: 15_000 },
  );
  const { toApprove, toClose } = waitingOf(data?.periods ?? [], data?.beingClosed ?? null);
  const values = (one: Pick<PeriodView, 'period'>) => ({
    period: periodText(one.period, language),
    alliance: alliance.name,
  });
  const moneyOf = ({ from, to, open }: DueView) => ({
    from: nameOfParty(from, data?.sides ?? []),
    to: nameOfParty(to, data?.sides ?? []),
    amount: moneyText(open, data?.agreement?.currency ?? '', language),
  });
  return (
    <>
      {toApprove.map((one) => (
        <Section key={one.period} title={texts('today.approve', values(one))}>
          <p>{texts(one.closedHow === 'by_timer' ? 'today.approveTimerText' : 'today.approveText')}</p>
          <Open alliance={alliance.id} period={one.period} />
        </Section>
      ))}
      {toClose !== null && (
        <Section title={texts('today.close', values(toClose))}>
          <p>
            {data?.closing.next?.period === toClose.period
              ? texts('today.closeTimerText', { date: dayText(data.closing.next.on, language) })
              : texts('today.closeText')}
          </p>
          <Open alliance={alliance.id} period={toClose.period} />
        </Section>
      )}
      {data !== undefined &&
        duesToAct(data).map((due) => (
          <Section key={keyOf(due)} title={texts(`today.${titleOf(due, data.ownParty)}`, moneyOf(due))}>
            <p>
              {texts(due.state === 'overdue' ? 'today.overdueText' : 'today.dueText', {
                ...values({ period: due.period }),
                date: dayText(due.due, language),
                days: due.daysOverdue,
              })}
            </p>
            <Open alliance={alliance.id} period={due.period} />
          </Section>
        ))}
    </>
  );
}

function titleOf({ from }: DueView, own: string): 'pay' | 'receive' {
  return from === own ? 'pay' : 'receive';
}

function Open(props: { readonly alliance: string; readonly period: string }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  return (
    <div>
      <GoButton to={statementPath(organisation.id, props.alliance, props.period)}>
        {texts('page.open')}
      </GoButton>
    </div>
  );
}
