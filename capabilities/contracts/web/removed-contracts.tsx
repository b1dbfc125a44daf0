/** Contracts that were taken off the register, and the way back. */
import type { ReactNode } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { RemovedList } from '#platform/web/removed-list.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { ContractsAnswer } from '../core/contract.ts';
import { useSend } from './api.ts';
import { useTexts } from './texts.ts';

export function RemovedContracts({ removed }: { readonly removed: ContractsAnswer['removed'] }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const restore = useSend('DELETE /api/v1/contracts/{contract}/removal');
  return (
    <RemovedList
      title={texts('removed.title')}
      problem={restore.error}
      rows={removed.map((one) => ({ ...one, name: one.counterparty }))}
      refusal={useRoleRefusal('member')}
      onRestore={({ id, name }) =>
        restore.mutate(
          { params: { contract: id } },
          { onSuccess: () => say({ text: common('removed.restored', { name }) }) },
        )
      }
    />
  );
}
