/** Who looks into something: a colleague, or nobody yet. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Entry, FormValues } from '#platform/web/form.tsx';
import { useAnswer } from './api.ts';
import { useTexts } from './texts.ts';

export interface OwnerFieldProps<Values extends FormValues> {
  readonly of: Entry<Values>;
  /** Who owns it now, also where they have left since. */
  readonly now: { readonly id: string; readonly name: string } | null;
}

export function OwnerField<Values extends FormValues>(props: OwnerFieldProps<Values>): ReactNode {
  const texts = useTexts();
  const { data } = useAnswer('GET /api/v1/people', {});
  const people = (data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const { now } = props;
  const gone = now !== null && !people.some(({ value }) => value === now.id);
  return (
    <NativeSelect
      {...props.of.field('owner', texts('item.owner'))}
      data={[
        { value: '', label: texts('item.nobody') },
        ...people,
        ...(gone ? [{ value: now.id, label: now.name }] : []),
      ]}
    />
  );
}
