/** What could take a large account away, gravest first, with what is due to be looked at again. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { dimensions, isDimension } from '#capabilities/facts/core/fields.ts';
import { dayText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Section } from '#platform/web/page.tsx';
import { RemovedList } from '#platform/web/removed-list.tsx';
import { RowActions } from '#platform/web/row-actions.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { AccountsAnswer, Threat } from '../core/contract.ts';
import { threatKinds } from '../core/threat.ts';
import { useSend } from './api.ts';
import styles from './diversification.module.css';
import { OwnerSelect } from './owner-select.tsx';
import { useTexts } from './texts.ts';

export function ThreatsSection({ answer }: { readonly answer: AccountsAnswer }): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const [editing, setEditing] = useState<Threat | 'new' | null>(null);
  const restore = useSend('DELETE /api/v1/diversification/threats/{threat}/removal');
  const due = answer.threats.filter(({ isDue }) => isDue).length;
  return (
    <Section
      title={texts('threats.title')}
      purpose={texts('threats.purpose')}
      action={
        <Action variant="default" explain="tip" refusal={refusal} onClick={() => setEditing('new')}>
          {texts('threats.add')}
        </Action>
      }
    >
      {due > 0 && <p className={styles.sentence}>{texts('threats.dueCount', { count: due })}</p>}
      <ThreatTable threats={answer.threats} onChange={setEditing} />
      <RemovedList
        title={texts('threats.removedOnes')}
        rows={answer.removedThreats}
        refusal={refusal}
        onRestore={({ id }) => restore.mutate({ params: { threat: id } })}
        problem={restore.error}
      />
      {editing !== null && (
        <ThreatForm
          {...(editing === 'new' ? {} : { threat: editing })}
          largest={answer.accounts[0]?.name ?? ''}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

function ThreatTable(props: {
  readonly threats: readonly Threat[];
  readonly onChange: (threat: Threat) => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const remove = useSend('POST /api/v1/diversification/threats/{threat}/removal');
  const restore = useSend('DELETE /api/v1/diversification/threats/{threat}/removal');
  const { threats, onChange } = props;
  const columns = useMemo<readonly Column<Threat>[]>(() => {
    return [
      {
        id: 'name',
        header: texts('threats.name'),
        kind: 'text',
        value: ({ name }) => name,
        cell: ({ name, kind }) => (
          <span className={styles.wrap}>
            {name}
            <span className={styles.names}>{texts(`threats.kinds.${kind}`)}</span>
          </span>
        ),
      },
      {
        id: 'account',
        header: texts('threats.account'),
        kind: 'text',
        value: ({ counterparty }) => counterparty,
      },
      {
        id: 'weight',
        header: texts('threats.weight'),
        kind: 'number',
        inWords: true,
        value: ({ likelihood, effect }) => likelihood * effect,
        cell: ({ weight }) => (
          <Mark
            {...(weight === 'grave'
              ? { tone: 'high', icon: 'high' }
              : weight === 'middling'
                ? { tone: 'watch', icon: 'watch' }
                : {})}
          >
            {texts(`threats.weights.${weight}`)}
          </Mark>
        ),
      },
      {
        id: 'watch',
        header: texts('threats.watch'),
        kind: 'text',
        value: ({ watch }) => watch || null,
        cell: ({ watch }) => <span className={styles.wrap}>{watch || '–'}</span>,
      },
      {
        id: 'owner',
        header: texts('threats.owner'),
        kind: 'text',
        value: ({ owner }) => owner?.name ?? texts('threats.nobody'),
      },
      {
        id: 'lookAgain',
        header: texts('threats.lookAgain'),
        kind: 'day',
        value: ({ lookAgainOn }) => lookAgainOn,
        cell: ({ lookAgainOn, isDue }) => (
          <span className={styles.cell}>
            {dayText(lookAgainOn, language)}
            {isDue && (
              <Mark tone="watch" icon="watch">
                {texts('threats.due')}
              </Mark>
            )}
          </span>
        ),
      },
      {
        id: 'acts',
        header: '',
        kind: 'actions',
        cell: (threat) => (
          <RowActions
            refusal={refusal}
            acts={[
              {
                text: common('actions.edit'),
                label: texts('threats.changeOne', { name: threat.name }),
                onAct: () => onChange(threat),
              },
              {
                text: common('actions.remove'),
                label: texts('threats.removeOne', { name: threat.name }),
                onAct: () => {
                  const ask = { params: { threat: threat.id } };
                  const text = texts('threats.removed', { name: threat.name });
                  remove.mutate(ask, { onSuccess: () => say({ text, undo: () => restore.mutate(ask) }) });
                },
              },
            ]}
          />
        ),
      },
    ];
  }, [texts, common, language, refusal, remove, restore, say, onChange]);
  return (
    <Table
      label={texts('threats.title')}
      columns={columns}
      rows={threats}
      rowId={({ id }) => id}
      phone="stack"
      empty={<Empty title={texts('threats.none')}>{texts('threats.noneText')}</Empty>}
    />
  );
}

interface ThreatFormProps {
  /** Absent: a new one. */
  readonly threat?: Threat;
  /** Offered as the one that is threatened. */
  readonly largest: string;
  readonly onClose: () => void;
}

function ThreatForm({ largest, onClose, ...props }: ThreatFormProps): ReactNode {
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [threat] = useState(props.threat);
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const add = useSend('POST /api/v1/diversification/threats');
  const change = useSend('PATCH /api/v1/diversification/threats/{threat}');
  const entry = useEntry({
    initial: {
      name: threat?.name ?? '',
      kind: String(threat?.kind ?? 'competitor'),
      by: String(threat?.by ?? 'customer'),
      counterparty: threat?.counterparty ?? largest,
      likelihood: String(threat?.likelihood ?? 2),
      effect: String(threat?.effect ?? 2),
      watch: threat?.watch ?? '',
      owner: threat?.owner?.id ?? '',
      lookAgainOn: threat?.lookAgainOn ?? '',
    },
    required: ['name', 'counterparty', 'lookAgainOn'],
    ...(threat === undefined ? { draft: 'threat' } : {}),
  });
  const levels = [
    { value: '1', label: texts('threats.levels.one') },
    { value: '2', label: texts('threats.levels.two') },
    { value: '3', label: texts('threats.levels.three') },
  ];
  const send = async (values: typeof entry.values) => {
    const body = {
      name: values.name,
      kind: threatKinds.find((kind) => kind === values.kind) ?? 'competitor',
      by: isDimension(values.by) ? values.by : 'customer',
      counterparty: values.counterparty,
      likelihood: Number(values.likelihood),
      effect: Number(values.effect),
      watch: values.watch,
      owner: values.owner === '' ? null : values.owner,
      lookAgainOn: values.lookAgainOn,
    };
    if (threat === undefined) return add.mutateAsync({ body });
    return change.mutateAsync({ params: { threat: threat.id }, body: { ...body, version: threat.version } });
  };
  return (
    <Dialog
      title={threat === undefined ? texts('threats.add') : texts('threats.changeOne', { name: threat.name })}
      onClose={onClose}
    >
      <Form
        of={entry}
        submit={threat === undefined ? texts('threats.add') : common('actions.save')}
        send={send}
        onDone={() => {
          say({ text: threat === undefined ? texts('threats.added') : common('states.saved') });
          onClose();
        }}
        onCancel={onClose}
      >
        <TextInput
          {...entry.field('name', texts('threats.name'))}
          description={texts('threats.nameHint')}
          maxLength={120}
          data-autofocus
        />
        <NativeSelect
          {...entry.field('kind', texts('threats.kind'))}
          data={threatKinds.map((kind) => ({ value: String(kind), label: texts(`threats.kinds.${kind}`) }))}
        />
        <TextInput
          {...entry.field('counterparty', texts('threats.account'))}
          description={texts('standIns.counterpartyHint')}
          maxLength={500}
        />
        <NativeSelect
          {...entry.field('by', texts('threats.accountKind'))}
          data={dimensions.map((by) => ({ value: String(by), label: texts(`dimensions.${by}`) }))}
        />
        <NativeSelect {...entry.field('likelihood', texts('threats.likelihood'))} data={levels} />
        <NativeSelect {...entry.field('effect', texts('threats.effect'))} data={levels} />
        <Textarea
          {...entry.field('watch', `${texts('threats.watch')} (${common('actions.optional')})`)}
          description={texts('threats.watchHint')}
          maxLength={2000}
          autosize
          minRows={2}
        />
        <OwnerSelect
          {...entry.field('owner', texts('threats.owner'))}
          nobody={texts('threats.nobody')}
          current={threat?.owner}
        />
        <TextInput {...entry.field('lookAgainOn', texts('threats.lookAgain'))} type="date" />
      </Form>
    </Dialog>
  );
}
