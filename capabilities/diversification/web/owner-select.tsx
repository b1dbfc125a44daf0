/** Choosing the colleague who owns something; nobody is a choice too. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FieldProps } from '#platform/web/form.tsx';
import { useAnswer } from './api.ts';

export interface OwnerSelectProps extends FieldProps {
  readonly nobody: string;
  /** Who owns it now: offered also after they left the company. */
  readonly current?: { readonly id: string; readonly name: string } | null | undefined;
}

export function OwnerSelect({ nobody, current, ...field }: OwnerSelectProps): ReactNode {
  const people = useAnswer('GET /api/v1/people', {});
  const known = people.data?.people ?? [];
  const left = current && !known.some(({ id }) => id === current.id) ? [current] : [];
  return (
    <NativeSelect
      {...field}
      data={[
        { value: '', label: nobody },
        ...[...known, ...left].map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
