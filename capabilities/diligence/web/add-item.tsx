/** An item of one's own on the checklist. */
import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { type Area, areas, most } from '../core/item.ts';
import { useHere, useSend } from './api.ts';
import { OwnerField } from './owner-field.tsx';
import { useTexts } from './texts.ts';

export function AddItem({ onClose }: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const params = useHere();
  const add = useSend('POST /api/v1/selections/{selection}/candidates/{candidate}/diligence/items');
  const initial: { area: Area; name: string; look: string; owner: string; dueOn: string } = {
    area: 'financial',
    name: '',
    look: '',
    owner: '',
    dueOn: '',
  };
  const entry = useEntry({ initial, required: ['name'], draft: `diligence-add-${params.candidate}` });
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts('add.title')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('add.act')}
        send={({ owner, dueOn, ...values }) =>
          add.mutateAsync({ params, body: { ...values, owner: owner || null, dueOn: dueOn || null } })
        }
        onDone={() => {
          say({ text: texts('add.done', { item: entry.values.name }) });
          onClose();
        }}
        onCancel={onClose}
      >
        <TextInput {...entry.field('name', texts('add.name'))} maxLength={most.name} />
        <Textarea {...entry.field('look', texts('add.look'))} autosize minRows={2} maxLength={most.look} />
        <NativeSelect
          {...entry.field('area', texts('add.area'))}
          data={areas.map((area) => ({ value: area, label: texts(`areas.${area}`) }))}
        />
        <OwnerField of={entry} now={null} />
        <TextInput {...entry.field('dueOn', texts('item.due'))} type="date" />
      </Form>
    </Modal>
  );
}
