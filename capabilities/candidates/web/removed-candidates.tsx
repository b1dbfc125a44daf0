/** Candidates that were taken off the list, and the way back. */
import type { ReactNode } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { useSend } from './api.ts';
import { RemovedList } from './removed-list.tsx';
import { useTexts } from './texts.ts';

export function RemovedCandidates({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const restore = useSend('DELETE /api/v1/selections/{selection}/candidates/{candidate}/removal');
  const shown = ({ name, mergedInto }: SelectionAnswer['removedCandidates'][number]) => {
    const into = whole.candidates.find(({ id }) => id === mergedInto)?.name;
    return into === undefined ? name : texts('duplicates.mergedInto', { name, into });
  };
  return (
    <RemovedList
      title={texts('removed.candidates')}
      problem={restore.error}
      rows={whole.removedCandidates.map((one) => ({
        id: one.id,
        name: shown(one),
        at: one.removedAt,
        by: one.removedBy.name,
        action: (
          <Action
            variant="subtle"
            size="compact-sm"
            explain="tip"
            refusal={refusal}
            aria-label={texts('removed.restoreOne', { name: one.name })}
            onClick={() =>
              restore.mutate(
                { params: { selection: whole.selection.id, candidate: one.id } },
                { onSuccess: () => say({ text: texts('removed.restored', { name: one.name }) }) },
              )
            }
          >
            {texts('removed.restore')}
          </Action>
        ),
      }))}
    />
  );
}
