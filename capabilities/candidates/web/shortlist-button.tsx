/** Puts a candidate among those that are looked at closely, or takes it off again. */
import type { ReactNode } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { type Candidate, useSend } from './api.ts';
import { useTexts } from './texts.ts';

export interface ShortlistButtonProps {
  readonly selection: string;
  readonly candidate: Candidate;
}

export function ShortlistButton({ selection, candidate }: ShortlistButtonProps): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const put = useSend('PUT /api/v1/selections/{selection}/candidates/{candidate}/shortlisting');
  const take = useSend('DELETE /api/v1/selections/{selection}/candidates/{candidate}/shortlisting');
  const { id, name, shortlistedAt } = candidate;
  const isOn = shortlistedAt !== null;
  const ask = { params: { selection, candidate: id } };
  const [change, back] = isOn ? [take, put] : [put, take];
  const told = isOn ? texts('shortlist.gone', { name }) : texts('shortlist.done', { name });
  return (
    <>
      <Action
        variant="default"
        size="xs"
        explain="tip"
        refusal={refusal}
        loading={change.isPending}
        leftSection={<Icon name={isOn ? 'check' : 'plus'} size={14} />}
        onClick={() =>
          change.mutate(ask, { onSuccess: () => say({ text: told, undo: () => back.mutate(ask) }) })
        }
      >
        {isOn ? texts('shortlist.take') : texts('shortlist.put')}
      </Action>
      {change.error && <ProblemNote problem={change.error} />}
    </>
  );
}
