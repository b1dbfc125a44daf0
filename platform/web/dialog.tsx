/** A form or a question over the page; the page stays where it is. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from './common-texts.ts';

export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const texts = useCommonTexts();
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={props.title}
      closeButtonProps={{ 'aria-label': texts('actions.close') }}
    >
      {props.children}
    </Modal>
  );
}
