/** Whom the company depends on without a contract on record. */
import type { ReactNode } from 'react';
import { percentText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { CoverageAnswer } from '../core/contract.ts';
import type { Kind } from '../core/contract-terms.ts';
import styles from './contracts.module.css';
import { useTexts } from './texts.ts';

export function Missing(props: {
  readonly coverage: CoverageAnswer;
  readonly onRecord: (kind: Kind, counterparty: string) => void;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const refusal = useRoleRefusal('member');
  const { kinds } = props.coverage;
  if (kinds.length === 0) return null;
  const missing = kinds.flatMap(({ kind, large }) =>
    large.filter(({ contracts }) => contracts.length === 0).map((one) => ({ ...one, kind })),
  );
  return (
    <Section title={texts('missing.title')} purpose={texts('missing.purpose')}>
      {missing.length === 0 && <p className={styles.quiet}>{texts('missing.none')}</p>}
      <ul className={styles.list}>
        {missing.map(({ kind, name, share }) => (
          <li key={`${kind} ${name}`} className={styles.missing}>
            <span>
              <span className={styles.name}>{name}</span>
              {' · '}
              <span className={styles.quiet}>
                {texts('missing.row', {
                  kind: texts(`kinds.${kind}`),
                  share: percentText(share, language),
                  whole: kind === 'supplier' ? 'spending' : kind === 'partner' ? 'partners' : 'income',
                })}
              </span>
            </span>
            <Action
              variant="default"
              size="compact-sm"
              explain="tip"
              refusal={refusal}
              aria-label={texts('addFor', { name })}
              onClick={() => props.onRecord(kind, name)}
            >
              {texts('add')}
            </Action>
          </li>
        ))}
      </ul>
    </Section>
  );
}
