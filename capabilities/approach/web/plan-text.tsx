/** A plan to be read: what is known of them, what they get first, and what proves it. */
import type { ReactNode } from 'react';
import { momentText } from '#kernel/format.ts';
import { Empty } from '#platform/web/empty.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import type { Plan } from './api.ts';
import styles from './approach-page.module.css';
import { useTexts } from './texts.ts';

export function PlanText({ plan }: { readonly plan: Plan | null }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  if (plan === null) return <Empty title={texts('plan.none')}>{texts('plan.noneText')}</Empty>;
  const part = (title: string, text: string) => (
    <div>
      <h3>{title}</h3>
      <p className={text === '' ? styles.quiet : styles.said}>{text === '' ? texts('plan.missing') : text}</p>
    </div>
  );
  return (
    <div className={styles.plan}>
      {part(texts('plan.insight'), plan.insight)}
      {part(texts('plan.value'), plan.valueFirst)}
      <div>
        <h3>{texts('plan.evidence')}</h3>
        {plan.evidence.length === 0 && <p className={styles.quiet}>{texts('plan.missing')}</p>}
        <ul className={styles.proofs}>
          {plan.evidence.map(({ kind, text, link }) => (
            <li key={`${kind} ${text}`} className={styles.said}>
              <Mark>{texts(`evidenceKinds.${kind}`)}</Mark> {text}{' '}
              {link !== null && (
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {link.replace(/^https?:\/\//, '')}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.quiet}>
        {texts('plan.owner')}: {plan.owner.name} ·{' '}
        {texts('plan.changed', { who: plan.changedBy.name, when: momentText(plan.changedAt, language) })}
      </p>
    </div>
  );
}
