/** What catches the fall if the counterparty goes all the same: insurance, stand-ins, the fund. */
import { NativeSelect, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dayText, moneyText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Dialog } from '#platform/web/dialog.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { GoButton } from '#platform/web/go.tsx';
import { KeyValue } from '#platform/web/key-value.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { Fund, PlanAnswer } from '../core/contract.ts';
import { insuranceStates, isReplaceable } from '../core/plan.ts';
import { useSend } from './api.ts';
import styles from './diversification.module.css';
import { plansPath } from './paths.ts';
import { StandInForm, StandInTable } from './stand-ins.tsx';
import { useTexts } from './texts.ts';
import { usePlanRefusal } from './use-plan-refusal.ts';

export function PlanProtection({ whole }: { readonly whole: PlanAnswer }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { organisation } = useActing();
  const [insuring, setInsuring] = useState(false);
  const [naming, setNaming] = useState(false);
  const { plan, standIns, fund } = whole;
  const refusal = usePlanRefusal(plan);
  const small = { variant: 'subtle', size: 'compact-sm', explain: 'tip', refusal } as const;
  return (
    <Section title={texts('plan.protection', { name: plan.name })} purpose={texts('plan.protectionPurpose')}>
      <KeyValue
        entries={[
          {
            name: texts('plan.insurance'),
            value: (
              <span className={styles.sentence}>
                {texts(`insurances.${plan.insurance}`)}
                {plan.insuranceNote !== '' && ` – ${plan.insuranceNote}`}
              </span>
            ),
            action: (
              <Action {...small} onClick={() => setInsuring(true)}>
                {common('actions.edit')}
              </Action>
            ),
          },
          {
            name: texts('plan.fund'),
            value: <FundLine fund={fund} />,
            action: (
              <GoButton to={`${plansPath(organisation.id)}#fund`} variant="subtle" size="compact-sm">
                {texts(fund === null ? 'plan.toFund' : 'fund.change')}
              </GoButton>
            ),
          },
          {
            name: texts('plan.standIns'),
            value: whole.canHaveStandIn ? (
              <StandInTable standIns={standIns} />
            ) : (
              texts('plan.standInsElsewhere')
            ),
            ...(whole.canHaveStandIn
              ? {
                  action: (
                    <Action {...small} onClick={() => setNaming(true)}>
                      {texts('standIns.add')}
                    </Action>
                  ),
                }
              : {}),
          },
        ]}
      />
      {insuring && <InsuranceForm plan={plan} onClose={() => setInsuring(false)} />}
      {naming && isReplaceable(plan.by) && (
        <StandInForm about={{ by: plan.by, counterparty: plan.name }} onClose={() => setNaming(false)} />
      )}
    </Section>
  );
}

function FundLine({ fund }: { readonly fund: Fund | null }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  if (fund === null) return texts('plan.fundNone');
  const money = (amount: string) => moneyText(amount, fund.currency, language);
  const held = texts('plan.fundHeld', {
    held: money(fund.held),
    target: money(fund.target),
    months: fund.months,
  });
  const rest =
    Number(fund.missing) === 0
      ? texts('plan.fundFull')
      : fund.monthsLeft === 0
        ? texts('plan.fundLate', { missing: money(fund.missing) })
        : texts('plan.fundSave', { aMonth: money(fund.aMonth), day: dayText(fund.readyBy, language) });
  return `${held} ${rest}`;
}

function InsuranceForm(props: {
  readonly plan: PlanAnswer['plan'];
  readonly onClose: () => void;
}): ReactNode {
  const [plan] = useState(props.plan);
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const change = useSend('PATCH /api/v1/diversification/plans/{plan}');
  const entry = useEntry({
    initial: { insurance: String(plan.insurance), insuranceNote: plan.insuranceNote },
  });
  return (
    <Dialog title={texts('plan.insurance')} onClose={props.onClose}>
      <Form
        of={entry}
        submit={common('actions.save')}
        send={({ insurance, insuranceNote }) =>
          change.mutateAsync({
            params: { plan: plan.id },
            body: {
              version: plan.version,
              insurance: insuranceStates.find((one) => one === insurance) ?? plan.insurance,
              insuranceNote,
            },
          })
        }
        onDone={() => {
          say({ text: common('states.saved') });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <NativeSelect
          {...entry.field('insurance', texts('plan.insurance'))}
          description={texts('plan.insuranceHint')}
          data={insuranceStates.map((one) => ({ value: String(one), label: texts(`insurances.${one}`) }))}
        />
        <Textarea
          {...entry.field('insuranceNote', `${texts('plan.insuranceNote')} (${common('actions.optional')})`)}
          maxLength={2000}
          autosize
          minRows={2}
        />
      </Form>
    </Dialog>
  );
}
