/** Candidates that were taken off the list, and the way back. */
import type { ReactNode } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { RemovedList } from '#platform/web/removed-list.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { useSend } from './api.ts';
import { useTexts } from './texts.ts';

export function RemovedCandidates({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const restore = useSend('DELETE /api/v1/selections/{selection}/candidates/{candidate}/removal');
  const shown = ({ name, mergedInto }: SelectionAnswer['removedCandidates'][number]) => {
    const into = whole.candidates.find(({ id }) => id === mergedInto)?.name;
    return into === undefined ? name : texts('duplicates.mergedInto', { name, into });
  };
  return (
    <RemovedList
      title={texts('removed.candidates')}
      problem={restore.error}
      rows={whole.removedCandidates.map((one) => ({ ...one, shown: shown(one) }))}
      refusal={useRoleRefusal('member')}
      onRestore={({ id, name }) =>
        restore.mutate(
          { params: { selection: whole.selection.id, candidate: id } },
          { onSuccess: () => say({ text: common('removed.restored', { name }) }) },
        )
      }
    />
  );
}
