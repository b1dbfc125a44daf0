/** The criteria of a selection as fields of a form: names, weights with what they come to, direction, musts. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { countText } from '#kernel/format.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import type { Entry, FormValues } from '#platform/web/form.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { parseScore } from '../core/parse-score.ts';
import { longest, mostCriteriaOfSelection } from '../core/selection.ts';
import { type CriterionRow, noThresholds, sharesOf } from './criteria-entry.ts';
import styles from './criteria-fields.module.css';
import { useTexts } from './texts.ts';
import { Share, sliderEnd, WeightSlider } from './weight-slider.tsx';

export interface CriteriaValues extends FormValues {
  criteria: CriterionRow[];
}

export interface CriteriaFieldsProps<Values extends CriteriaValues> {
  readonly of: Entry<Values>;
  readonly rows: readonly CriterionRow[];
  readonly onRows: (rows: CriterionRow[]) => void;
}

export function CriteriaFields<Values extends CriteriaValues>(props: CriteriaFieldsProps<Values>): ReactNode {
  const texts = useTexts();
  const { rows, onRows } = props;
  const shares = sharesOf(rows.map(({ weight }) => weight));
  const most = sliderEnd(rows.map(({ weight }) => parseScore(weight) ?? 0));
  const change = (index: number, part: Partial<CriterionRow>) =>
    onRows(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  const add = () => {
    const key = `new ${rows.length} ${rows.map((row) => row.key).join('').length}`;
    const fresh = {
      id: '',
      key,
      template: null,
      name: '',
      question: '',
      direction: 'max',
      mustBeAtLeast: '',
      thresholds: noThresholds,
    };
    onRows([...rows, { ...fresh, weight: most <= 1 ? '0.1' : '10' }]);
  };
  return (
    <div className={styles.whole}>
      {rows.map((row, index) => (
        <CriterionFields
          key={row.key}
          of={props.of}
          row={row}
          index={index}
          share={shares[index] ?? 0}
          most={most}
          onChange={(part) => change(index, part)}
          onRemove={rows.length === 1 ? null : () => onRows(rows.filter((_, place) => place !== index))}
        />
      ))}
      {rows.length < mostCriteriaOfSelection && (
        <Button
          variant="default"
          className={styles.add ?? ''}
          leftSection={<Icon name="plus" size={16} />}
          onClick={add}
        >
          {texts('criteria.add')}
        </Button>
      )}
    </div>
  );
}

interface CriterionFieldsProps<Values extends CriteriaValues> {
  readonly of: Entry<Values>;
  readonly row: CriterionRow;
  readonly index: number;
  readonly share: number;
  readonly most: number;
  readonly onChange: (part: Partial<CriterionRow>) => void;
  readonly onRemove: (() => void) | null;
}

function CriterionFields<Values extends CriteriaValues>(props: CriterionFieldsProps<Values>): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { of: entry, row, index } = props;
  const path = `criteria.${index}`;
  const name = row.name.trim() === '' ? texts('criteria.unnamed') : row.name;
  const isOwn = row.template === null && row.id === '';
  const has = (field: string) => entry.faults.some((fault) => fault.path === `${path}.${field}`);
  const isBent = ['thresholds.indifference', 'thresholds.preference'].some(has);
  return (
    <fieldset className={styles.criterion}>
      <legend className="e-hidden">{name}</legend>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Share share={props.share} />
      </div>
      {row.question !== '' && <p className={styles.question}>{row.question}</p>}
      <div className={styles.weight}>
        <WeightSlider
          label={texts('criteria.weightOf', { name })}
          weight={parseScore(row.weight) ?? 0}
          most={props.most}
          onChange={(weight) => props.onChange({ weight: String(weight) })}
        />
        <TextInput
          {...entry.field(`${path}.weight`, texts('criteria.weightInFigures', { name }))}
          classNames={{ label: 'e-hidden' }}
          inputMode="decimal"
          className={styles.figure ?? ''}
        />
      </div>
      <div className={styles.foot}>
        <details
          className={styles.more}
          open={isOwn || ['name', 'mustBeAtLeast'].some(has) || isBent || undefined}
        >
          <summary>
            {texts('criteria.more')}
            <Rest row={row} />
          </summary>
          <div className={styles.fields}>
            <TextInput
              {...entry.field(`${path}.name`, texts('criteria.name'))}
              maxLength={longest.criterionName}
            />
            <Textarea
              {...entry.field(`${path}.question`, texts('criteria.question'))}
              description={texts('criteria.questionHint')}
              maxLength={longest.question}
              autosize
              minRows={1}
            />
            <NativeSelect
              {...entry.field(`${path}.direction`, texts('criteria.direction'))}
              data={[
                { value: 'max', label: texts('criteria.max') },
                { value: 'min', label: texts('criteria.min') },
              ]}
            />
            <TextInput
              {...entry.field(
                `${path}.mustBeAtLeast`,
                `${texts('criteria.must')} (${common('actions.optional')})`,
              )}
              description={texts('criteria.mustHint')}
              inputMode="decimal"
              classNames={{ input: styles.figure ?? '' }}
            />
            <Thresholds of={entry} path={path} isOpen={isBent} />
          </div>
        </details>
        {props.onRemove && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={texts('criteria.removeOne', { name })}
            onClick={props.onRemove}
          >
            {common('actions.remove')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** An expert's choice, folded away: who leaves it alone ranks as before. */
function Thresholds<Values extends CriteriaValues>(props: {
  readonly of: Entry<Values>;
  readonly path: string;
  readonly isOpen: boolean;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { of: entry, path, isOpen } = props;
  return (
    <details className={styles.more} open={isOpen || undefined}>
      <summary>{texts('criteria.thresholds')}</summary>
      <div className={styles.fields}>
        <p className={styles.question}>{texts('criteria.thresholdsHint')}</p>
        {(['indifference', 'preference'] as const).map((field) => (
          <TextInput
            key={field}
            {...entry.field(
              `${path}.thresholds.${field}`,
              `${texts(`criteria.${field}`)} (${common('actions.optional')})`,
            )}
            inputMode="decimal"
            classNames={{ input: styles.figure ?? '' }}
          />
        ))}
      </div>
    </details>
  );
}

/** What differs from the usual, seen without opening. */
function Rest({ row }: { readonly row: CriterionRow }): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const must = parseScore(row.mustBeAtLeast.trim());
  const { thresholds } = row;
  const whole = parseScore(thresholds.preference.trim() || thresholds.indifference.trim());
  const none = parseScore(thresholds.indifference.trim()) ?? 0;
  return (
    <>
      {row.direction === 'min' && <span className={styles.differs}>{texts('criteria.min')}</span>}
      {must !== null && (
        <span className={styles.differs}>
          {texts('criteria.mustOf', { value: countText(must, language) })}
        </span>
      )}
      {whole !== null && (
        <span className={styles.differs}>
          {texts('criteria.thresholdsOf', {
            indifference: countText(none, language),
            preference: countText(whole, language),
          })}
        </span>
      )}
    </>
  );
}
