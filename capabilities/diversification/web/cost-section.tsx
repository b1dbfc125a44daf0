/** What winning a customer costs by channel, in a window of months, and the spend that is noted. */
import { TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { dayText, moneyText } from '#kernel/format.ts';
import { currencies } from '#kernel/money.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { CurrencySelect } from '#platform/web/place-fields.tsx';
import { RowActions } from '#platform/web/row-actions.tsx';
import { Skeleton } from '#platform/web/skeleton.tsx';
import { Table } from '#platform/web/table.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { AcquisitionAnswer } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import styles from './diversification.module.css';
import { Kept } from './kept.tsx';
import { tablePath } from './paths.ts';
import { useTexts } from './texts.ts';
import { exampleMoney, faultIf, moneyToType, typedMoney } from './typed.ts';

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
  const [changing, setChanging] = useState<Spend | null>(null);
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
          <RowActions
            refusal={refusal}
            acts={[
              {
                text: common('actions.edit'),
                label: texts('cost.changeOne', spend),
                onAct: () => setChanging(spend),
              },
              {
                text: common('actions.remove'),
                label: texts('cost.removeOne', { channel: spend.channel, period: spend.period }),
                onAct: () => {
                  const { channel, period, currency } = spend;
                  const undo = () => put.mutate({ body: spend });
                  remove.mutate(
                    { query: { channel, period, currency } },
                    { onSuccess: () => say({ text: texts('cost.removed'), undo }) },
                  );
                },
              },
            ]}
          />
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
      {changing && <SpendForm spend={changing} onClose={() => setChanging(null)} />}
    </details>
  );
}

interface SpendFormProps {
  /** One that is noted; absent: a new one. */
  readonly spend?: Spend;
  readonly onClose: () => void;
}

function SpendForm(props: SpendFormProps): ReactNode {
  const organisation = useAnswer('GET /api/v1/organisation', {});
  const currency = props.spend?.currency ?? organisation.data?.currency;
  return currency === undefined ? null : <SpendFields {...props} usual={currency} />;
}

function SpendFields({ spend, usual, onClose }: SpendFormProps & { readonly usual: string }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const say = useToast();
  const put = useSend('PUT /api/v1/diversification/spends');
  const entry = useEntry({
    initial: {
      channel: spend?.channel ?? '',
      period: spend?.period ?? '',
      amount: spend === undefined ? '' : moneyToType(spend.amount, language),
      currency: usual,
    },
    required: ['channel', 'period', 'amount'],
    check: ({ amount, currency }) =>
      faultIf(
        amount !== '' && typedMoney(amount, currency, language) === null,
        'amount',
        texts('actionForm.notMoney', { example: exampleMoney(currency, language) }),
      ),
    ...(spend === undefined ? { draft: 'spend' } : {}),
  });
  return (
    <Dialog
      title={spend === undefined ? texts('cost.add') : texts('cost.changeOne', spend)}
      onClose={onClose}
    >
      <Form
        of={entry}
        submit={spend === undefined ? texts('cost.add') : common('actions.save')}
        send={({ channel, period, amount, currency }) =>
          put.mutateAsync({
            body: {
              channel,
              period: period.trim(),
              currency: currencies.find((one) => one === currency) ?? usual,
              amount: typedMoney(amount, currency, language) ?? '',
            },
          })
        }
        onDone={() => {
          say({ text: spend === undefined ? texts('cost.added') : common('states.saved') });
          onClose();
        }}
        onCancel={onClose}
      >
        {spend === undefined && (
          <>
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
          </>
        )}
        <TextInput
          {...entry.field(
            'amount',
            spend === undefined ? texts('cost.amount') : `${texts('cost.amount')} (${usual})`,
          )}
          inputMode="decimal"
          maxLength={30}
        />
        {spend === undefined && (
          <CurrencySelect
            {...entry.field('currency', texts('cost.currency'))}
            description={texts('cost.currencyHint', { usual })}
          />
        )}
      </Form>
    </Dialog>
  );
}
