/** Those who leave: added, changed and taken away again. What cannot happen says why at its field. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { newContractPath } from '#capabilities/contracts/web/paths.ts';
import { monthText, percentText } from '#kernel/format.ts';
import { useActing } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { FieldError } from '#platform/web/form.tsx';
import { Go } from '#platform/web/go.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import { monthName } from '../core/month-name.ts';
import { horizonMonths, mostDepartures } from '../core/stress-case.ts';
import type { TypedDeparture } from '../core/typed-scenario.ts';
import styles from './stress.module.css';
import { useTexts } from './texts.ts';
import type { FaultTexts } from './use-faults.ts';
import { departureOf, type ScenarioEntry } from './use-scenario.ts';

export interface DeparturesProps {
  readonly basis: BasisAnswer;
  readonly entry: ScenarioEntry;
  readonly faults: FaultTexts;
}

export function Departures({ basis, entry, faults }: DeparturesProps): ReactNode {
  const texts = useTexts();
  const addId = useId();
  const { typed, change } = entry;
  const { departures } = typed;
  const used = new Set(departures.map(({ who }) => who));
  const next = basis.income.find(({ name }) => !used.has(name)) ?? basis.income[0];
  const put = (index: number, part: Partial<TypedDeparture>) =>
    change({ departures: departures.map((one, place) => (place === index ? { ...one, ...part } : one)) });
  const remove = (index: number) => {
    change({ departures: departures.filter((_, place) => place !== index) });
    // The button that was pressed is gone; the keyboard goes on from the one that stays.
    document.getElementById(addId)?.focus();
  };
  return (
    <>
      {departures.map((departure, index) => (
        <DepartureFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a departure is known by its place alone
          key={index}
          basis={basis}
          departure={departure}
          index={index}
          faults={faults}
          onChange={(part) => put(index, part)}
          onRemove={() => remove(index)}
        />
      ))}
      {departures.length === 0 && <p className={styles.quiet}>{texts('scenario.nobody')}</p>}
      <p className={styles.quiet}>{texts('scenario.empty')}</p>
      <div>
        <Action
          id={addId}
          variant="default"
          leftSection={<Icon name="plus" size={16} />}
          refusal={
            departures.length >= mostDepartures
              ? texts('scenario.full', { most: String(mostDepartures) })
              : null
          }
          onClick={() => {
            if (next !== undefined) change({ departures: [...departures, departureOf(next.name)] });
          }}
        >
          {texts('scenario.add')}
        </Action>
      </div>
    </>
  );
}

function DepartureFields(props: {
  readonly basis: BasisAnswer;
  readonly departure: TypedDeparture;
  readonly index: number;
  readonly faults: FaultTexts;
  readonly onChange: (part: Partial<TypedDeparture>) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { basis, departure, index, faults, onChange, onRemove } = props;
  const { who, month, cut, ramp, notice } = departure;
  const number = String(index + 1);
  const contract = basis.income.find(({ name }) => name === who)?.contract ?? null;
  const errorAt = (field: string) => {
    const text = faults.at(`departures[${index}].${field}`);
    return text === undefined ? {} : { error: <FieldError text={text} /> };
  };
  const names = basis.income.map(({ name, share }) => ({
    value: name,
    label: texts('scenario.option', { name, share: percentText(share, language) }),
  }));
  // Whoever was chosen and brings nothing any more stays to be seen, with the reason.
  const isKnown = basis.income.some(({ name }) => name === who);
  const usualNotice =
    contract === null
      ? texts('scenario.noNotice')
      : texts('scenario.fromContract', {
          months: texts('scenario.months', { months: contract.noticeMonths }),
        });
  const typing = { inputMode: 'decimal', maxLength: 12, autoComplete: 'off' } as const;
  return (
    <fieldset className={styles.departure}>
      <legend className={styles.legend}>{texts('scenario.departure', { number })}</legend>
      <div className={styles.form}>
        <NativeSelect
          className={styles.who ?? ''}
          label={texts('scenario.who')}
          value={who}
          onChange={(event) => onChange({ who: event.currentTarget.value, notice: '' })}
          data={isKnown ? names : [{ value: who, label: who }, ...names]}
          {...errorAt('counterparty')}
        />
        <NativeSelect
          label={texts('scenario.month')}
          value={month}
          onChange={(event) => onChange({ month: event.currentTarget.value })}
          data={Array.from({ length: horizonMonths }, (_, at) => ({
            value: String(at + 1),
            label: monthText(monthName(basis.firstMonth, at + 1) ?? '', language),
          }))}
          {...errorAt('month')}
        />
        <TextInput
          {...typing}
          label={texts('scenario.cut')}
          value={cut}
          onChange={(event) => onChange({ cut: event.currentTarget.value })}
          {...errorAt('cut')}
        />
        <TextInput
          {...typing}
          label={texts('scenario.ramp')}
          placeholder={texts('scenario.atOnce')}
          value={ramp}
          onChange={(event) => onChange({ ramp: event.currentTarget.value })}
          {...errorAt('rampMonths')}
        />
        <TextInput
          {...typing}
          label={texts('scenario.notice')}
          placeholder={usualNotice}
          value={notice}
          onChange={(event) => onChange({ notice: event.currentTarget.value })}
          {...errorAt('noticeMonths')}
        />
      </div>
      <div className={styles.below}>
        <NoContract basis={basis} who={who} isNeeded={contract === null && isKnown} />
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={texts('scenario.removeNamed', { number })}
          onClick={onRemove}
        >
          {texts('scenario.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

function NoContract(props: {
  readonly basis: BasisAnswer;
  readonly who: string;
  readonly isNeeded: boolean;
}): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { basis, who, isNeeded } = props;
  return (
    <p className={styles.quiet}>
      {isNeeded && (
        <>
          {texts('scenario.noContract', { name: who })}{' '}
          <Go to={newContractPath(organisation.id, basis.by, who)}>{texts('scenario.record')}</Go>
        </>
      )}
    </p>
  );
}
