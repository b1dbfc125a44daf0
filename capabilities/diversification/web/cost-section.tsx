/** What winning a customer costs by channel, in a window of months, and the spend that is noted. */
import { Modal, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { dayText, moneyText } from '#kernel/format.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Empty } from '#platform/web/empty.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { AcquisitionAnswer } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import styles from './diversification.module.css';
import { Kept } from './kept.tsx';
import { tablePath } from './paths.ts';
import { useTexts } from './texts.ts';
import { exampleMoney, faultIf, typedMoney } from './typed.ts';

type Channel = AcquisitionAnswer['channels'][number];
type Spend = AcquisitionAnswer['spends'][number];

export function CostSection(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const refusal = useRoleRefusal('member');
  const [window, setWindow] = useState({ from: '', to: '' });
  const [adding, setAdding] = useState(false);
  const query = {
    ...(window.from === '' ? {} : { from: window.from }),
    ...(window.to === '' ? {} : { to: window.to }),
  };
  const answer = useAnswer(
    'GET /api/v1/diversification/acquisition',
    { query },
    { keepLast: true, worded: true },
  );
  return (
    <Section
      title={texts('cost.title')}
      purpose={texts('cost.purpose')}
      action={
        <span className={styles.buttons}>
          <Action variant="default" explain="tip" refusal={refusal} onClick={() => setAdding(true)}>
            {texts('cost.add')}
          </Action>
          <GoButton variant="default" to={tablePath(organisation.id, 'spends')}>
            {texts('table.act')}
          </GoButton>
        </span>
      }
    >
      <Months window={window} answer={answer.data} onWindow={setWindow} />
      {answer.error && <Kept problem={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data === undefined ? !answer.error && <Skeleton rows={4} /> : <Found answer={answer.data} />}
      {adding && <SpendForm onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface MonthsProps {
  readonly window: { readonly from: string; readonly to: string };
  readonly answer: AcquisitionAnswer | undefined;
  readonly onWindow: (window: { from: string; to: string }) => void;
}

/** Whole months, written as 2026-03: not every browser has a field for them. */
function Months({ window, answer, onWindow }: MonthsProps): ReactNode {
  const texts = useTexts();
  const [typed, setTyped] = useState(window);
  const take = (change: Partial<MonthsProps['window']>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    const isMonth = (text: string) => text === '' || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
    if (isMonth(next.from) && isMonth(next.to)) onWindow(next);
  };
  return (
    <div className={`${styles.months} e-screen`}>
      <TextInput
        size="xs"
        label={texts('cost.from')}
        placeholder={answer?.from ?? ''}
        value={typed.from}
        maxLength={7}
        inputMode="numeric"
        onChange={(event) => take({ from: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={texts('cost.to')}
        placeholder={answer?.to ?? ''}
        value={typed.to}
        maxLength={7}
        inputMode="numeric"
        onChange={(event) => take({ to: event.currentTarget.value })}
      />
    </div>
  );
}

function Found({ answer }: { readonly answer: AcquisitionAnswer }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { currency, channels, cost } = answer;
  const columns = useMemo<readonly Column<Channel>[]>(() => {
    const money = (amount: string | null) => (amount === null ? null : { amount, currency });
    return [
      { id: 'channel', header: texts('cost.channel'), kind: 'text', value: ({ channel }) => channel },
      { id: 'spend', header: texts('cost.spend'), kind: 'money', value: ({ spend }) => money(spend) },
      {
        id: 'customers',
        header: texts('cost.customers'),
        kind: 'number',
        value: ({ customers }) => customers,
      },
      { id: 'cost', header: texts('cost.each'), kind: 'money', value: (one) => money(one.cost) },
      {
        id: 'note',
        header: texts('standIns.note'),
        kind: 'text',
        sortable: false,
        value: (one) => {
          if (one.spend === null) return texts('cost.noSpend');
          return one.customers === 0 ? texts('cost.noCustomers') : '';
        },
      },
    ];
  }, [texts, currency]);
  const hasSpend = channels.some(({ spend }) => spend !== null);
  return (
    <>
      {hasSpend && (
        <p className={styles.sentence}>
          {cost === null
            ? texts('cost.overallNone')
            : texts('cost.overall', { cost: moneyText(cost, currency, language) })}
        </p>
      )}
      <Table
        label={texts('cost.title')}
        columns={columns}
        rows={channels}
        rowId={({ channel }) => channel}
        filter={false}
        phone="stack"
        exportName="cost-of-winning"
        empty={<Empty title={texts('cost.noneTitle')}>{texts('cost.noneText')}</Empty>}
      />
      {answer.withoutChannel > 0 && (
        <p className={styles.quiet}>{texts('cost.withoutChannel', { count: answer.withoutChannel })}</p>
      )}
      {answer.youngHistory && (
        <p className={styles.quiet}>{texts('cost.young', { day: dayText(answer.held.from, language) })}</p>
      )}
      {answer.spends.length > 0 && <Spends spends={answer.spends} />}
    </>
  );
}

function Spends({ spends }: { readonly spends: readonly Spend[] }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const refusal = useRoleRefusal('member');
  const remove = useSend('DELETE /api/v1/diversification/spends');
  const put = useSend('PUT /api/v1/diversification/spends');
  const columns = useMemo<readonly Column<Spend>[]>(
    () => [
      { id: 'channel', header: texts('cost.channel'), kind: 'text', value: ({ channel }) => channel },
      { id: 'period', header: texts('cost.period'), kind: 'text', value: ({ period }) => period },
      { id: 'amount', header: texts('cost.amount'), kind: 'money', value: (spend) => spend },
      {
        id: 'acts',
        header: '',
        kind: 'actions',
        cell: (spend) => (
          <Action
            variant="subtle"
            size="compact-sm"
            explain="tip"
            refusal={refusal}
            aria-label={texts('cost.removeOne', { channel: spend.channel, period: spend.period })}
            onClick={() => {
              const { channel, period, currency } = spend;
              remove.mutate(
                { query: { channel, period, currency } },
                {
                  onSuccess: () =>
                    say({ text: texts('cost.removed'), undo: () => put.mutate({ body: spend }) }),
                },
              );
            }}
          >
            {common('actions.remove')}
          </Action>
        ),
      },
    ],
    [texts, common, refusal, remove, put, say],
  );
  return (
    <details className="e-screen">
      <summary>{texts('cost.list')}</summary>
      <Table
        label={texts('cost.list')}
        columns={columns}
        rows={spends}
        rowId={({ channel, period, currency }) => `${channel} ${period} ${currency}`}
        phone="stack"
        exportName="spend"
        empty={null}
      />
    </details>
  );
}

function SpendForm(props: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const say = useToast();
  const organisation = useAnswer('GET /api/v1/organisation', {});
  const currency = organisation.data?.currency ?? 'EUR';
  const put = useSend('PUT /api/v1/diversification/spends');
  const entry = useEntry({
    initial: { channel: '', period: '', amount: '' },
    required: ['channel', 'period', 'amount'],
    check: ({ amount }) =>
      faultIf(
        amount !== '' && typedMoney(amount, currency, language) === null,
        'amount',
        texts('actionForm.notMoney', { example: exampleMoney(currency, language) }),
      ),
  });
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={texts('cost.add')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('cost.add')}
        send={({ channel, period, amount }) =>
          put.mutateAsync({
            body: {
              channel,
              period: period.trim(),
              currency,
              amount: typedMoney(amount, currency, language) ?? '',
            },
          })
        }
        onDone={() => {
          say({ text: texts('cost.added') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <TextInput
          {...entry.field('channel', texts('cost.channel'))}
          description={texts('cost.channelHint')}
          maxLength={120}
          data-autofocus
        />
        <TextInput
          {...entry.field('period', texts('cost.period'))}
          description={texts('cost.periodHint')}
          maxLength={10}
        />
        <TextInput
          {...entry.field('amount', `${texts('cost.amount')} (${currency})`)}
          inputMode="decimal"
          maxLength={30}
        />
      </Form>
    </Modal>
  );
}
