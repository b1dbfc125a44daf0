/** Inviting the other company: whom, and then the link to hand on. */
import { Button, Modal, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { CopyText } from '#platform/web/copy-text.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { AllianceView, CandidateAlliance } from '../core/contract.ts';
import styles from './alliances.module.css';
import { useAnswer, useSend } from './api.ts';
import { useTexts } from './texts.ts';

export interface InvitePartnerProps {
  readonly alliance: AllianceView;
  readonly onClose: () => void;
}

/** Whoever began the alliance with a candidate need not write its name again. */
export function InvitePartner(props: InvitePartnerProps): ReactNode {
  const begun = useAnswer('GET /api/v1/candidate-alliances', {});
  if (begun.isPending) return null;
  const from = begun.data?.alliances.find((one) => one.alliance?.id === props.alliance.id);
  return from === undefined ? <Invite {...props} suggested="" /> : <InviteCandidate {...props} from={from} />;
}

function InviteCandidate({
  from,
  ...props
}: InvitePartnerProps & { readonly from: CandidateAlliance }): ReactNode {
  const params = { selection: from.selection };
  const answer = useAnswer('GET /api/v1/selections/{selection}', { params });
  if (answer.isPending) return null;
  const found = answer.data?.candidates.find(({ id }) => id === from.candidate);
  return <Invite {...props} suggested={found?.name ?? ''} />;
}

function Invite(props: InvitePartnerProps & { readonly suggested: string }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const invite = useSend('POST /api/v1/alliances/{alliance}/invitations');
  const entry = useEntry({
    initial: { organisationName: props.suggested, email: '' },
    required: ['organisationName', 'email'],
  });
  const made = invite.data?.invitation;
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={texts('invite.title')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      {made ? (
        <div className={styles.lines}>
          <p>
            {made.mailed
              ? texts('invite.mailed', { email: entry.values.email })
              : texts('invite.notMailed', { company: entry.values.organisationName })}
          </p>
          <CopyText text={made.link} label={texts('invite.link')} />
          <p className={styles.quiet}>
            {texts('invite.until')} <DateText date={made.expiresAt} />
          </p>
          <div>
            <Button onClick={props.onClose}>{common('actions.done')}</Button>
          </div>
        </div>
      ) : (
        <Form
          of={entry}
          submit={texts('invite.make')}
          send={(body) => invite.mutateAsync({ params: { alliance: props.alliance.id }, body })}
          onCancel={props.onClose}
          beside={<p className={styles.quiet}>{texts('invite.whatTheySee')}</p>}
        >
          <TextInput
            {...entry.field('organisationName', texts('invite.company'))}
            maxLength={120}
            autoComplete="off"
            data-autofocus
          />
          <TextInput
            {...entry.field('email', texts('invite.email'))}
            description={texts('invite.emailHint')}
            type="email"
            inputMode="email"
            maxLength={254}
            autoComplete="off"
          />
        </Form>
      )}
    </Modal>
  );
}
