/** What a version says differently from another: each clause word by word, each term before and after. */
import type { ReactNode } from 'react';
import type { Json } from '#kernel/canonical-json.ts';
import { moneyText } from '#kernel/format.ts';
import { unreachable } from '#kernel/invariant.ts';
import { isObject } from '#kernel/json-places.ts';
import { useLanguage } from '#platform/web/language.tsx';
import type { Sections } from '../core/agreement.ts';
import type { ExampleDifference } from '../core/example-differences.ts';
import type { PlainSentence } from '../core/explain-terms.ts';
import { placeValue } from '../core/place-value.ts';
import { factWords, percentWords, type Reader, sentenceWords, valueWords } from '../core/plain-words.ts';
import { textChanges } from '../core/text-changes.ts';
import {
  type Difference,
  type TermName,
  type TermValue,
  versionDifferences,
} from '../core/version-differences.ts';
import type { ExampleEvent, WorkedExample } from '../core/worked-examples.ts';
import styles from './agreement.module.css';
import type { Side } from './alliance-and-agreement.tsx';
import { periodWords } from './examples.tsx';
import { placeWords } from './place-words.ts';
import { nameOfParty, useReader } from './plain-terms.tsx';
import { termsOnWire } from './terms-on-wire.ts';
import { type AgreementTexts, useTexts } from './texts.ts';

interface Words {
  readonly text: Sections;
  readonly terms: unknown;
  readonly examples: readonly WorkedExample[];
}

export function Differences(props: {
  /** Of the version it is compared with. */
  readonly number: number;
  readonly before: Words;
  readonly after: Words;
  readonly sides: readonly Side[];
}): ReactNode {
  const texts = useTexts();
  const { number, before, after, sides } = props;
  const found = versionDifferences(
    { ...before, terms: termsOnWire(before.terms) },
    { ...after, terms: termsOnWire(after.terms) },
  );
  const title = texts('differences.title', { version: number });
  return (
    <section className={styles.clause} aria-label={title}>
      <h3 className={styles.clauseTitle}>{title}</h3>
      {found.length === 0 && <p>{texts('differences.none')}</p>}
      {found.map((one) => (
        <div key={JSON.stringify(one)} className={styles.difference}>
          <p className={styles.differenceName}>{nameOf(one, sides, texts)}</p>
          {one.kind === 'example' ? (
            <ExampleChange of={one} after={after} sides={sides} />
          ) : (
            <Change
              of={one}
              sides={sides}
              before={termsOnWire(before.terms)}
              after={termsOnWire(after.terms)}
            />
          )}
        </div>
      ))}
    </section>
  );
}

function nameOf(one: Difference, sides: readonly Side[], texts: AgreementTexts): string {
  switch (one.kind) {
    case 'clause':
      return one.clause === 'title' ? texts('text.title') : texts(`clauses.names.${one.clause}`);
    case 'place':
    case 'item':
      return placeWords(one.place, sides, texts) === one.place
        ? texts('differences.terms.place', { place: one.place })
        : placeWords(one.place, sides, texts);
    case 'example':
      return texts('differences.example', { name: one.name });
    case 'term':
      return one.term === 'share'
        ? texts('differences.terms.share', { company: nameOfParty(one.party ?? '', sides) })
        : texts(`differences.terms.${one.term}`);
    default:
      return unreachable(one);
  }
}

function Change(props: {
  readonly of: Exclude<Difference, ExampleDifference>;
  readonly sides: readonly Side[];
  /** The terms of both. */
  readonly before: Json;
  readonly after: Json;
}): ReactNode {
  const texts = useTexts();
  const { of: one, sides } = props;
  const reader = useReader(sides);
  switch (one.kind) {
    case 'clause':
      return one.before === '' || one.after === '' ? (
        <BeforeAfter
          before={one.before || texts('differences.nothing')}
          after={one.after || texts('differences.nothing')}
        />
      ) : (
        <TextChange before={one.before} after={one.after} />
      );
    case 'item': {
      const say = (sentences: readonly PlainSentence[]) =>
        sentences.map((sentence) => sentenceWords(sentence, reader)).join(' ') ||
        texts('differences.nothing');
      return <BeforeAfter before={say(one.before)} after={say(one.after)} />;
    }
    case 'place': {
      const say = (leaf: string | null, terms: Json) =>
        leaf === null ? texts('differences.nothing') : leafText(one.place, leaf, terms, texts, reader);
      const [was, is] = [say(one.before, props.before), say(one.after, props.after)];
      // Written differently and meaning the same: only as it is written does it differ.
      if (was === is) return <BeforeAfter before={one.before ?? was} after={one.after ?? is} />;
      return <BeforeAfter before={was} after={is} />;
    }
    case 'term': {
      const say = (value: TermValue) => valueText(one.term, value, texts, reader);
      return <BeforeAfter before={say(one.before)} after={say(one.after)} />;
    }
    default:
      return unreachable(one);
  }
}

/** An example that came, went, or says something else: fact by fact and figure by figure. */
function ExampleChange(props: {
  readonly of: ExampleDifference;
  readonly after: Words;
  readonly sides: readonly Side[];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { of: one, after, sides } = props;
  const reader = useReader(sides);
  if (one.change !== 'changed') return <p>{texts(`differences.examples.${one.change}`)}</p>;
  const { currency, timeZone } = termsOf(after);
  const nothing = texts('differences.nothing');
  const fact = (event: ExampleEvent | null) =>
    event === null ? nothing : factWords(event, { currency, timeZone }, reader);
  const money = (text: string | null) => (text === null ? nothing : moneyText(text, currency, language));
  return (
    <>
      {one.period !== null && (
        <BeforeAfter
          before={periodWords(one.period.before, language)}
          after={periodWords(one.period.after, language)}
        />
      )}
      {one.facts.map((change) => (
        <div key={change.fact}>
          <p>{texts('differences.examples.fact', { number: change.fact })}</p>
          <BeforeAfter before={fact(change.before)} after={fact(change.after)} />
        </div>
      ))}
      {one.figures.map(({ party, figure, before, after: now }) => (
        <div key={`${party} ${figure}`}>
          <p>{texts(`examples.${figure}`, { company: nameOfParty(party, sides) })}</p>
          <BeforeAfter before={money(before)} after={money(now)} />
        </div>
      ))}
    </>
  );
}

/** What the figures of an example are written in. */
function termsOf(words: Words): { readonly currency: string; readonly timeZone: string } {
  const terms = termsOnWire(words.terms);
  const text = (key: string) => (isObject(terms) ? String(terms[key] ?? '') : '');
  return { currency: text('currency'), timeZone: text('timeZone') };
}

function TextChange(props: { readonly before: string; readonly after: string }): ReactNode {
  let at = 0;
  return (
    <p className={styles.text}>
      {textChanges(props.before, props.after).map(({ kind, text }) => {
        const key = `${kind} ${at}`;
        at += text.length;
        if (kind === 'kept') return <span key={key}>{text}</span>;
        return kind === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
      })}
    </p>
  );
}

function BeforeAfter(props: { readonly before: string; readonly after: string }): ReactNode {
  const texts = useTexts();
  return (
    <dl className={styles.fromTo}>
      <dt>{texts('differences.before')}</dt>
      <dd className={styles.text}>
        <del>{props.before}</del>
      </dd>
      <dt>{texts('differences.after')}</dt>
      <dd className={styles.text}>
        <ins>{props.after}</ins>
      </dd>
    </dl>
  );
}

function leafText(place: string, leaf: string, terms: Json, texts: AgreementTexts, reader: Reader): string {
  const value = placeValue(place, leaf, terms);
  if (value === null) return leaf;
  if (!('choice' in value)) {
    // Whose share it is stands in the name.
    return 'shares' in value
      ? value.shares.map(({ percent }) => percentWords(percent, reader.language)).join()
      : String(valueWords(value, reader));
  }
  switch (value.choice) {
    case 'per':
      return texts(`file.per.${value.value}`);
    case 'mode':
      return texts(`file.modes.${value.value}`);
    case 'period':
      return texts(`file.months.${value.value}`);
    default:
      return unreachable(value);
  }
}

function valueText(term: TermName, value: TermValue, texts: AgreementTexts, reader: Reader): string {
  if (value === null) {
    if (term === 'ends') return texts('differences.noEnd');
    return texts(term === 'refundsWithin' ? 'differences.noLimit' : 'differences.nothing');
  }
  // Whose share it is stands in the name.
  if ('shares' in value)
    return value.shares.map(({ percent }) => percentWords(percent, reader.language)).join();
  if ('base' in value) return texts(`bases.${value.base}`);
  if ('number' in value) return texts('differences.days', { days: value.number });
  return String(valueWords(value, reader));
}
