/** Gives what nobody of an area has yet to one colleague. */
import { Modal, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { Area } from '../core/item.ts';
import { useHere, useSend } from './api.ts';
import { OwnerField } from './owner-field.tsx';
import { useTexts } from './texts.ts';

export function ShareOut(props: { readonly area: Area; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const params = useHere();
  const share = useSend('POST /api/v1/selections/{selection}/candidates/{candidate}/diligence/share-out');
  const entry = useEntry({ initial: { owner: '', dueOn: '' }, required: ['owner'] });
  const { area, onClose } = props;
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts('share.title', { area: texts(`areas.${area}`) })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('share.act')}
        send={({ owner, dueOn }) =>
          share.mutateAsync({ params, body: { area, owner, dueOn: dueOn || null } })
        }
        onDone={({ changed }) => {
          say({ text: texts('share.done', { count: changed }) });
          onClose();
        }}
        onCancel={onClose}
      >
        <p>{texts('share.text')}</p>
        <OwnerField of={entry} now={null} />
        <TextInput {...entry.field('dueOn', texts('item.due'))} type="date" />
      </Form>
    </Modal>
  );
}
