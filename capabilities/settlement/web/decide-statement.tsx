/** Approving a closed statement, or disputing it as a whole. */

import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { periodText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { DownloadButton } from '#platform/web/download-button.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { localProblem, SignerFields, useSigner } from '#platform/web/own-key.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { canApprove, canDispute } from '../core/statement-state.ts';
import { useAnswer, useClient, useSend } from './api.ts';
import { factsOf } from './facts-of.ts';
import { RaiseDispute } from './raise-dispute.tsx';
import styles from './settlement.module.css';
import type { StatementProps } from './statement.tsx';
import { useTexts } from './texts.ts';
import { Transfers } from './transfers.tsx';
import { workedOut } from './worked-out.ts';

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
  const common = useCommonTexts();
  const client = useClient();
  const keys = useAnswer('GET /api/v1/signing-keys', {}, { when: props.opened });
  const signer = useSigner(keys.data?.keys ?? []);
  const approve = useSend('POST /api/v1/alliances/{alliance}/statements/{period}/approval');
  const countersign = useSend('POST /api/v1/alliances/{alliance}/record/countersignature');
  // Signed all the same only by somebody who was told.
  const [knowsIncomplete, setKnowsIncomplete] = useState(false);
  const company = organisation.name;
  const params = { alliance, period: statement.period };
  const fetchBundle = () =>
    client.fetchFile('GET /api/v1/alliances/{alliance}/statements/{period}/bundle', { params });
  /** What the own key signs: the statement as this browser works it out, if it is the one on the page. */
  const signature = async () => {
    const { content } = await fetchBundle();
    const found = await workedOut({ kind: 'statement', bundle: await content.text(), statement });
    if (found.kind !== 'statement' || found.found === null) {
      throw localProblem('hash_differs', common('signer.hashDiffers'));
    }
    if (found.found.incomplete && !knowsIncomplete) {
      setKnowsIncomplete(true);
      throw localProblem('bundle_incomplete', texts('approve.incomplete'));
    }
    return signer.sign(found.found.hash);
  };
  /** As the server does for a side whose key it keeps: a tail of the record that is cut off later is then missed. */
  const signRecord = async () => {
    const file = await client.fetchFile('GET /api/v1/alliances/{alliance}/record.jsonl', {
      params: { alliance },
    });
    const head = await workedOut({ kind: 'record', record: await file.content.text() });
    if (head.kind !== 'record' || head.found === null) {
      throw localProblem('hash_differs', common('signer.hashDiffers'));
    }
    const { sequence, hash } = head.found;
    await countersign.mutateAsync({
      params: { alliance },
      body: { sequence, hash, signature: await signer.sign(hash) },
    });
  };
  const close = () => {
    signer.forget();
    setKnowsIncomplete(false);
    props.onClose();
  };
  return (
    <Confirm
      opened={props.opened}
      onClose={close}
      kind="weighty"
      title={texts('approve.title', { period: periodText(statement.period, language), company })}
      act={texts('approve.act')}
      onAct={async () => {
        const own = signer.ownKey === null ? undefined : await signature();
        await approve.mutateAsync({ params, body: { hash: statement.hash ?? '', signature: own } });
        if (own !== undefined && signer.typed.way === 'file') await signRecord();
        say({ text: texts('approve.done', { company }) });
      }}
    >
      <div className={styles.detail}>
        <p>{texts('approve.text', { company })}</p>
        <Transfers statement={statement} />
        {statement.signatures.length > 0 && <p>{texts('approve.both')}</p>}
        <p className={styles.hash}>
          {texts('approve.signed')} <code>{statement.hash}</code>
        </p>
        <SignerFields
          signer={signer}
          file={`${statement.period}-bundle.json`}
          download={<DownloadButton text={texts('statement.bundle')} fetchFile={fetchBundle} />}
        />
      </div>
    </Confirm>
  );
}
