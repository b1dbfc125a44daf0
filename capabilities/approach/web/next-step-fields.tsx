/** The fields of a next step: what, who, by when. Left empty there is none. */
import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Entry } from '#platform/web/form.tsx';
import type { Fault } from '#platform/web/problem.ts';
import { longest } from '../core/approach.ts';
import styles from './approach-page.module.css';
import { useTexts } from './texts.ts';

export interface StepValues {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

export function NextStepFields<Values extends Record<string, unknown>>(props: {
  readonly of: Entry<Values>;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly label: string;
}): ReactNode {
  const texts = useTexts();
  const { of: entry } = props;
  return (
    <>
      <TextInput
        {...entry.field('nextStep.text', props.label)}
        description={texts('next.textHint')}
        maxLength={longest.step}
      />
      <div className={styles.pair}>
        <NativeSelect {...entry.field('nextStep.owner', texts('next.owner'))} data={[...props.people]} />
        <TextInput {...entry.field('nextStep.due', texts('next.due'))} type="date" />
      </div>
    </>
  );
}

/** The step as it is sent; `null` where none is written. */
export function stepOf({ text, owner, due }: StepValues): StepValues | null {
  return text.trim() === '' ? null : { text, owner, due };
}

/** A step that is written needs its day. */
export function faultsOfStep({ text, due }: StepValues, required: string): readonly Fault[] {
  return text.trim() !== '' && due === ''
    ? [{ path: 'nextStep.due', code: 'required', detail: required }]
    : [];
}

/** What is missing among fields that must say something. */
export function missing(fields: Readonly<Record<string, string>>, required: string): readonly Fault[] {
  return Object.entries(fields).flatMap(([path, value]) =>
    value.trim() === '' ? [{ path, code: 'required', detail: required }] : [],
  );
}
