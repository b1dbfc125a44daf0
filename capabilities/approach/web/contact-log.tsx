/** Everything that was said, with corrections beside what they correct. */
import { Modal, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dayText, momentText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark, type Tone } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { DateText } from '#platform/web/values.tsx';
import { longest, type Outcome } from '../core/approach.ts';
import type { ApproachAnswer } from '../core/contract.ts';
import { type Contact, useSend } from './api.ts';
import styles from './approach-page.module.css';
import { ContactForm } from './contact-form.tsx';
import { useTexts } from './texts.ts';

const tones: Readonly<Record<Outcome, Tone>> = {
  no_answer: 'plain',
  talked: 'accent',
  interested: 'fine',
  not_now: 'watch',
  declined: 'high',
};

type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'correct' | 'take_back'; readonly contact: Contact };

export function ContactLog({ approach }: { readonly approach: ApproachAnswer }): ReactNode {
  const texts = useTexts();
  const [open, setOpen] = useState<Open>({ kind: 'nothing' });
  const close = () => setOpen({ kind: 'nothing' });
  return (
    <Section title={texts('contacts.title')} purpose={texts('contacts.purpose')}>
      {approach.contacts.length === 0 ? (
        <Empty title={texts('contacts.none')}>{texts('contacts.noneText')}</Empty>
      ) : (
        <ul className={styles.list}>
          {approach.contacts.map((contact) => (
            <li key={contact.id} className={styles.entry} data-state={contact.state}>
              {contact.content !== null && <Said content={contact.content} state={contact.state} />}
              <Corrected contact={contact} />
              {contact.state === 'counts' && contact.content !== null && (
                <Buttons
                  at={contact.content.at}
                  onCorrect={() => setOpen({ kind: 'correct', contact })}
                  onTakeBack={() => setOpen({ kind: 'take_back', contact })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {open.kind === 'correct' && (
        <ContactForm approach={approach} correcting={open.contact} onClose={close} />
      )}
      {open.kind === 'take_back' && <TakeBack approach={approach} contact={open.contact} onClose={close} />}
    </Section>
  );
}

function Said(props: {
  readonly content: NonNullable<Contact['content']>;
  readonly state: Contact['state'];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { content, state } = props;
  const { nextStep } = content;
  return (
    <>
      <div className={styles.head}>
        <h3>{texts('contacts.who', { ours: content.by.name, theirs: content.withWhom })}</h3>
        <span className={styles.quiet}>
          {texts(`means.${content.means}`)} · <DateText date={content.at} />
        </span>
        {state === 'counts' ? (
          <Mark tone={tones[content.outcome]}>{texts(`outcomes.${content.outcome}`)}</Mark>
        ) : (
          <Mark>{texts(state === 'corrected' ? 'contacts.corrected' : 'contacts.takenBack')}</Mark>
        )}
      </div>
      <p className={styles.said}>{content.said}</p>
      {nextStep !== null && (
        <p className={styles.quiet}>
          {texts('contacts.next', {
            text: nextStep.text,
            who: nextStep.owner.name,
            date: dayText(nextStep.due, language),
          })}
        </p>
      )}
    </>
  );
}

function Corrected({ contact }: { readonly contact: Contact }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  if (contact.corrects === null) return null;
  return (
    <p className={styles.quiet}>
      {texts(contact.content === null ? 'contacts.isTakenBack' : 'contacts.isCorrection', {
        who: contact.recordedBy.name,
        when: momentText(contact.recordedAt, language),
        why: contact.correctionWhy ?? '',
      })}
    </p>
  );
}

function Buttons(props: {
  readonly at: string;
  readonly onCorrect: () => void;
  readonly onTakeBack: () => void;
}): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const when = momentText(props.at, useLanguage());
  if (refusal !== null) return null;
  return (
    <div className={styles.head}>
      <Action
        variant="subtle"
        size="compact-sm"
        aria-label={texts('contacts.correctOne', { when })}
        onClick={props.onCorrect}
      >
        {texts('contacts.correct')}
      </Action>
      <Action
        variant="subtle"
        size="compact-sm"
        aria-label={texts('contacts.takeBackOne', { when })}
        onClick={props.onTakeBack}
      >
        {texts('contacts.takeBack')}
      </Action>
    </div>
  );
}

function TakeBack(props: {
  readonly approach: ApproachAnswer;
  readonly contact: Contact;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { approach, contact } = props;
  const correct = useSend(
    'POST /api/v1/selections/{selection}/candidates/{candidate}/approach/contacts/{contact}/correction',
  );
  const entry = useEntry({ initial: { why: '' }, required: ['why'] });
  const params = { selection: approach.selection.id, candidate: approach.candidate.id, contact: contact.id };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts('contacts.takeBack')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('contacts.takeBack')}
        send={({ why }) => correct.mutateAsync({ params, body: { why, content: null } })}
        onDone={props.onClose}
        onCancel={props.onClose}
      >
        <p>{texts('contacts.takeBackText')}</p>
        <TextInput
          {...entry.field('why', texts('contacts.why'))}
          description={texts('contacts.whyHint')}
          maxLength={longest.correctionWhy}
          data-autofocus
        />
      </Form>
    </Modal>
  );
}
