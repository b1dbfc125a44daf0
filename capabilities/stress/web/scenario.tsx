/** One who leaves: chosen above, answered at once below. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { newContractPath } from '#capabilities/contracts/web/paths.ts';
import { monthText, percentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Go, useSearchValues, useSetSearchValues } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import { monthName } from '../core/month-name.ts';
import { stress } from '../core/stress.ts';
import { horizonMonths } from '../core/stress-case.ts';
import { AnswerPart } from './answer-part.tsx';
import type { Figures } from './api.ts';
import { type Chosen, caseOf } from './case-of.ts';
import { CashChart } from './cash-chart.tsx';
import styles from './stress.module.css';
import { useTexts } from './texts.ts';

const cuts = [100, 75, 50, 25];
const ramps = [0, 2, 3, 6, 12];
const notices = [0, 1, 2, 3, 4, 6, 9, 12];
const nobody = new Map<string, number>();

interface ScenarioProps {
  readonly basis: BasisAnswer;
  readonly figures: Figures;
}

/** A number that was chosen, where it is one of those that can be. */
function oneOf(text: string | undefined, numbers: readonly number[]): number | undefined {
  return numbers.find((one) => String(one) === text);
}

function useChosen({ income }: BasisAnswer): Chosen | null {
  const search = useSearchValues();
  const [largest] = income;
  if (largest === undefined) return null;
  const months = Array.from({ length: horizonMonths }, (_, index) => index + 1);
  return {
    who: income.find(({ name }) => name === search.who)?.name ?? largest.name,
    month: oneOf(search.month, months) ?? 1,
    cutPercent: oneOf(search.cut, cuts) ?? 100,
    rampMonths: oneOf(search.ramp, ramps) ?? 0,
    noticeMonths: oneOf(search.notice, notices) ?? null,
  };
}

export function Scenario({ basis, figures }: ScenarioProps): ReactNode {
  const texts = useTexts();
  const chosen = useChosen(basis);
  const { who, month, cutPercent, rampMonths, noticeMonths } = chosen ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen is a new object each time, its parts are not
  const stressCase = useMemo(
    () => (chosen === null ? null : caseOf(basis, figures, chosen, nobody)),
    [basis, figures, who, month, cutPercent, rampMonths, noticeMonths],
  );
  const decided = useMemo(() => (stressCase === null ? null : stress(stressCase)), [stressCase]);
  if (chosen === null || stressCase === null || decided === null) return null;
  return (
    <>
      <Section title={texts('scenario.title')}>
        <Choices basis={basis} chosen={chosen} />
        <NoContract basis={basis} who={chosen.who} />
      </Section>
      {decided.ok ? (
        <>
          <AnswerPart stressCase={stressCase} stress={decided.value} who={chosen.who} />
          <CashChart stressCase={stressCase} stress={decided.value} who={chosen.who} />
        </>
      ) : (
        <p role="alert" className={styles.sentence}>
          {decided.refusal.code === 'departure_is_beyond_horizon' && decided.refusal.values !== undefined
            ? texts('refusals.departure_is_beyond_horizon', {
                counterparty: chosen.who,
                month: String(decided.refusal.values.month),
                notice: Number(decided.refusal.values.notice),
                fall: String(decided.refusal.values.fall),
                most: String(horizonMonths),
              })
            : texts('scenario.impossible')}
        </p>
      )}
    </>
  );
}

function Choices({ basis, chosen }: { readonly basis: BasisAnswer; readonly chosen: Chosen }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const setSearch = useSetSearchValues();
  const contract = basis.income.find(({ name }) => name === chosen.who)?.contract ?? null;
  const months = (count: number) =>
    count === 0 ? texts('scenario.noNotice') : texts('scenario.months', { months: count });
  return (
    <div className={styles.form}>
      <NativeSelect
        className={styles.who ?? ''}
        label={texts('scenario.who')}
        value={chosen.who}
        onChange={(event) => setSearch({ who: event.currentTarget.value, notice: null })}
        data={basis.income.map(({ name, share }) => ({
          value: name,
          label: texts('scenario.option', { name, share: percentText(share, language) }),
        }))}
      />
      <NativeSelect
        label={texts('scenario.month')}
        value={String(chosen.month)}
        onChange={(event) => setSearch({ month: event.currentTarget.value })}
        data={Array.from({ length: horizonMonths }, (_, index) => ({
          value: String(index + 1),
          label: monthText(monthName(basis.firstMonth, index + 1) ?? '', language),
        }))}
      />
      <NativeSelect
        label={texts('scenario.cut')}
        value={String(chosen.cutPercent)}
        onChange={(event) => setSearch({ cut: event.currentTarget.value })}
        data={cuts.map((cut) => ({
          value: String(cut),
          label: cut === 100 ? texts('scenario.all') : percentText(cut / 100, language, 0),
        }))}
      />
      <NativeSelect
        label={texts('scenario.ramp')}
        value={String(chosen.rampMonths)}
        onChange={(event) => setSearch({ ramp: event.currentTarget.value })}
        data={ramps.map((ramp) => ({
          value: String(ramp),
          label: ramp === 0 ? texts('scenario.atOnce') : texts('scenario.inSteps', { months: String(ramp) }),
        }))}
      />
      <NativeSelect
        label={texts('scenario.notice')}
        value={chosen.noticeMonths === null ? '' : String(chosen.noticeMonths)}
        onChange={(event) =>
          setSearch({ notice: event.currentTarget.value === '' ? null : event.currentTarget.value })
        }
        data={[
          {
            value: '',
            label:
              contract === null
                ? texts('scenario.noNotice')
                : texts('scenario.fromContract', { months: months(contract.noticeMonths) }),
          },
          ...notices
            .filter((count) => contract !== null || count > 0)
            .map((count) => ({ value: String(count), label: months(count) })),
        ]}
      />
    </div>
  );
}

function NoContract({ basis, who }: { readonly basis: BasisAnswer; readonly who: string }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  if (basis.income.find(({ name }) => name === who)?.contract != null) return null;
  return (
    <p className={styles.quiet}>
      {texts('scenario.noContract', { name: who })}{' '}
      <Go to={newContractPath(organisation.id, basis.by, who)}>{texts('scenario.record')}</Go>
    </p>
  );
}
