/** Sharing one event by hand. */
import { Modal, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { decimalSignOf } from '#kernel/format.ts';
import { Answered } from '#platform/web/answered.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { type Entry, Form, useEntry } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { type Audience, Visibility } from '#platform/web/marks.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { eventKinds } from '../core/event-kind.ts';
import { useAnswer, useSend } from './api.ts';
import type { DataProps } from './data.tsx';
import { type EventForm, eventOfForm } from './event-of-form.ts';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';
import { nameOf } from './totals.tsx';

export interface AddingProps extends DataProps {
  readonly audience: Audience;
  readonly onClose: () => void;
}

export function PushEvent(props: AddingProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const organisation = useAnswer('GET /api/v1/organisation', {});
  // What was shared before is the best guess at the currency of the next.
  const sums = useAnswer('GET /api/v1/alliances/{alliance}/sales/combined', {
    params: { alliance: props.alliance.id },
    query: {},
  });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts('form.title', { company: nameOf(props.alliance.ownParty, props.alliance) })}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Answered of={organisation}>
        {({ currency }) => (
          <Answered of={sums}>
            {({ all }) => (
              <EventFields
                {...props}
                currency={all.find((sum) => sum.currency !== null)?.currency ?? currency}
              />
            )}
          </Answered>
        )}
      </Answered>
    </Modal>
  );
}

function EventFields(props: AddingProps & { readonly currency: string }): ReactNode {
  const texts = useTexts();
  const say = useToast();
  const language = useLanguage();
  const { alliance } = props;
  const push = useSend('POST /api/v1/alliances/{alliance}/sales');
  const partner = alliance.parties.find(({ own }) => !own)?.party ?? '';
  const initial: EventForm = {
    kind: 'sale',
    id: '',
    at: '',
    amount: '',
    currency: props.currency,
    tax: '',
    costOfGoods: '',
    product: '',
    region: '',
    channel: '',
    customer: '',
    of: '',
    category: '',
    to: partner,
  };
  const entry = useEntry<EventForm>({
    initial,
    required: ['id', 'at', 'amount'],
    draft: `event-${alliance.id}`,
  });
  return (
    <Form
      of={entry}
      submit={texts('form.send')}
      send={(values) =>
        push.mutateAsync({
          params: { alliance: alliance.id },
          body: eventOfForm(values, decimalSignOf(language)),
        })
      }
      onDone={({ repeated }) => {
        say({ text: texts(repeated > 0 ? 'form.repeated' : 'form.done') });
        props.onClose();
      }}
      onCancel={props.onClose}
      beside={<Visibility audience={willBeShared(props.audience)} />}
    >
      <NativeSelect
        {...entry.field('kind', texts('form.kind'))}
        data={eventKinds.map((kind) => ({ value: kind, label: texts(`kinds.${kind}`) }))}
      />
      <TextInput {...entry.field('id', texts('form.id'))} description={texts('form.idHint')} />
      <TextInput {...entry.field('at', texts('form.day'))} type="datetime-local" />
      <div className={styles.pair}>
        <TextInput
          {...entry.field('amount', texts('form.amount'))}
          inputMode="decimal"
          {...(entry.values.kind === 'sale' ? { description: texts('form.amountHint') } : {})}
        />
        <TextInput {...entry.field('currency', texts('form.currency'))} maxLength={3} />
      </div>
      <FieldsOfKind entry={entry} alliance={alliance} />
    </Form>
  );
}

/** What only some kinds have. */
function FieldsOfKind(props: DataProps & { readonly entry: Entry<EventForm> }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { entry, alliance } = props;
  const optional = (name: 'tax' | 'costOfGoods' | 'product' | 'region' | 'channel' | 'customer') =>
    entry.field(name, `${texts(`form.${name}`)} (${common('actions.optional')})`);
  switch (entry.values.kind) {
    case 'sale':
      return (
        <>
          <div className={styles.pair}>
            <TextInput {...optional('tax')} inputMode="decimal" />
            <TextInput {...optional('costOfGoods')} inputMode="decimal" />
          </div>
          <div className={styles.pair}>
            <TextInput {...optional('product')} />
            <TextInput {...optional('channel')} />
            <TextInput {...optional('region')} />
            <TextInput {...optional('customer')} description={texts('form.customerHint')} />
          </div>
        </>
      );
    case 'refund':
      return <TextInput {...entry.field('of', texts('form.of'))} />;
    case 'cost':
      return (
        <TextInput
          {...entry.field('category', texts('form.category'))}
          description={texts('form.categoryHint')}
        />
      );
    case 'payment':
      return (
        <NativeSelect
          {...entry.field('to', texts('form.to'))}
          data={alliance.parties
            .filter(({ own }) => !own)
            .map(({ party, organisationName }) => ({ value: party, label: organisationName }))}
        />
      );
    default:
      return null;
  }
}

export function willBeShared(audience: Audience): Audience {
  return audience.kind === 'shared' ? { kind: 'will_be_shared', members: audience.members } : audience;
}
