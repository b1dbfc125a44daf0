/** What contracts add to Today: dates that come within 60 days. */
import type { ReactNode } from 'react';
import { dayText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { TodayNotice } from '#platform/web/today-notice.tsx';
import { useContracts } from './api.ts';
import { dueSoon } from './due-soon.ts';
import { contractsPath } from './paths.ts';
import { sayDue } from './say-due.ts';
import { useTexts } from './texts.ts';

export function ContractsDue(): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const { data } = useContracts();
  const due = data === undefined ? [] : dueSoon(data.contracts, data.on, 60);
  const [first] = due;
  if (first === undefined) return null;
  const more = due.length > 1 ? ` ${texts('today.more', { count: due.length - 1 })}` : '';
  return (
    <TodayNotice
      title={texts('today.title')}
      text={`${dayText(first.on, language)} (${texts('due.in', { days: first.days })}): ${sayDue(first, texts, language)}${more}`}
      act={texts('today.open')}
      to={contractsPath(organisation.id)}
    />
  );
}
