/** The contingency fund of the company: what it is to hold, what is missing, what to put aside. */
import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { countText, dayText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Figure, Figures, Section } from '#platform/web/page.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { Money } from '#platform/web/values.tsx';
import type { Fund } from '../core/contract.ts';
import { longest } from '../core/plan.ts';
import { useAnswer, useSend } from './api.ts';
import styles from './diversification.module.css';
import { useTexts } from './texts.ts';
import { exampleMoney, faultIf, moneyToType, typedMoney } from './typed.ts';

export function FundSection({ fund }: { readonly fund: Fund | null }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const refusal = useRoleRefusal('member');
  const [setting, setSetting] = useState(false);
  return (
    <Section
      id="fund"
      title={texts('fund.title')}
      purpose={texts('fund.purpose')}
      action={
        <Action variant="default" explain="tip" refusal={refusal} onClick={() => setSetting(true)}>
          {texts(fund === null ? 'fund.set' : 'fund.change')}
        </Action>
      }
    >
      {fund === null ? (
        <p className={styles.quiet}>{texts('fund.none')}</p>
      ) : (
        <Figures>
          <Figure
            name={texts('fund.target')}
            value={<Money amount={fund.target} currency={fund.currency} />}
            note={dayText(fund.readyBy, language)}
          />
          <Figure
            name={texts('fund.held')}
            value={<Money amount={fund.held} currency={fund.currency} />}
            note={
              fund.heldMonths === null
                ? undefined
                : texts('fund.heldMonths', { months: countText(fund.heldMonths, language) })
            }
          />
          <Figure
            name={texts('fund.missing')}
            value={<Money amount={fund.missing} currency={fund.currency} />}
          />
          {Number(fund.missing) > 0 && (
            <Figure
              name={texts('fund.aMonth')}
              value={<Money amount={fund.aMonth} currency={fund.currency} />}
              note={texts('fund.aMonthNote', { months: fund.monthsLeft })}
            />
          )}
        </Figures>
      )}
      {setting && <FundForm fund={fund} onClose={() => setSetting(false)} />}
    </Section>
  );
}

function FundForm(props: { readonly fund: Fund | null; readonly onClose: () => void }): ReactNode {
  const organisation = useAnswer('GET /api/v1/organisation', {});
  const currency = props.fund?.currency ?? organisation.data?.currency;
  return currency === undefined ? null : <FundFields {...props} usual={currency} />;
}

function FundFields(props: {
  readonly fund: Fund | null;
  readonly usual: string;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const say = useToast();
  const put = useSend('PUT /api/v1/diversification/fund');
  const [fund] = useState(props.fund);
  const currency = props.usual;
  const notMoney = texts('actionForm.notMoney', { example: exampleMoney(currency, language) });
  const entry = useEntry({
    initial: {
      fixedCost: fund === null ? '' : moneyToType(fund.fixedCost, language),
      months: String(fund?.months ?? 6),
      held: fund === null ? '' : moneyToType(fund.held, language),
      readyBy: fund?.readyBy ?? '',
    },
    required: ['fixedCost', 'months', 'held', 'readyBy'],
    check: ({ fixedCost, held, months }) => [
      ...faultIf(
        fixedCost !== '' && typedMoney(fixedCost, currency, language) === null,
        'fixedCost',
        notMoney,
      ),
      ...faultIf(held !== '' && typedMoney(held, currency, language) === null, 'held', notMoney),
      ...faultIf(
        months !== '' &&
          !(/^\d{1,2}$/.test(months) && Number(months) >= 1 && Number(months) <= longest.fundMonths),
        'months',
        texts('fund.notCount', { most: String(longest.fundMonths) }),
      ),
    ],
  });
  return (
    <Dialog title={texts('fund.set')} onClose={props.onClose}>
      <Form
        of={entry}
        submit={common('actions.save')}
        send={(values) =>
          put.mutateAsync({
            body: {
              version: fund?.version ?? 0,
              currency,
              fixedCost: typedMoney(values.fixedCost, currency, language) ?? '',
              months: Number(values.months),
              held: typedMoney(values.held, currency, language) ?? '',
              readyBy: values.readyBy,
            },
          })
        }
        onDone={() => {
          say({ text: common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <TextInput
          {...entry.field('fixedCost', `${texts('fund.fixedCost')} (${currency})`)}
          inputMode="decimal"
          maxLength={30}
          data-autofocus
        />
        <TextInput
          {...entry.field('months', texts('fund.months'))}
          description={texts('fund.monthsHint')}
          inputMode="numeric"
          maxLength={2}
        />
        <TextInput
          {...entry.field('held', `${texts('fund.held')} (${currency})`)}
          inputMode="decimal"
          maxLength={30}
        />
        <TextInput {...entry.field('readyBy', texts('fund.readyBy'))} type="date" />
      </Form>
    </Dialog>
  );
}
