/** What else can be done with a selection: take tables in and out, rename, take it off the list. */
import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { saveFile } from '#platform/web/csv.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { GoButton, useGo } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import { longest } from '../core/selection.ts';
import { useClient, useRefresh, useSend } from './api.ts';
import { importPath, selectionsPath } from './paths.ts';
import styles from './selection-page.module.css';
import { faultsOfSize, sizeOf } from './size-entry.ts';
import { useTexts } from './texts.ts';

export function SelectionMenu({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const client = useClient();
  const [changing, setChanging] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const { selection, candidates } = whole;
  const params = { selection: selection.id };
  const exportAll = async () => {
    setProblem(null);
    try {
      const file = await client.fetchFile('GET /api/v1/selections/{selection}/export', { params });
      saveFile(file.name, file.content);
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      <div className={styles.menu}>
        {refusal === null && (
          <GoButton
            to={importPath(organisation.id, selection.id)}
            variant="default"
            leftSection={<Icon name="upload" size={16} />}
          >
            {texts('menu.import')}
          </GoButton>
        )}
        {candidates.length > 0 && (
          <Button
            variant="default"
            leftSection={<Icon name="download" size={16} />}
            onClick={() => void exportAll()}
          >
            {texts('menu.export')}
          </Button>
        )}
        <Action variant="default" refusal={refusal} explain="tip" onClick={() => setChanging(true)}>
          {texts('menu.change')}
        </Action>
        <Remove selection={selection} refusal={refusal} onProblem={setProblem} />
      </div>
      {problem !== null && <ProblemNote problem={problem} />}
      {changing && <ChangeSelection selection={selection} onClose={() => setChanging(false)} />}
    </>
  );
}

function Remove(props: {
  readonly selection: SelectionAnswer['selection'];
  readonly refusal: string | null;
  readonly onProblem: (problem: unknown) => void;
}): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const go = useGo();
  const { organisation } = useActing();
  const refresh = useRefresh();
  const remove = useSend('POST /api/v1/selections/{selection}/removal', { refresh: 'none' });
  const restore = useSend('DELETE /api/v1/selections/{selection}/removal');
  const { id, name } = props.selection;
  const ask = { params: { selection: id } };
  return (
    <Action
      variant="default"
      refusal={props.refusal}
      explain="tip"
      loading={remove.isPending}
      onClick={() =>
        remove.mutate(ask, {
          onSuccess: () => {
            go(selectionsPath(organisation.id));
            refresh();
            say({ text: texts('removed.done', { name }), undo: () => restore.mutate(ask) });
          },
          onError: props.onProblem,
        })
      }
    >
      {texts('menu.remove')}
    </Action>
  );
}

function ChangeSelection(props: {
  readonly selection: SelectionAnswer['selection'];
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { id, name, purpose, ourSize } = props.selection;
  const change = useSend('PATCH /api/v1/selections/{selection}');
  const entry = useEntry({
    initial: { name, purpose, ourSize: ourSize === null ? '' : String(ourSize) },
    required: ['name'],
    check: (values) => faultsOfSize(values.ourSize, 'ourSize', texts),
  });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts('menu.change')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={common('actions.save')}
        send={(values) =>
          change.mutateAsync({
            params: { selection: id },
            body: { name: values.name, purpose: values.purpose, ourSize: sizeOf(values.ourSize) },
          })
        }
        onDone={() => {
          say({ text: common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <TextInput {...entry.field('name', texts('begin.name'))} maxLength={longest.name} data-autofocus />
        <Textarea
          {...entry.field('purpose', texts('begin.purposeLabel'))}
          maxLength={longest.purpose}
          autosize
          minRows={2}
        />
        <TextInput
          {...entry.field('ourSize', texts('begin.ourSize'))}
          description={texts('begin.ourSizeHint')}
          inputMode="numeric"
          maxLength={9}
        />
      </Form>
    </Modal>
  );
}
