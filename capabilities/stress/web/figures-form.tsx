/** Typing the company's own figures. */
import { Modal, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { readAmount } from '#capabilities/facts/core/read-amount.ts';
import { amountText, decimalSignOf } from '#kernel/format.ts';
import { formatMoney } from '#kernel/money.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { CurrencySelect } from '#platform/web/place-fields.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import { decimalPercent } from '../core/decimal-percent.ts';
import { useSend } from './api.ts';
import { useTexts } from './texts.ts';

const amounts = ['fixedCost', 'cash', 'debtService', 'creditLine'] as const;

export function FiguresForm(props: { readonly basis: BasisAnswer; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const say = useToast();
  const put = useSend('PUT /api/v1/stress/figures');
  const { currency, figures } = props.basis;
  const mark = decimalSignOf(language) === ',' ? ',' : '.';
  const typed = (amount: string | undefined) => amount?.replace('.', mark) ?? '';
  const entry = useEntry({
    initial: {
      currency: figures?.currency ?? currency,
      fixedCost: typed(figures?.fixedCost),
      variableCost: figures === null ? '' : decimalPercent.write(figures.variableCost).replace('.', mark),
      cash: typed(figures?.cash),
      debtService: typed(figures?.debtService),
      creditLine: typed(figures?.creditLine),
    },
    required: ['fixedCost', 'variableCost', 'cash'],
    check: (values) => [
      ...amounts
        .filter((path) => values[path].trim() !== '' && !readAmount(values[path], values.currency, mark).ok)
        .map((path) => ({
          path,
          code: 'amount',
          detail: texts('figures.noAmount', { example: exampleOf(values.currency) }),
        })),
      ...(values.variableCost.trim() !== '' && decimalPercent.read(values.variableCost) === null
        ? [{ path: 'variableCost', code: 'percent', detail: texts('figures.noPercent') }]
        : []),
    ],
  });
  const exampleOf = (code: string) => amountText(formatMoney(3_500_000n, code), code, language);
  const send = (values: typeof entry.values) => {
    const amount = (text: string) => {
      const read = text.trim() === '' ? null : readAmount(text, values.currency, mark);
      return formatMoney(read?.ok ? read.value : 0n, values.currency);
    };
    return put.mutateAsync({
      body: {
        version: figures?.version ?? 0,
        currency: values.currency,
        fixedCost: amount(values.fixedCost),
        variableCost: decimalPercent.read(values.variableCost) ?? '0',
        cash: amount(values.cash),
        debtService: amount(values.debtService),
        creditLine: amount(values.creditLine),
      },
    });
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={texts('figures.title')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={common('actions.save')}
        send={send}
        onDone={() => {
          say({ text: common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <CurrencySelect {...entry.field('currency', texts('figures.currency'))} />
        <AmountInput
          field={entry.field('fixedCost', texts('figures.fixedCost'))}
          hint={texts('figures.fixedCostHint')}
        />
        <AmountInput
          field={entry.field('variableCost', texts('figures.variableCost'))}
          hint={texts('figures.variableCostHint')}
        />
        <AmountInput field={entry.field('cash', texts('figures.cash'))} hint={texts('figures.cashHint')} />
        <AmountInput
          field={entry.field('debtService', texts('figures.debtService'))}
          hint={texts('figures.debtServiceHint')}
        />
        <AmountInput
          field={entry.field('creditLine', texts('figures.creditLine'))}
          hint={texts('figures.creditLineHint')}
        />
      </Form>
    </Modal>
  );
}

function AmountInput(props: { readonly field: object; readonly hint: string }): ReactNode {
  return (
    <TextInput
      {...props.field}
      description={props.hint}
      inputMode="decimal"
      maxLength={24}
      autoComplete="off"
    />
  );
}
