/** Of whom, in which period, in which currency: the choices of the page, kept in its address. */
import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dimensions } from '#capabilities/facts/core/fields.ts';
import { sentenceText } from '#kernel/format.ts';
import { useSetSearchValues } from '#platform/web/go.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { Segments } from '#platform/web/segments.tsx';
import type { DependencyAnswer } from '../core/contract.ts';
import styles from './dependency.module.css';
import type { DependencyView } from './paths.ts';
import { useTexts } from './texts.ts';

interface ViewControlsProps {
  readonly view: DependencyView;
  /** Absent while nothing is known or the figures are refused. */
  readonly answer: DependencyAnswer | undefined;
}

export function ViewControls(props: ViewControlsProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const setValues = useSetSearchValues();
  const { view, answer } = props;
  const currencies = [...new Set([...(answer?.currencies ?? []), ...(view.in ? [view.in] : [])])];
  return (
    <div className={styles.controls}>
      <div className={styles.scroll}>
        <Segments
          label={texts('page.by')}
          chosen={view.by}
          onChoose={(by) => setValues({ by })}
          choices={dimensions.map((id) => ({ id, text: sentenceText(texts(`dimensions.${id}`), language) }))}
        />
      </div>
      <WindowControl {...props} />
      {currencies.length > 1 && (
        <NativeSelect
          size="xs"
          className={styles.inline}
          label={texts('page.currency')}
          value={view.in ?? answer?.currency ?? ''}
          onChange={(event) => setValues({ in: event.currentTarget.value })}
          data={currencies}
        />
      )}
    </div>
  );
}

type WindowKind = 'year' | 'all' | 'custom';

function WindowControl({ view, answer }: ViewControlsProps): ReactNode {
  const texts = useTexts();
  const setValues = useSetSearchValues();
  const given: WindowKind = view.all ? 'all' : view.from || view.to ? 'custom' : 'year';
  const [opened, setOpened] = useState(false);
  const kind = opened ? 'custom' : given;
  return (
    <>
      <Segments
        label={texts('page.window')}
        chosen={kind}
        onChoose={(chosen) => {
          setOpened(chosen === 'custom');
          if (chosen === 'year') setValues({ window: null, from: null, to: null });
          if (chosen === 'all') setValues({ window: 'all', from: null, to: null });
        }}
        choices={[
          { id: 'year', text: texts('page.year') },
          { id: 'all', text: texts('page.all') },
          { id: 'custom', text: texts('page.custom') },
        ]}
      />
      {kind === 'custom' && (
        <div className={styles.days}>
          <DayField
            label={texts('page.from')}
            day={view.from ?? answer?.window.from ?? ''}
            onDay={(from) => setValues({ window: null, from, to: view.to ?? answer?.window.to ?? null })}
          />
          <DayField
            label={texts('page.to')}
            day={view.to ?? answer?.window.to ?? ''}
            onDay={(to) => setValues({ window: null, from: view.from ?? answer?.window.from ?? null, to })}
          />
        </div>
      )}
    </>
  );
}

/** A day that is still being typed is not yet asked for. */
function DayField(props: {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      type="date"
      size="xs"
      className={styles.inline}
      label={props.label}
      value={typed ?? props.day}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed !== null && /^[12]\d{3}-\d{2}-\d{2}$/.test(typed)) props.onDay(typed);
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
