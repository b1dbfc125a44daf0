/** What falls due in the next 12 months, month by month. */
import type { ReactNode } from 'react';
import { calendarSettingsPath } from '#capabilities/organisations/web/paths.ts';
import { dayText, monthText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { ContractsAnswer } from '../core/contract.ts';
import styles from './contracts.module.css';
import { type DueOfContract, dueSoon } from './due-soon.ts';
import { sayDue } from './say-due.ts';
import { useTexts } from './texts.ts';

export function DueList({ answer }: { readonly answer: ContractsAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { organisation } = useActing();
  const due = dueSoon(answer.contracts, answer.on, 365);
  const months = [...new Set(due.map(({ on }) => on.slice(0, 7)))];
  return (
    <Section
      title={texts('due.title')}
      purpose={texts('due.purpose')}
      action={<Go to={calendarSettingsPath(organisation.id)}>{texts('due.calendar')}</Go>}
    >
      {due.length === 0 && <p className={styles.quiet}>{texts('due.none')}</p>}
      {months.map((month) => (
        <div key={month}>
          <h3 className={styles.month}>{monthText(month, language)}</h3>
          <DueRows due={due.filter(({ on }) => on.startsWith(month))} />
        </div>
      ))}
    </Section>
  );
}

export function DueRows({ due }: { readonly due: readonly DueOfContract[] }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {due.map((one) => (
        <li key={`${one.contract.id} ${one.kind} ${one.on} ${one.about}`} className={styles.row}>
          <span className={styles.day}>{dayText(one.on, language)}</span>
          <span>{sayDue(one, texts, language)}</span>
          <span className={styles.quiet}>{texts('due.in', { days: one.days })}</span>
        </li>
      ))}
    </ul>
  );
}
