/** What the sides say is wrong, and what was answered. */
import { Modal, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Go } from '#platform/web/go.tsx';
import { Mark, Visibility } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { DateText } from '#platform/web/values.tsx';
import type { DisputeView } from '../core/contract.ts';
import { useSend } from './api.ts';
import { nameOfParty } from './name-of-party.ts';
import { statementPath } from './paths.ts';
import styles from './settlement.module.css';
import type { StatementProps } from './statement.tsx';
import { useTexts } from './texts.ts';

export function Disputes(props: StatementProps): ReactNode {
  const texts = useTexts();
  return (
    <Section title={texts('dispute.title')} purpose={texts('dispute.text')}>
      <ul className={styles.disputes}>
        {props.statement.disputes.map((dispute) => (
          <Dispute key={dispute.id} {...props} dispute={dispute} />
        ))}
      </ul>
    </Section>
  );
}

interface DisputeProps extends StatementProps {
  readonly dispute: DisputeView;
}

function Dispute(props: DisputeProps): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const role = useRoleRefusal('member');
  const [replying, setReplying] = useState<'answer' | 'withdraw' | null>(null);
  const { alliance, statement, dispute } = props;
  const { position } = dispute;
  return (
    <li className={styles.dispute} data-open={!dispute.withdrawn || undefined}>
      <p className={styles.disputeHead}>
        <strong>
          {position === null ? (
            texts('dispute.statementAsWhole')
          ) : (
            <Go to={`${statementPath(organisation.id, alliance, statement.period)}?line=${position}`}>
              {texts('dispute.lineNumber', { position })}
            </Go>
          )}
        </strong>
        <Said by={dispute.by} sides={statement.sides} />
        {dispute.withdrawn && <Mark>{texts('dispute.withdrawn')}</Mark>}
      </p>
      <p className={styles.text}>{dispute.reason}</p>
      {dispute.replies.map((reply) => (
        <div key={reply.by.at} className={styles.reply}>
          <p className={styles.disputeHead}>
            <Said by={reply.by} sides={statement.sides} />
            {reply.kind === 'withdrawal' && <Mark>{texts('dispute.withdrawn')}</Mark>}
          </p>
          {reply.text !== '' && <p className={styles.text}>{reply.text}</p>}
        </div>
      ))}
      {!dispute.withdrawn && replying === null && (
        <div className={styles.buttons}>
          <Action variant="default" refusal={role} explain="tip" onClick={() => setReplying('answer')}>
            {texts('dispute.answer')}
          </Action>
          {dispute.by.party === statement.ownParty && (
            <Action variant="subtle" refusal={role} explain="tip" onClick={() => setReplying('withdraw')}>
              {texts('dispute.withdraw')}
            </Action>
          )}
        </div>
      )}
      {replying !== null && <Reply {...props} kind={replying} onClose={() => setReplying(null)} />}
    </li>
  );
}

function Said(props: {
  readonly by: DisputeView['by'];
  readonly sides: StatementProps['statement']['sides'];
}): ReactNode {
  const { by, sides } = props;
  return (
    <span className={styles.quiet}>
      {by.name}, {nameOfParty(by.party, sides)}, <DateText date={by.at} />
    </span>
  );
}

function Reply(
  props: DisputeProps & { readonly kind: 'answer' | 'withdraw'; readonly onClose: () => void },
): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { alliance, dispute, kind, statement } = props;
  const answer = useSend('POST /api/v1/alliances/{alliance}/disputes/{dispute}/answer');
  const withdraw = useSend('POST /api/v1/alliances/{alliance}/disputes/{dispute}/withdrawal');
  const entry = useEntry({
    initial: { text: '' },
    required: kind === 'answer' ? ['text'] : [],
    draft: `reply-${dispute.id}-${kind}`,
  });
  const params = { alliance, dispute: dispute.id };
  const members = statement.sides.filter(({ party }) => party !== statement.ownParty).map(({ name }) => name);
  const label =
    kind === 'answer' ? texts('dispute.answer') : `${texts('dispute.word')} (${common('actions.optional')})`;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts(`dispute.${kind}`)}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts(`dispute.${kind}`)}
        send={(body) => (kind === 'answer' ? answer : withdraw).mutateAsync({ params, body })}
        onDone={props.onClose}
        onCancel={props.onClose}
        beside={<Visibility audience={{ kind: 'will_be_shared', members }} />}
      >
        {kind === 'withdraw' && <p>{texts('dispute.withdrawText')}</p>}
        <Textarea {...entry.field('text', label)} maxLength={2000} autosize minRows={2} />
      </Form>
    </Modal>
  );
}
