/** A variant of the terms, typed on the page and kept nowhere: the usual knobs, and the whole terms file beneath them. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { parsePercent, rateText, restAsTyped } from '#capabilities/agreements/core/percent.ts';
import type { Json } from '#kernel/canonical-json.ts';
import type { Refusal } from '#kernel/decision.ts';
import { isHashable, isObject, type JsonObject, member } from '#kernel/json-places.ts';
import { Section } from '#platform/web/page.tsx';
import { readJson } from '../core/read-events.ts';
import { bases } from '../core/terms.ts';
import styles from './simulator.module.css';
import type { NamedSide } from './simulator-words.ts';
import { useAgreementTexts, useFaultTexts, useTexts } from './texts.ts';
import { onlySplit } from './trial-terms.ts';

export interface SimulatorVariantProps {
  readonly text: string;
  readonly sides: readonly NamedSide[];
  readonly faults: readonly Refusal[];
  readonly onType: (text: string) => void;
}

export function SimulatorVariant(props: SimulatorVariantProps): ReactNode {
  const texts = useTexts();
  const sayFault = useFaultTexts();
  const { text, faults, onType } = props;
  const read = readJson(text);
  const items = read.ok ? read.value.items : null;
  const document = isHashable(items) && isObject(items) ? items : null;
  return (
    <Section title={texts('simulator.variant')} purpose={texts('simulator.variantText')}>
      {document !== null && (
        <Knobs
          {...props}
          document={document}
          onChange={(changed) => onType(JSON.stringify(changed, null, 2))}
        />
      )}
      {faults.length > 0 && (
        <ul className={styles.faults} role="alert">
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>
              {fault.path !== undefined && fault.path !== '' && <code>{fault.path}</code>}{' '}
              {sayFault(fault.code, fault.values ?? {})}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{texts('simulator.file')}</summary>
        <Textarea
          label={texts('simulator.file')}
          description={texts('simulator.fileHint')}
          classNames={{ input: styles.file ?? '' }}
          value={text}
          onChange={(event) => onType(event.currentTarget.value)}
          spellCheck={false}
          autosize
          minRows={8}
          maxRows={24}
        />
      </details>
    </Section>
  );
}

/** What is shared, and by how much where one split is all there is. */
function Knobs(
  props: SimulatorVariantProps & {
    readonly document: JsonObject;
    readonly onChange: (document: Json) => void;
  },
): ReactNode {
  const agreements = useAgreementTexts();
  const { document, sides, onChange } = props;
  const split = onlySplit(document);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const base = member(document, 'base');
  const type = (party: string, percent: string) => {
    const [other, ...more] = sides.filter((side) => side.party !== party);
    const rest = more.length === 0 && other !== undefined ? { [other.party]: restAsTyped(percent) } : {};
    const all = { ...split, ...typed, [party]: percent, ...rest };
    setTyped(all);
    const rates = Object.entries(all).map(([name, one]) => {
      const parsed = parsePercent(one);
      return [name, parsed === null || parsed.digits < 0n ? null : rateText(parsed)] as const;
    });
    if (rates.every(([, rate]) => rate !== null)) {
      onChange({ ...document, shares: [{ split: Object.fromEntries(rates) }] });
    }
  };
  return (
    <div className={styles.pair}>
      {split !== null &&
        sides.map(({ party, name }) => {
          const value = typed[party] ?? split[party] ?? '0';
          return (
            <TextInput
              key={party}
              label={agreements('draft.share', { company: name })}
              value={value}
              error={
                parsePercent(value) === null && agreements('refusals.percent_not_a_number', { found: value })
              }
              onChange={(event) => type(party, event.currentTarget.value)}
              rightSection="%"
              inputMode="decimal"
              autoComplete="off"
            />
          );
        })}
      <NativeSelect
        label={agreements('draft.base')}
        data={bases.map((one) => ({ value: one, label: agreements(`bases.${one}`) }))}
        value={typeof base === 'string' ? base : ''}
        onChange={(event) => onChange({ ...document, base: event.currentTarget.value })}
      />
    </div>
  );
}
