/** Choices of which events are shown; they count for the totals too. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSearchValues, useSetSearchValues } from '#platform/web/go.tsx';
import { eventKinds } from '../core/event-kind.ts';
import type { DataProps } from './data.tsx';
import { filterNames, hasFilter } from './filter-values.ts';
import styles from './sharing.module.css';
import { useTexts } from './texts.ts';

export function EventFilters({ alliance }: DataProps): ReactNode {
  const texts = useTexts();
  const values = useSearchValues();
  const set = useSetSearchValues();
  const [cleared, setCleared] = useState(0);
  return (
    <div className={styles.filters} key={cleared}>
      <NativeSelect
        label={texts('filter.side')}
        value={values.partner ?? ''}
        onChange={(event) => set({ partner: event.currentTarget.value })}
        data={[
          { value: '', label: texts('filter.anySide') },
          ...alliance.parties.map(({ party, organisationName }) => ({
            value: party,
            label: organisationName,
          })),
        ]}
      />
      <NativeSelect
        label={texts('filter.kind')}
        value={values.kind ?? ''}
        onChange={(event) => set({ kind: event.currentTarget.value })}
        data={[
          { value: '', label: texts('filter.anyKind') },
          ...eventKinds.map((kind) => ({ value: kind, label: texts(`kinds.${kind}`) })),
        ]}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={texts(`filter.${name}`)}
          value={values[name] ?? ''}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
      {(['product', 'channel'] as const).map((name) => (
        <TextInput
          key={name}
          label={texts(`filter.${name}`)}
          defaultValue={values[name] ?? ''}
          onBlur={(event) => set({ [name]: event.currentTarget.value.trim() })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') set({ [name]: event.currentTarget.value.trim() });
          }}
        />
      ))}
      {hasFilter(values) && (
        <Button
          variant="subtle"
          onClick={() => {
            set(Object.fromEntries(filterNames.map((name) => [name, null])));
            setCleared((before) => before + 1);
          }}
        >
          {texts('filter.clear')}
        </Button>
      )}
    </div>
  );
}
