/** Contracts that were taken off the register, and the way back. */
import type { ReactNode } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { ContractsAnswer } from '../core/contract.ts';
import { useSend } from './api.ts';
import styles from './contracts.module.css';
import { useTexts } from './texts.ts';

export function RemovedContracts({ removed }: { readonly removed: ContractsAnswer['removed'] }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const restore = useSend('DELETE /api/v1/contracts/{contract}/removal');
  if (removed.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>{texts('removed.title', { count: String(removed.length) })}</summary>
      {restore.error !== null && <ProblemNote problem={restore.error} />}
      <ul className={styles.list}>
        {removed.map(({ id, counterparty: name, removedAt, removedBy }) => (
          <li key={id} className={styles.missing}>
            <span>
              <span className={styles.name}>{name}</span>
              {' · '}
              {texts('removed.by', { who: removedBy.name })} · <DateText date={removedAt} />
            </span>
            <Action
              variant="subtle"
              size="compact-sm"
              explain="tip"
              refusal={refusal}
              aria-label={texts('removed.restoreOne', { name })}
              onClick={() =>
                restore.mutate(
                  { params: { contract: id } },
                  { onSuccess: () => say({ text: texts('removed.restored', { name }) }) },
                )
              }
            >
              {texts('removed.restore')}
            </Action>
          </li>
        ))}
      </ul>
    </details>
  );
}
