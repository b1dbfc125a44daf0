/** What settlement adds to Today: statements to approve and periods to close. */
import type { ReactNode } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { useActing } from '#platform/web/acting.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { PeriodView } from '../core/contract.ts';
import { useAnswer } from './api.ts';
import { statementPath } from './paths.ts';
import { periodText } from './period-text.ts';
import { useTexts } from './texts.ts';
import { waitingOf } from './waiting-of.ts';

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
  const { toApprove, toClose } = waitingOf(data?.periods ?? []);
  const values = (one: PeriodView) => ({
    period: periodText(one.period, language),
    alliance: alliance.name,
  });
  return (
    <>
      {toApprove.map((one) => (
        <Section key={one.period} title={texts('today.approve', values(one))}>
          <p>{texts('today.approveText')}</p>
          <Open alliance={alliance.id} period={one.period} />
        </Section>
      ))}
      {toClose !== null && (
        <Section title={texts('today.close', values(toClose))}>
          <p>{texts('today.closeText')}</p>
          <Open alliance={alliance.id} period={toClose.period} />
        </Section>
      )}
    </>
  );
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
