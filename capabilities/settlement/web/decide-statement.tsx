/** Approving a closed statement, or disputing it as a whole. */

import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { periodText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { canApprove, canDispute } from '../core/statement-state.ts';
import { useSend } from './api.ts';
import { factsOf } from './facts-of.ts';
import { RaiseDispute } from './raise-dispute.tsx';
import styles from './settlement.module.css';
import type { StatementProps } from './statement.tsx';
import { useTexts } from './texts.ts';

export function DecideStatement(props: StatementProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const manager = useRoleRefusal('manager');
  const member = useRoleRefusal('member');
  const [deciding, setDeciding] = useState<'approve' | 'dispute' | null>(null);
  const { alliance, statement } = props;
  const facts = factsOf(statement);
  const approval = canApprove(facts);
  // What is done needs no button: the approvals below say so.
  if (!approval.ok && approval.refusal.code === 'already_approved') return null;
  const refusal = approval.ok ? manager : texts(`refusals.${approval.refusal.code}`);
  const close = () => setDeciding(null);
  return (
    <>
      <div className={styles.buttons}>
        <Action refusal={refusal} onClick={() => setDeciding('approve')}>
          {texts('approve.act')}
        </Action>
        {canDispute(facts).ok && (
          <Action variant="default" refusal={member} explain="tip" onClick={() => setDeciding('dispute')}>
            {texts('dispute.act')}
          </Action>
        )}
      </div>
      <Approve {...props} opened={deciding === 'approve'} onClose={close} />
      <Modal
        opened={deciding === 'dispute'}
        onClose={close}
        title={texts('dispute.ofStatement', { period: periodText(statement.period, language) })}
        closeButtonProps={{ 'aria-label': common('actions.close') }}
      >
        <RaiseDispute alliance={alliance} statement={statement} position={null} onClose={close} />
      </Modal>
    </>
  );
}

function Approve(
  props: StatementProps & { readonly opened: boolean; readonly onClose: () => void },
): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const say = useToast();
  const { organisation } = useActing();
  const { alliance, statement } = props;
  const approve = useSend('POST /api/v1/alliances/{alliance}/statements/{period}/approval');
  const company = organisation.name;
  return (
    <Confirm
      opened={props.opened}
      onClose={props.onClose}
      kind="weighty"
      title={texts('approve.title', { period: periodText(statement.period, language), company })}
      act={texts('approve.act')}
      onAct={async () => {
        await approve.mutateAsync({
          params: { alliance, period: statement.period },
          body: { hash: statement.hash ?? '' },
        });
        say({ text: texts('approve.done', { company }) });
      }}
    >
      <div className={styles.detail}>
        <p>{texts('approve.text', { company })}</p>
        {statement.signatures.length > 0 && <p>{texts('approve.both')}</p>}
        <p className={styles.hash}>
          {texts('approve.signed')} <code>{statement.hash}</code>
        </p>
      </div>
    </Confirm>
  );
}
