/** Writing worked examples: a few facts, what both sides expect of them, and at once what the terms make of it. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Entry, FieldGroup } from '#platform/web/form.tsx';
import { buildAgreement } from '../core/build-agreement.ts';
import type { DraftForm } from '../core/contract.ts';
import { termsJson } from '../core/terms-file.ts';
import styles from './agreement.module.css';
import type { Side } from './alliance-and-agreement.tsx';
import { ExampleFaults, Holds, outcomesOf } from './examples.tsx';
import { useTexts } from './texts.ts';

type Example = NonNullable<DraftForm['examples']>[number];
type Fact = Example['facts'][number];

interface PartProps {
  readonly entry: Entry<DraftForm>;
  readonly sides: readonly Side[];
}

function examplesOf(entry: Entry<DraftForm>): Example[] {
  return entry.values.examples ?? [];
}

function emptyFact(kind: Fact['kind'], sides: readonly Side[], day: string, of: string): Fact {
  return { kind, day, amount: '', tax: '', costOfGoods: '', by: sides[0]?.party ?? '', of };
}

export function ExampleFields(props: PartProps): ReactNode {
  const texts = useTexts();
  const { entry, sides } = props;
  const examples = examplesOf(entry);
  const add = () =>
    entry.set({
      examples: [
        ...examples,
        {
          name: texts('examples.nameOf', { number: examples.length + 1 }),
          period: entry.values.starts.slice(0, 7),
          facts: [emptyFact('sale', sides, entry.values.starts, '')],
          expected: Object.fromEntries(sides.map(({ party }) => [party, { entitled: '', closing: '' }])),
        },
      ],
    });
  return (
    <FieldGroup title={texts('examples.title')} hint={texts('examples.hint')}>
      {examples.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an example has no name of its own until it is typed
        <ExampleEntry key={index} {...props} index={index} />
      ))}
      {examples.length < 10 && (
        <div>
          <Button variant="default" onClick={add}>
            {texts('examples.add')}
          </Button>
        </div>
      )}
    </FieldGroup>
  );
}

function ExampleEntry(props: PartProps & { readonly index: number }): ReactNode {
  const texts = useTexts();
  const { entry, sides, index } = props;
  const path = `examples.${index}`;
  const example = examplesOf(entry)[index];
  if (example === undefined) return null;
  const change = (next: Example | null) =>
    entry.set({
      examples: examplesOf(entry).flatMap((one, at) => (at !== index ? [one] : next === null ? [] : [next])),
    });
  const addFact = (kind: Fact['kind'], of: string) =>
    change({ ...example, facts: [...example.facts, emptyFact(kind, sides, `${example.period}-01`, of)] });
  return (
    <div className={styles.exampleEntry}>
      <div className={styles.pair}>
        <TextInput
          {...entry.field(`${path}.name`, texts('examples.name'))}
          maxLength={120}
          autoComplete="off"
        />
        <TextInput {...entry.field(`${path}.period`, texts('examples.month'))} type="month" />
      </div>
      {example.facts.map((fact, at) => (
        <FactEntry
          // biome-ignore lint/suspicious/noArrayIndexKey: a fact is known by its place
          key={at}
          {...props}
          example={example}
          fact={fact}
          at={at}
          onRemove={() => change({ ...example, facts: example.facts.filter((_, other) => other !== at) })}
        />
      ))}
      <div className={styles.buttons}>
        <Button variant="default" size="xs" onClick={() => addFact('sale', '')}>
          {texts('examples.addSale')}
        </Button>
        <Button variant="default" size="xs" onClick={() => addFact('refund', '1')}>
          {texts('examples.addRefund')}
        </Button>
      </div>
      <p className={styles.quiet}>{texts('examples.expectedHint')}</p>
      {sides.map(({ party, organisationName }) => (
        <div key={party} className={styles.pair}>
          <TextInput
            {...entry.field(
              `${path}.expected.${party}.entitled`,
              texts('examples.entitled', { company: organisationName }),
            )}
            inputMode="decimal"
            autoComplete="off"
          />
          <TextInput
            {...entry.field(
              `${path}.expected.${party}.closing`,
              texts('examples.closing', { company: organisationName }),
            )}
            autoComplete="off"
          />
        </div>
      ))}
      <Outcome {...props} />
      <div>
        <Button variant="subtle" size="xs" onClick={() => change(null)}>
          {texts('examples.remove')}
        </Button>
      </div>
    </div>
  );
}

function FactEntry(
  props: PartProps & {
    readonly index: number;
    readonly example: Example;
    readonly fact: Fact;
    readonly at: number;
    readonly onRemove: () => void;
  },
): ReactNode {
  const texts = useTexts();
  const { entry, sides, index, example, fact, at } = props;
  const path = `examples.${index}.facts.${at}`;
  const sales = example.facts.flatMap(({ kind }, place) => (kind === 'sale' ? [String(place + 1)] : []));
  const money = { inputMode: 'decimal', autoComplete: 'off' } as const;
  return (
    <fieldset className={styles.fact}>
      <legend className={styles.clauseTitle}>
        {texts(fact.kind === 'sale' ? 'examples.saleNumber' : 'examples.refundNumber', { number: at + 1 })}
      </legend>
      <div className={styles.pair}>
        <TextInput {...entry.field(`${path}.day`, texts('examples.day'))} type="date" />
        <TextInput
          {...entry.field(`${path}.amount`, texts('examples.amount', { currency: entry.values.currency }))}
          {...money}
        />
        {fact.kind === 'sale' && (
          <>
            <TextInput {...entry.field(`${path}.tax`, texts('preview.tax'))} {...money} />
            <TextInput {...entry.field(`${path}.costOfGoods`, texts('preview.costOfGoods'))} {...money} />
          </>
        )}
        {fact.kind === 'refund' && (
          <NativeSelect {...entry.field(`${path}.of`, texts('examples.ofSale'))} data={sales} />
        )}
        <NativeSelect
          {...entry.field(
            `${path}.by`,
            texts(fact.kind === 'sale' ? 'examples.collectedBy' : 'examples.paidBy'),
          )}
          data={sides.map(({ party, organisationName }) => ({ value: party, label: organisationName }))}
        />
      </div>
      <div>
        <Button variant="subtle" size="xs" onClick={props.onRemove}>
          {texts('examples.removeFact', { number: at + 1 })}
        </Button>
      </div>
    </fieldset>
  );
}

/** What the terms make of the facts so far, once the whole draft can be read. */
function Outcome(props: PartProps & { readonly index: number }): ReactNode {
  const texts = useTexts();
  const { entry, sides, index } = props;
  const built = buildAgreement(
    entry.values,
    sides.map(({ party }) => party),
  );
  if (!built.ok) return <p className={styles.quiet}>{texts('examples.incomplete')}</p>;
  const { terms, examples } = built.value;
  const outcome = outcomesOf({ terms: termsJson(terms), examples })[index];
  if (outcome === undefined) return null;
  return (
    <div role="status">
      <Holds faults={outcome.faults} />
      <ExampleFaults faults={outcome.faults} currency={terms.currency} sides={sides} />
    </div>
  );
}
