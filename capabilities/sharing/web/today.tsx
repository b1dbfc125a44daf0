/** What sharing adds to Today: that another side changed what it shares. */
import type { ReactNode } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { dayText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { TodayNotice } from '#platform/web/today-notice.tsx';
import { recentChanges } from '../core/recent-changes.ts';
import { useAnswer } from './api.ts';
import { sharingPolicyPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function ChangedPolicies(): ReactNode {
  const { data } = useAnswer('GET /api/v1/alliances', {}, { everyMillis: 15_000 });
  return data?.alliances.map((alliance) => <OfAlliance key={alliance.id} alliance={alliance} />);
}

function OfAlliance({ alliance }: { readonly alliance: AllianceView }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { data } = useAnswer(
    'GET /api/v1/alliances/{alliance}/sharing-policies',
    { params: { alliance: alliance.id } },
    { everyMillis: 60_000 },
  );
  if (data === undefined) return null;
  return recentChanges(data).map(({ party, name, at }) => (
    <TodayNotice
      key={party}
      title={texts('today.title', {
        company: data.sides.find((side) => side.party === party)?.name ?? party,
      })}
      text={texts('today.text', { alliance: alliance.name, date: dayText(at.slice(0, 10), language), name })}
      act={texts('today.open')}
      to={sharingPolicyPath(organisation.id, alliance.id)}
    />
  ));
}
