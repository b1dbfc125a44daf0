/** Recording a contract, or changing what is on record of one. */
import { Autocomplete, Checkbox, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { clauses, type Kind, kinds, longest } from '../core/contract-terms.ts';
import { type Contract, useAnswer, useSend } from './api.ts';
import styles from './contracts.module.css';
import { PriceFields } from './price-fields.tsx';
import { isCount, spanOf, spanParts } from './span-entry.ts';
import { type ContractsTexts, useTexts } from './texts.ts';

/** A contract that is on record, or a new one with somebody. */
export type FormOf = { readonly contract: Contract } | { readonly kind: Kind; readonly counterparty: string };

interface Values extends Record<string, unknown> {
  readonly kind: string;
  readonly counterparty: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly noticeCount: string;
  readonly noticeUnit: string;
  readonly renewsCount: string;
  readonly renewsUnit: string;
  readonly priceChanges: readonly { readonly on: string; readonly change: string }[];
  readonly clauses: readonly string[];
  readonly note: string;
  readonly responsible: string;
}

function initialOf(of: FormOf): Values {
  const contract = 'contract' in of ? of.contract : null;
  const [notice, renews] = [spanParts(contract?.notice ?? null), spanParts(contract?.renewsFor ?? null)];
  return {
    kind: 'contract' in of ? of.contract.kind : of.kind,
    counterparty: 'contract' in of ? of.contract.counterparty : of.counterparty,
    title: contract?.title ?? '',
    startsOn: contract?.startsOn ?? '',
    endsOn: contract?.endsOn ?? '',
    noticeCount: notice.count,
    noticeUnit: notice.unit,
    renewsCount: renews.count,
    renewsUnit: renews.unit,
    priceChanges: contract?.priceChanges ?? [],
    clauses: contract?.clauses ?? [],
    note: contract?.note ?? '',
    responsible: contract?.responsible?.id ?? '',
  };
}

/** As the contract has it; a field that was left empty is not known. */
function bodyOf(values: Values) {
  const dayOf = (text: string) => (text === '' ? null : text);
  return {
    kind: kinds.find((kind) => kind === values.kind) ?? 'customer',
    counterparty: values.counterparty,
    title: values.title,
    startsOn: dayOf(values.startsOn),
    endsOn: dayOf(values.endsOn),
    notice: spanOf(values.noticeCount, values.noticeUnit),
    renewsFor: spanOf(values.renewsCount, values.renewsUnit),
    priceChanges: values.priceChanges.filter(({ on, change }) => on !== '' || change.trim() !== ''),
    clauses: clauses.filter((clause) => values.clauses.includes(clause)),
    note: values.note,
    responsible: values.responsible === '' ? null : values.responsible,
  };
}

function faultsOf(values: Values, texts: ContractsTexts) {
  return (['noticeCount', 'renewsCount'] as const)
    .filter((path) => values[path].trim() !== '' && !isCount(values[path]))
    .map((path) => ({ path, code: 'count', detail: texts('field.noNumber') }));
}

export function ContractForm(props: { readonly of: FormOf; readonly onClose: () => void }): ReactNode {
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [of] = useState(props.of);
  const initial = initialOf(of);
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const add = useSend('POST /api/v1/contracts');
  const change = useSend('PUT /api/v1/contracts/{contract}');
  const contract = 'contract' in of ? of.contract : null;
  const entry = useEntry<Values>({
    initial,
    required: ['counterparty'],
    check: (values) => faultsOf(values, texts),
    ...(contract === null ? { draft: `contract-${initial.kind}-${initial.counterparty}` } : {}),
  });
  const send = async (values: Values) => {
    const body = bodyOf(values);
    if (contract === null) return add.mutateAsync({ body });
    const params = { contract: contract.id };
    return change.mutateAsync({ params, body: { ...body, version: contract.version } });
  };
  const optional = (label: string) => `${label} (${common('actions.optional')})`;
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={contract === null ? texts('add') : texts('changeOne', { name: contract.counterparty })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={contract === null ? texts('add') : common('actions.save')}
        send={send}
        onDone={() => {
          const name = entry.values.counterparty;
          say({ text: contract === null ? texts('recorded', { name }) : common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <NativeSelect
          {...entry.field('kind', texts('field.kind'))}
          data={kinds.map((kind) => ({ value: String(kind), label: texts(`kinds.${kind}`) }))}
        />
        <CounterpartyField entry={entry} />
        <TextInput {...entry.field('title', optional(texts('field.title')))} maxLength={longest.title} />
        <div className={styles.pair}>
          <TextInput {...entry.field('startsOn', optional(texts('field.startsOn')))} type="date" />
          <TextInput
            {...entry.field('endsOn', optional(texts('field.endsOn')))}
            description={texts('field.endsOnHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            type="date"
          />
        </div>
        <SpanFields entry={entry} name="notice" label={optional(texts('field.notice'))} />
        <SpanFields entry={entry} name="renews" label={optional(texts('field.renews'))} />
        <PriceFields
          rows={entry.values.priceChanges}
          onChange={(priceChanges) => entry.set({ priceChanges })}
          entry={entry}
        />
        <Checkbox.Group
          label={optional(texts('field.clauses'))}
          value={[...entry.values.clauses]}
          onChange={(chosen) => entry.set({ clauses: chosen })}
        >
          <div className={styles.pair} style={{ marginTop: 8, rowGap: 8 }}>
            {clauses.map((clause) => (
              <Checkbox key={clause} value={String(clause)} label={texts(`clauses.${clause}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          {...entry.field('note', optional(texts('field.note')))}
          description={texts('field.noteHint')}
          maxLength={longest.note}
          autosize
          minRows={2}
        />
        <ResponsibleField entry={entry} />
      </Form>
    </Modal>
  );
}

type FormEntry = ReturnType<typeof useEntry<Values>>;

/** Names of the sales of that kind are offered while one types; any other name can be written too. */
function CounterpartyField({ entry }: { readonly entry: FormEntry }): ReactNode {
  const texts = useTexts();
  const [search] = useDebouncedValue(entry.values.counterparty.trim(), 300);
  const by = kinds.find((kind) => kind === entry.values.kind) ?? 'customer';
  const found = useAnswer(
    'GET /api/v1/dependency/counterparties',
    { query: { by, limit: 20, ...(search === '' ? {} : { search }) } },
    { keepLast: true },
  );
  return (
    <Autocomplete
      {...entry.field('counterparty', texts('field.counterparty'))}
      description={texts('field.counterpartyHint')}
      maxLength={longest.counterparty}
      data={[...new Set((found.data?.counterparties ?? []).map(({ name }) => name))]}
      filter={({ options }) => options}
      data-autofocus
    />
  );
}

function SpanFields(props: {
  readonly entry: FormEntry;
  readonly name: 'notice' | 'renews';
  readonly label: string;
}): ReactNode {
  const texts = useTexts();
  const { entry, name } = props;
  const count = entry.field(`${name}Count`, texts('field.count'));
  // The summary names which of the two it is.
  entry.mark(`${name}Count`, `${props.label}: ${texts('field.count')}`);
  return (
    <FieldGroup title={props.label}>
      <div className={styles.pair}>
        <TextInput {...count} inputMode="numeric" maxLength={5} autoComplete="off" />
        <NativeSelect
          {...entry.field(`${name}Unit`, texts('field.unit'))}
          data={[
            { value: 'M', label: texts('field.months') },
            { value: 'D', label: texts('field.days') },
          ]}
        />
      </div>
    </FieldGroup>
  );
}

function ResponsibleField({ entry }: { readonly entry: FormEntry }): ReactNode {
  const texts = useTexts();
  const people = useAnswer('GET /api/v1/people', {});
  return (
    <NativeSelect
      {...entry.field('responsible', texts('field.responsible'))}
      data={[
        { value: '', label: texts('field.nobody') },
        ...(people.data?.people ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
