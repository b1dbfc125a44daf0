/** Writing worked examples: a few facts, what both sides expect of them, and at once what the terms make of it. */

import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { checkTerms } from '#capabilities/settlement/core/check-terms.ts';
import { unreachable } from '#kernel/invariant.ts';
import { isList, isObject, member } from '#kernel/json-places.ts';
import { readJson } from '#kernel/read-json.ts';
import { type Entry, FieldGroup } from '#platform/web/form.tsx';
import { buildAgreement } from '../core/build-agreement.ts';
import type { DraftForm } from '../core/contract.ts';
import { frameOf } from '../core/terms-text.ts';
import { saleFeatures } from '../core/worked-examples.ts';
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
  const plain = { kind, day, amount: '', tax: '', costOfGoods: '', by: sides[0]?.party ?? '', of };
  switch (kind) {
    case 'sale':
      return { ...plain, product: '', region: '', channel: '', customer: '', roles: {} };
    case 'cost':
      return { ...plain, category: '' };
    case 'payment':
      return { ...plain, to: sides[1]?.party ?? '' };
    case 'refund':
      return plain;
    default:
      return unreachable(kind);
  }
}

/** What the terms of the draft say of currency, zone, period and roles, whichever way they are written. */
function settingOf(form: DraftForm): {
  readonly currency: string;
  readonly period: string;
  readonly roles: readonly string[];
  readonly whole: boolean;
} {
  if (form.termsFile === undefined)
    return { currency: form.currency, period: 'month', roles: [], whole: false };
  const read = readJson(form.termsFile);
  if (!read.ok || !isObject(read.value)) return { currency: '', period: '', roles: [], whole: true };
  const shares = member(read.value, 'shares');
  const roles = (shares !== undefined && isList(shares) ? shares : []).flatMap((rule) => {
    const named = isObject(rule) ? member(rule, 'roles') : undefined;
    return isObject(named) ? Object.keys(named) : [];
  });
  return { ...frameOf(read.value), roles: [...new Set(roles)], whole: true };
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
  const setting = settingOf(entry.values);
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
        <TextInput
          {...entry.field(`${path}.period`, texts('examples.month'))}
          type={setting.period === 'month' ? 'month' : 'text'}
        />
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
        {setting.whole && (
          <>
            <Button variant="default" size="xs" onClick={() => addFact('cost', '')}>
              {texts('examples.addCost')}
            </Button>
            <Button variant="default" size="xs" onClick={() => addFact('payment', '')}>
              {texts('examples.addPayment')}
            </Button>
          </>
        )}
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
  const setting = settingOf(entry.values);
  const companies = sides.map(({ party, organisationName }) => ({ value: party, label: organisationName }));
  return (
    <fieldset className={styles.fact}>
      <legend className={styles.clauseTitle}>
        {texts(`examples.${fact.kind}Number`, { number: at + 1 })}
      </legend>
      <div className={styles.pair}>
        <TextInput {...entry.field(`${path}.day`, texts('examples.day'))} type="date" />
        <TextInput
          {...entry.field(`${path}.amount`, texts('examples.amount', { currency: setting.currency }))}
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
          data={companies}
        />
        {fact.kind === 'payment' && (
          <NativeSelect
            {...entry.field(`${path}.to`, texts('examples.to'))}
            data={[{ value: '', label: '' }, ...companies]}
          />
        )}
        {fact.kind === 'cost' && (
          <TextInput {...entry.field(`${path}.category`, texts('examples.category'))} autoComplete="off" />
        )}
        {fact.kind === 'sale' && setting.whole && (
          <SaleFeatures {...props} path={path} companies={companies} />
        )}
      </div>
      <div>
        <Button variant="subtle" size="xs" onClick={props.onRemove}>
          {texts('examples.removeFact', { number: at + 1 })}
        </Button>
      </div>
    </fieldset>
  );
}

/** By what rules tell sales apart, and who played which role. */
function SaleFeatures(
  props: PartProps & {
    readonly path: string;
    readonly companies: readonly { readonly value: string; readonly label: string }[];
  },
): ReactNode {
  const texts = useTexts();
  const { entry, path, companies } = props;
  const { roles } = settingOf(entry.values);
  return (
    <>
      {saleFeatures.map((feature) => (
        <TextInput
          key={feature}
          {...entry.field(`${path}.${feature}`, capital(texts(`features.${feature}`)))}
          autoComplete="off"
        />
      ))}
      {roles.map((role) => (
        <NativeSelect
          key={role}
          {...entry.field(`${path}.roles.${role}`, texts('examples.playedBy', { role }))}
          data={[{ value: '', label: texts('examples.nobody') }, ...companies]}
        />
      ))}
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** What the terms make of the facts so far, once the whole draft can be read. */
function Outcome(props: PartProps & { readonly index: number }): ReactNode {
  const texts = useTexts();
  const { entry, sides, index } = props;
  const built = buildAgreement(
    entry.values,
    sides.map(({ party }) => party),
    checkTerms,
  );
  if (!built.ok) {
    const others = (built.refusal.faults ?? []).some(({ path = '' }) => !path.startsWith('examples'));
    return <p className={styles.quiet}>{texts(others ? 'examples.draftFirst' : 'examples.incomplete')}</p>;
  }
  const { terms, examples } = built.value;
  const outcome = outcomesOf({ terms: terms, examples })[index];
  if (outcome === undefined) return null;
  return (
    <div role="status">
      <Holds faults={outcome.faults} />
      <ExampleFaults faults={outcome.faults} currency={frameOf(terms).currency} sides={sides} />
    </div>
  );
}
