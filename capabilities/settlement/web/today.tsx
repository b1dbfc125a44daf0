/** What settlement adds to Today: statements to approve, periods to close, what to pay and what is overdue. */
import type { ReactNode } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { dayText, moneyText, periodText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { TodayNotice } from '#platform/web/today-notice.tsx';
import type { DueView, PeriodView, SettlementView } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import { keyOf } from './dues.tsx';
import { nameOfParty } from './name-of-party.ts';
import { settlementPath, statementPath } from './paths.ts';
import { useTexts } from './texts.ts';
import { duesByPair, duesToAct, openOf, waitingOf } from './waiting-of.ts';

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
  const { toApprove, toClose, disputed } = waitingOf(data?.periods ?? [], data?.beingClosed ?? null);
  const values = (one: Pick<PeriodView, 'period'>) => ({
    period: periodText(one.period, language),
    alliance: alliance.name,
  });
  const { organisation } = useActing();
  const open = ({ period }: Pick<PeriodView, 'period'>) => ({
    act: texts('page.open'),
    to: statementPath(organisation.id, alliance.id, period),
  });
  return (
    <>
      {toApprove.map((one) => (
        <TodayNotice
          key={one.period}
          title={texts('today.approve', values(one))}
          text={texts(one.closedHow === 'by_timer' ? 'today.approveTimerText' : 'today.approveText')}
          {...open(one)}
        />
      ))}
      {disputed.map((one) => (
        <TodayNotice
          key={one.period}
          title={texts('today.disputed', values(one))}
          text={texts('today.disputedText')}
          {...open(one)}
        />
      ))}
      {toClose !== null && (
        <TodayNotice
          title={texts('today.close', values(toClose))}
          text={
            data?.closing.next?.period === toClose.period
              ? texts('today.closeTimerText', { date: dayText(data.closing.next.on, language) })
              : texts('today.closeText')
          }
          {...open(toClose)}
        />
      )}
      {data !== undefined &&
        duesByPair(duesToAct(data)).map((dues) => (
          <Dues key={keyOf(dues[0])} alliance={alliance} settlement={data} dues={dues} />
        ))}
    </>
  );
}

/** What one side owes another, all its statements in one notice. */
function Dues(props: {
  readonly alliance: AllianceView;
  readonly settlement: SettlementView;
  readonly dues: readonly [DueView, ...DueView[]];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { alliance, settlement, dues } = props;
  const [oldest] = dues;
  const currency = settlement.agreement?.currency ?? '';
  const values = {
    from: nameOfParty(oldest.from, settlement.sides),
    to: nameOfParty(oldest.to, settlement.sides),
    amount: moneyText(openOf(dues, currency), currency, language),
    period: periodText(oldest.period, language),
    alliance: alliance.name,
    date: dayText(oldest.due, language),
    days: oldest.daysOverdue,
    count: dues.length,
  };
  const title = texts(`today.${titleOf(oldest, settlement.ownParty)}`, values);
  const isOverdue = oldest.state === 'overdue';
  if (dues.length > 1) {
    return (
      <TodayNotice
        title={title}
        text={texts(isOverdue ? 'today.severalOverdue' : 'today.severalDue', values)}
        act={texts('today.openSettlement')}
        to={settlementPath(organisation.id, alliance.id)}
      />
    );
  }
  return (
    <TodayNotice
      title={title}
      text={texts(isOverdue ? 'today.overdueText' : 'today.dueText', values)}
      act={texts('page.open')}
      to={statementPath(organisation.id, alliance.id, oldest.period)}
    />
  );
}

function titleOf({ from }: DueView, own: string): 'pay' | 'receive' {
  return from === own ? 'pay' : 'receive';
}
