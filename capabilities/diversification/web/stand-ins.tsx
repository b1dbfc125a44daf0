/** Who takes over when a partner, channel or supplier goes; second suppliers stand here too. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { RemovedList } from '#platform/web/removed-list.tsx';
import { RowActions } from '#platform/web/row-actions.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { RemovedRow, StandIn } from '../core/contract.ts';
import { type Replaceable, readinesses, replaceable } from '../core/plan.ts';
import { useSend } from './api.ts';
import styles from './diversification.module.css';
import { useTexts } from './texts.ts';

export function StandIns(props: {
  readonly standIns: readonly StandIn[];
  readonly removed: readonly RemovedRow[];
}): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const [adding, setAdding] = useState(false);
  const restore = useSend('DELETE /api/v1/diversification/stand-ins/{standIn}/removal');
  return (
    <Section
      title={texts('standIns.title')}
      purpose={texts('standIns.purpose')}
      action={
        <Action variant="default" explain="tip" refusal={refusal} onClick={() => setAdding(true)}>
          {texts('standIns.add')}
        </Action>
      }
    >
      <StandInTable standIns={props.standIns} />
      <RemovedList
        title={texts('standIns.removedOnes')}
        rows={props.removed}
        refusal={refusal}
        onRestore={({ id }) => restore.mutate({ params: { standIn: id } })}
        problem={restore.error}
      />
      {adding && <StandInForm onClose={() => setAdding(false)} />}
    </Section>
  );
}

export function StandInTable({ standIns }: { readonly standIns: readonly StandIn[] }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const [changing, setChanging] = useState<StandIn | null>(null);
  const remove = useSend('POST /api/v1/diversification/stand-ins/{standIn}/removal');
  const restore = useSend('DELETE /api/v1/diversification/stand-ins/{standIn}/removal');
  const columns = useMemo<readonly Column<StandIn>[]>(
    () => [
      { id: 'name', header: texts('standIns.name'), kind: 'text', value: ({ name }) => name },
      {
        id: 'counterparty',
        header: texts('standIns.counterparty'),
        kind: 'text',
        value: ({ counterparty }) => counterparty,
      },
      {
        id: 'by',
        header: texts('standIns.kind'),
        kind: 'text',
        value: ({ by }) => texts(`dimensions.${by}`),
      },
      {
        id: 'readiness',
        header: texts('standIns.readiness'),
        kind: 'text',
        value: ({ readiness }) => texts(`readinesses.${readiness}`),
        cell: ({ readiness }) => (
          <Mark tone={readiness === 'agreed' || readiness === 'tried' ? 'fine' : 'plain'}>
            {texts(`readinesses.${readiness}`)}
          </Mark>
        ),
      },
      {
        id: 'note',
        header: texts('standIns.note'),
        kind: 'text',
        value: ({ note }) => note,
        cell: ({ note }) => <span className={styles.wrap}>{note}</span>,
      },
      {
        id: 'acts',
        header: '',
        kind: 'actions',
        cell: (one) => (
          <RowActions
            refusal={refusal}
            acts={[
              {
                text: common('actions.edit'),
                label: texts('standIns.changeOne', { name: one.name }),
                onAct: () => setChanging(one),
              },
              {
                text: common('actions.remove'),
                label: texts('standIns.removeOne', { name: one.name }),
                onAct: () => {
                  const ask = { params: { standIn: one.id } };
                  const text = texts('standIns.removed', { name: one.name });
                  remove.mutate(ask, { onSuccess: () => say({ text, undo: () => restore.mutate(ask) }) });
                },
              },
            ]}
          />
        ),
      },
    ],
    [texts, common, refusal, remove, restore, say],
  );
  return (
    <>
      <Table
        label={texts('standIns.title')}
        columns={columns}
        rows={standIns}
        rowId={({ id }) => id}
        phone="stack"
        empty={<p className={styles.quiet}>{texts('standIns.none')}</p>}
      />
      {changing && <StandInForm standIn={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

export interface StandInFormProps {
  /** One that is there; absent: a new one. */
  readonly standIn?: StandIn;
  /** Whom the new one stands in for, where that is known. */
  readonly about?: { readonly by: Replaceable; readonly counterparty: string };
  readonly onClose: () => void;
}

export function StandInForm({ standIn, about, onClose }: StandInFormProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const add = useSend('POST /api/v1/diversification/stand-ins');
  const change = useSend('PATCH /api/v1/diversification/stand-ins/{standIn}');
  const known = standIn ?? about;
  const entry = useEntry({
    initial: {
      by: String(known?.by ?? 'supplier'),
      counterparty: known?.counterparty ?? '',
      name: standIn?.name ?? '',
      readiness: String(standIn?.readiness ?? 'named'),
      note: standIn?.note ?? '',
    },
    required: ['counterparty', 'name'],
  });
  const send = async (values: typeof entry.values) => {
    const readiness = readinesses.find((one) => one === values.readiness) ?? 'named';
    const { name, note, counterparty } = values;
    if (standIn !== undefined) {
      const body = { version: standIn.version, name, note, readiness };
      return change.mutateAsync({ params: { standIn: standIn.id }, body });
    }
    const by = replaceable.find((one) => one === values.by) ?? 'supplier';
    return add.mutateAsync({ body: { by, counterparty, name, note, readiness } });
  };
  const title =
    standIn !== undefined
      ? texts('standIns.changeOne', { name: standIn.name })
      : about !== undefined
        ? texts('standIns.addFor', { name: about.counterparty })
        : texts('standIns.add');
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        of={entry}
        submit={standIn === undefined ? texts('standIns.add') : common('actions.save')}
        send={send}
        onDone={() => {
          const { name, counterparty } = entry.values;
          say({
            text:
              standIn === undefined
                ? texts('standIns.added', { name, counterparty })
                : common('states.saved'),
          });
          onClose();
        }}
        onCancel={onClose}
      >
        {known === undefined && (
          <>
            <NativeSelect
              {...entry.field('by', texts('standIns.kind'))}
              data={replaceable.map((by) => ({ value: String(by), label: texts(`dimensions.${by}`) }))}
            />
            <TextInput
              {...entry.field('counterparty', texts('standIns.counterparty'))}
              description={texts('standIns.counterpartyHint')}
              maxLength={500}
            />
          </>
        )}
        <TextInput {...entry.field('name', texts('standIns.name'))} maxLength={120} data-autofocus />
        <NativeSelect
          {...entry.field('readiness', texts('standIns.readiness'))}
          data={readinesses.map((one) => ({ value: String(one), label: texts(`readinesses.${one}`) }))}
        />
        <Textarea
          {...entry.field('note', `${texts('standIns.note')} (${common('actions.optional')})`)}
          maxLength={2000}
          autosize
          minRows={2}
        />
      </Form>
    </Dialog>
  );
}
