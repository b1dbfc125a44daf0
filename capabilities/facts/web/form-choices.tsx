/** How a file is written: characters, separator, dates, decimals and currency, each with why it is read so. */
import { NativeSelect } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { longDayText, moneyText } from '#kernel/format.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { CurrencySelect } from '#platform/web/place-fields.tsx';
import {
  dateOrders,
  decimalMarkName,
  decimalMarks,
  encodings,
  separatorName,
  separators,
} from '../core/reading.ts';
import { Sureness } from './column-choices.tsx';
import type { GivenChoices, Preview } from './given-choices.ts';
import styles from './import.module.css';
import { useTexts } from './texts.ts';

interface FormChoicesProps {
  readonly preview: Preview;
  readonly given: GivenChoices;
  readonly onChange: (choices: GivenChoices) => void;
}

export function FormChoices(props: FormChoicesProps): ReactNode {
  return (
    <div className={styles.choices}>
      <DateOrderChoice {...props} />
      <DecimalMarkChoice {...props} />
      {props.preview.reading.columns.currency === undefined && <CurrencyChoice {...props} />}
      <SeparatorChoice {...props} />
      <EncodingChoice {...props} />
    </div>
  );
}

function DateOrderChoice({ preview, given, onChange }: FormChoicesProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { dateOrder, columns } = preview.reading;
  const { why, evidence } = preview.why.dates;
  const first = preview.rows.find(({ sale }) => sale !== null);
  const cell = columns.date === undefined ? undefined : first?.cells[columns.date];
  return (
    <Choice
      name={texts('check.dateOrder')}
      why={given.dateOrder === undefined ? texts(`why.dates.${why}`, { evidence: evidence ?? '' }) : null}
      doubtful={given.dateOrder === undefined && (why === 'ambiguous' || why === 'mixed')}
      example={
        cell === undefined || first?.sale == null
          ? null
          : texts('check.firstDate', { cell: cell.trim(), date: longDayText(first.sale.date, language) })
      }
    >
      {(field) => (
        <NativeSelect
          {...field}
          value={dateOrder}
          onChange={(event) => {
            const found = dateOrders.find((order) => order === event.currentTarget.value);
            if (found !== undefined) onChange({ dateOrder: found });
          }}
          data={dateOrders.map((order) => ({ value: order, label: texts(`dateOrders.${order}`) }))}
        />
      )}
    </Choice>
  );
}

function DecimalMarkChoice({ preview, given, onChange }: FormChoicesProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { decimalMark, columns } = preview.reading;
  const { why, evidence } = preview.why.decimalMark;
  const first = preview.rows.find(({ sale }) => sale !== null);
  const cell = columns.amount === undefined ? undefined : first?.cells[columns.amount];
  return (
    <Choice
      name={texts('check.decimalMark')}
      why={
        given.decimalMark === undefined ? texts(`why.decimalMark.${why}`, { evidence: evidence ?? '' }) : null
      }
      doubtful={given.decimalMark === undefined && (why === 'ambiguous' || why === 'mixed')}
      example={
        cell === undefined || first?.sale == null
          ? null
          : texts('check.firstAmount', {
              cell: cell.trim(),
              amount: moneyText(first.sale.amount, first.sale.currency, language),
            })
      }
    >
      {(field) => (
        <NativeSelect
          {...field}
          value={decimalMark}
          onChange={(event) => {
            const found = decimalMarks.find((mark) => mark === event.currentTarget.value);
            if (found !== undefined) onChange({ decimalMark: found });
          }}
          data={decimalMarks.map((mark) => ({
            value: mark,
            label: texts(`decimalMarks.${decimalMarkName(mark)}`),
          }))}
        />
      )}
    </Choice>
  );
}

function CurrencyChoice({ preview, onChange }: FormChoicesProps): ReactNode {
  const texts = useTexts();
  const why = preview.why.currency;
  return (
    <Choice
      name={texts('check.currency')}
      why={why === 'given' ? null : why === 'company' ? texts('check.company') : texts(`why.currency.${why}`)}
      doubtful={why === 'company'}
      example={null}
    >
      {(field) => (
        <CurrencySelect
          {...field}
          value={preview.reading.currency ?? ''}
          onChange={(event) => onChange({ currency: event.currentTarget.value })}
        />
      )}
    </Choice>
  );
}

function SeparatorChoice({ preview, given, onChange }: FormChoicesProps): ReactNode {
  const texts = useTexts();
  const why = preview.why.separator;
  return (
    <Choice
      name={texts('check.separator')}
      why={given.separator === undefined && why !== null ? texts(`why.separator.${why}`) : null}
      doubtful={given.separator === undefined && why === 'most_rows_agree'}
      example={null}
    >
      {(field) => (
        <NativeSelect
          {...field}
          value={preview.reading.separator}
          onChange={(event) => {
            const found = separators.find((separator) => separator === event.currentTarget.value);
            if (found !== undefined) onChange({ separator: found });
          }}
          data={separators.map((separator) => ({
            value: separator,
            label: texts(`separators.${separatorName(separator)}`),
          }))}
        />
      )}
    </Choice>
  );
}

function EncodingChoice({ preview, given, onChange }: FormChoicesProps): ReactNode {
  const texts = useTexts();
  const why = preview.why.encoding;
  return (
    <Choice
      name={texts('check.encoding')}
      why={given.encoding === undefined && why !== null ? texts(`why.encoding.${why}`) : null}
      doubtful={given.encoding === undefined && (why === 'mostly_utf8' || why === 'western_letters')}
      example={null}
    >
      {(field) => (
        <NativeSelect
          {...field}
          value={preview.reading.encoding}
          onChange={(event) => {
            const found = encodings.find((encoding) => encoding === event.currentTarget.value);
            if (found !== undefined) onChange({ encoding: found });
          }}
          data={encodings.map((encoding) => ({ value: encoding, label: texts(`encodings.${encoding}`) }))}
        />
      )}
    </Choice>
  );
}

interface ChoiceProps {
  readonly name: string;
  /** Why it is read so; `null` where the person chose it. */
  readonly why: string | null;
  readonly doubtful: boolean;
  /** What comes of it, on the first row. */
  readonly example: string | null;
  readonly children: (field: {
    readonly id: string;
    readonly size: 'sm';
    readonly 'aria-describedby': string;
  }) => ReactNode;
}

function Choice(props: ChoiceProps): ReactNode {
  const texts = useTexts();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.choiceName}>
        {props.name}
      </label>
      {props.children({ id, size: 'sm', 'aria-describedby': `${id}why` })}
      <span id={`${id}why`} className={styles.why}>
        {props.example !== null && <span className={styles.outcome}>{props.example}</span>}
        <span>
          {props.doubtful && <Sureness of="weak" />} {props.why ?? texts('check.chosen')}
        </span>
      </span>
    </div>
  );
}
