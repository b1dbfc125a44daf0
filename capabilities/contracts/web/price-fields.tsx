/** When prices change under a contract, one line each. */
import { Button, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldGroup, type FieldProps } from '#platform/web/form.tsx';
import { longest } from '../core/contract-terms.ts';
import styles from './contracts.module.css';
import { useTexts } from './texts.ts';

interface PriceRow {
  readonly on: string;
  readonly change: string;
}

export interface PriceFieldsProps {
  readonly rows: readonly PriceRow[];
  readonly onChange: (rows: readonly PriceRow[]) => void;
  readonly entry: { readonly field: (path: string, label: string) => FieldProps };
}

export function PriceFields({ rows, onChange, entry }: PriceFieldsProps): ReactNode {
  const texts = useTexts();
  return (
    <FieldGroup title={texts('field.prices')}>
      {rows.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own but its place
        <div key={index} className={styles.price}>
          <TextInput {...entry.field(`priceChanges.${index}.on`, texts('field.priceOn'))} type="date" />
          <TextInput
            {...entry.field(`priceChanges.${index}.change`, texts('field.priceChange'))}
            maxLength={longest.change}
          />
          <Button
            variant="subtle"
            aria-label={texts('field.removePrice', { number: String(index + 1) })}
            onClick={() => onChange(rows.filter((__, at) => at !== index))}
          >
            {texts('table.remove')}
          </Button>
        </div>
      ))}
      {rows.length < longest.priceChanges && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => onChange([...rows, { on: '', change: '' }])}
          >
            {texts('field.addPrice')}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}
