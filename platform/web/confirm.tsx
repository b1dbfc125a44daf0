/** A clear word before what cannot be undone: what will happen, to what, and a button that names it. */
import { Button, Modal, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommonTexts } from './common-texts.ts';
import styles from './confirm.module.css';
import { ProblemNote } from './problem-view.tsx';

export interface ConfirmProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen and who will notice. */
  readonly children: ReactNode;
  /** Names the act: "Revoke key", never "OK". */
  readonly act: string;
  readonly onAct: () => Promise<unknown>;
  /** `final` (default) reddens the button and says that it cannot be undone; `weighty` only asks. */
  readonly kind?: 'final' | 'weighty';
  /** A word to type first, for what would hurt most. */
  readonly word?: string;
}

export function Confirm(props: ConfirmProps): ReactNode {
  const texts = useCommonTexts();
  const [typed, setTyped] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const end = useRef<HTMLDivElement>(null);
  // In a long dialog what went wrong stands below what is seen of it.
  useEffect(() => {
    if (problem !== null) end.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const final = (props.kind ?? 'final') === 'final';
  const close = () => {
    setTyped('');
    setProblem(null);
    props.onClose();
  };
  const act = async () => {
    setSending(true);
    setProblem(null);
    try {
      await props.onAct();
      close();
    } catch (error) {
      setProblem(error);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal
      opened={props.opened}
      onClose={close}
      title={props.title}
      closeButtonProps={{ 'aria-label': texts('actions.close') }}
    >
      <form
        className={styles.confirm}
        onSubmit={(event) => {
          event.preventDefault();
          // A question asked from within a form is no answer to that form.
          event.stopPropagation();
          if (props.word === undefined || typed === props.word) void act();
        }}
      >
        <div>{props.children}</div>
        {final && <p className={styles.final}>{texts('confirm.cannotUndo')}</p>}
        {props.word !== undefined && (
          <TextInput
            label={texts('confirm.typeToConfirm', { word: props.word })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
          />
        )}
        {problem !== null && <ProblemNote problem={problem} />}
        <div ref={end} className={styles.buttons}>
          <Button
            type="submit"
            {...(final ? { color: 'red' } : {})}
            loading={sending}
            disabled={props.word !== undefined && typed !== props.word}
          >
            {props.act}
          </Button>
          <Button variant="default" onClick={close}>
            {texts('actions.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
