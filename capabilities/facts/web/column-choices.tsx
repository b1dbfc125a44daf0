/** For each field of a sale the column of the file that holds it: the guess, its reason, and what stands there. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { sentenceText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { type SaleField, saleFields } from '../core/fields.ts';
import type { GivenChoices, Preview } from './given-choices.ts';
import styles from './import.module.css';
import { useTexts } from './texts.ts';

interface ColumnChoicesProps {
  readonly preview: Preview;
  readonly given: GivenChoices;
  readonly onChange: (choices: GivenChoices) => void;
}

export function ColumnChoices(props: ColumnChoicesProps): ReactNode {
  return (
    <div className={styles.choices}>
      {saleFields.map((field) => (
        <ColumnChoice key={field} field={field} {...props} />
      ))}
    </div>
  );
}

function ColumnChoice(props: ColumnChoicesProps & { readonly field: SaleField }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const id = useId();
  const { preview, given, field } = props;
  const { columns } = preview.reading;
  const chosen = columns[field];
  const guess = preview.why.columns.find((one) => one.field === field && one.column === chosen);
  const examples = chosen === undefined ? [] : examplesOf(preview, chosen);
  return (
    <div className={styles.choice} data-absent={chosen === undefined || undefined}>
      <label htmlFor={id} className={styles.choiceName}>
        {sentenceText(texts(`fields.${field}`), language)}
      </label>
      <NativeSelect
        id={id}
        size="sm"
        aria-describedby={`${id}why`}
        value={chosen === undefined ? '' : String(chosen)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.onChange({ columns: withColumn(columns, field, value === '' ? null : Number(value)) });
        }}
        data={[
          { value: '', label: texts('check.notInFile') },
          ...preview.header.map((name, index) => ({ value: String(index), label: name })),
        ]}
      />
      <span id={`${id}why`} className={styles.why}>
        {guess === undefined ? (
          given.columns !== undefined && chosen !== undefined && texts('check.chosen')
        ) : (
          <>
            <Sureness of={guess.confidence} /> {texts(`why.column.${guess.why}`)}
          </>
        )}
        {examples.length > 0 && (
          <span className={styles.examples}>
            {texts('check.examples', { values: examples.map((value) => `“${value}”`).join(', ') })}
          </span>
        )}
      </span>
    </div>
  );
}

/** What needs a look says so with a sign; what is sure stays quiet. */
export function Sureness(props: { readonly of: 'sure' | 'likely' | 'weak' }): ReactNode {
  const texts = useTexts();
  const words = texts(`confidence.${props.of}`);
  switch (props.of) {
    case 'sure':
      return (
        <Mark tone="fine" icon="check">
          {words}
        </Mark>
      );
    case 'likely':
      return <Mark>{words}</Mark>;
    case 'weak':
      return (
        <Mark tone="watch" icon="watch">
          {words}
        </Mark>
      );
  }
}

/** A column holds one field: whoever had it before lets go of it. */
function withColumn(
  columns: Preview['reading']['columns'],
  field: SaleField,
  column: number | null,
): Preview['reading']['columns'] {
  const others = Object.entries(columns).filter(([name, at]) => name !== field && at !== column);
  return Object.fromEntries(column === null ? others : [...others, [field, column]]);
}

function examplesOf(preview: Preview, column: number): readonly string[] {
  const cells = preview.rows.map(({ cells: row }) => (row[column] ?? '').trim());
  return [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 2).map((cell) => cell.slice(0, 40));
}
