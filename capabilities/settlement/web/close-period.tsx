/** The button that closes a period, with the reason where it may not be closed, and a word before it is. */
import { type ReactNode, useState } from 'react';
import { dayText, periodText, sentenceText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Confirm } from '#platform/web/confirm.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { PeriodView } from '../core/contract.ts';
import { canClose } from '../core/statement-state.ts';
import { useSend } from './api.ts';
import { useTexts } from './texts.ts';

export interface ClosePeriodProps {
  readonly alliance: string;
  readonly period: Pick<PeriodView, 'period' | 'state' | 'to'>;
  /** The name of an earlier period that is still open. */
  readonly earlierOpen: string | null;
  /** Whether a closing of it is under way. */
  readonly isBeingClosed: boolean;
}

export function ClosePeriod({ alliance, period, earlierOpen, isBeingClosed }: ClosePeriodProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const say = useToast();
  const role = useRoleRefusal('manager');
  const [asking, setAsking] = useState(false);
  const close = useSend('POST /api/v1/alliances/{alliance}/statements');
  const name = periodText(period.period, language);
  const isOver = period.state !== 'running';
  const decision = canClose({ isOver, isClosed: false, isBeingClosed, earlierOpen });
  const refusal = decision.ok
    ? role
    : sentenceText(
        texts(`refusals.${decision.refusal.code}`, {
          date: dayText(period.to, language),
          earlier: earlierOpen === null ? '' : periodText(earlierOpen, language),
        }),
        language,
      );
  return (
    <>
      <Action refusal={refusal} onClick={() => setAsking(true)}>
        {texts('close.act')}
      </Action>
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        kind="weighty"
        title={sentenceText(texts('close.title', { period: name }), language)}
        act={texts('close.act')}
        onAct={async () => {
          const { closing } = await close.mutateAsync({
            params: { alliance },
            body: { period: period.period },
          });
          if (closing.state === 'done')
            say({ text: sentenceText(texts('close.done', { period: name }), language) });
        }}
      >
        {texts('close.text')}
      </Confirm>
    </>
  );
}
