/** Fields over places of a terms file: each shows what stands there as people write it, and writes back what they type. */
import { NativeSelect, TextInput } from '@mantine/core';
import { createContext, type ReactNode, use, useState } from 'react';
import type { Json } from '#kernel/canonical-json.ts';
import { invariant } from '#kernel/invariant.ts';
import { isList, itemPath, memberPath } from '#kernel/json-places.ts';
import { type Entry, FieldError, fieldPath } from '#platform/web/form.tsx';
import type { DraftForm } from '../core/contract.ts';
import { type Steps, valueAt } from '../core/edit-json.ts';
import { parsePercent, percentOfRate, rateText } from '../core/percent.ts';
import { readTypedMoney } from '../core/typed-money.ts';
import type { Side } from './alliance-and-agreement.tsx';
import styles from './terms-editor.module.css';
import type { AgreementTexts } from './texts.ts';

export interface Editing {
  readonly document: Json;
  readonly change: (steps: Steps, value: Json | undefined) => void;
  /** What is wrong at exactly this place, in words. */
  readonly faultAt: (place: string) => string | undefined;
  readonly entry: Entry<DraftForm>;
  readonly sides: readonly Side[];
  readonly currency: string;
  readonly texts: AgreementTexts;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  invariant(editing !== null, 'fields of terms stand in their editor');
  return editing;
}

export function placeOf(steps: Steps): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === 'number' ? itemPath(path, step) : memberPath(path, step)),
    '',
  );
}

/** How a value is written in the file, and by people. */
export type Writing = 'text' | 'date' | 'end' | 'money' | 'optionalMoney' | 'percent' | 'list';

function asTyped(value: Json | undefined, writing: Writing): string {
  if (value === undefined || value === null) return '';
  if (writing === 'list' && isList(value) && value.every((one) => typeof one === 'string'))
    return value.join(', ');
  // What is no text, such as a bare number, is shown as it stands, so that nothing in the file is hidden.
  if (typeof value !== 'string') return JSON.stringify(value);
  return writing === 'percent' && /^\d+(\.\d+)?$/.test(value) ? percentOfRate(value) : value;
}

function inFile(typed: string, writing: Writing, currency: string): Json | undefined {
  switch (writing) {
    case 'text':
    case 'date':
      return typed;
    case 'end':
      return typed === '' ? null : typed;
    case 'optionalMoney':
      return typed === '' ? undefined : (readTypedMoney(typed, currency) ?? typed);
    case 'money':
      return readTypedMoney(typed, currency) ?? typed;
    case 'percent': {
      const percent = parsePercent(typed);
      return percent === null || percent.digits < 0n ? typed : rateText(percent);
    }
    case 'list': {
      const items = typed.split(/[,，、;；\n]/).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
      return items.length === 0 ? undefined : items;
    }
  }
}

/** A text field; what was typed stays as typed for as long as it means what the file says. */
export function PlaceField(props: {
  readonly steps: Steps;
  readonly label: string;
  readonly writing: Writing;
  readonly hint?: string;
}): ReactNode {
  const { document, change, currency, faultAt, entry } = useEditing();
  const { steps, writing, label, hint } = props;
  const value = valueAt(document, steps);
  const [typed, setTyped] = useState(() => asTyped(value, writing));
  const same = JSON.stringify(inFile(typed, writing, currency)) === JSON.stringify(value);
  const place = placeOf(steps);
  const fault = faultAt(place);
  return (
    <TextInput
      id={entry.mark(fieldPath(`termsFile.${place}`), label)}
      label={label}
      {...(hint === undefined ? {} : { description: hint })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      type={writing === 'date' || writing === 'end' ? 'date' : 'text'}
      {...(writing === 'percent' ? { rightSection: '%' } : {})}
      {...(/money|percent/i.test(writing) ? { inputMode: 'decimal' } : {})}
      autoComplete="off"
      value={same ? typed : asTyped(value, writing)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        change(steps, inFile(event.currentTarget.value, writing, currency));
      }}
      error={fault !== undefined && <FieldError text={fault} />}
    />
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A choice; what stands in the file and is none of the choices is shown as one more. */
export function PlaceSelect(props: {
  readonly steps: Steps;
  readonly label: string;
  readonly choices: readonly Choice[];
}): ReactNode {
  const { document, change, faultAt, entry } = useEditing();
  const { steps, label, choices } = props;
  const value = asTyped(valueAt(document, steps), 'text');
  const place = placeOf(steps);
  const fault = faultAt(place);
  const known = choices.some((choice) => choice.value === value);
  return (
    <NativeSelect
      id={entry.mark(fieldPath(`termsFile.${place}`), label)}
      label={label}
      data={known ? [...choices] : [{ value, label: value }, ...choices]}
      value={value}
      onChange={(event) => change(steps, event.currentTarget.value)}
      error={fault !== undefined && <FieldError text={fault} />}
    />
  );
}

/** A length of time: a number of days or months; where it may be left out, nothing typed takes `whole` out. */
export function SpanField(props: {
  readonly steps: Steps;
  readonly label: string;
  readonly hint: string;
  /** What goes with it where it is left out; `null` where it may not be. */
  readonly whole: Steps | null;
}): ReactNode {
  const { document, change, faultAt, entry, texts } = useEditing();
  const { steps, label, hint, whole } = props;
  const value = asTyped(valueAt(document, steps), 'text');
  const [, count = value, letter = 'D'] = /^P(.*)([DM])$/.exec(value) ?? [];
  const [unit, setUnit] = useState(letter);
  const shownUnit = value === '' ? unit : letter;
  const place = placeOf(steps);
  const fault = faultAt(place);
  const write = (typed: string, as: string) => {
    setUnit(as);
    if (typed === '' && whole !== null) change(whole, undefined);
    else change(steps, `P${typed.normalize('NFKC').trim()}${as}`);
  };
  return (
    <div className={styles.span}>
      <TextInput
        id={entry.mark(fieldPath(`termsFile.${place}`), label)}
        label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="numeric"
        autoComplete="off"
        value={count}
        onChange={(event) => write(event.currentTarget.value, shownUnit)}
        error={fault !== undefined && <FieldError text={fault} />}
      />
      <NativeSelect
        label={texts('file.unit')}
        data={[
          { value: 'D', label: texts('file.days') },
          { value: 'M', label: texts('file.monthsUnit') },
        ]}
        value={shownUnit}
        onChange={(event) => write(count, event.currentTarget.value)}
      />
    </div>
  );
}

/** What is wrong with a part as a whole, such as rates that do not add up. */
export function PlaceFault(props: { readonly steps: Steps }): ReactNode {
  const { faultAt } = useEditing();
  const fault = faultAt(placeOf(props.steps));
  return fault === undefined ? null : (
    <p className={styles.fault}>
      <FieldError text={fault} />
    </p>
  );
}
