/** Worked examples as both sides read them: the facts, what is expected, and whether the terms give it. */
import type { ReactNode } from 'react';
import { checkExample } from '#capabilities/settlement/core/check-example.ts';
import type { Json } from '#kernel/canonical-json.ts';
import { dayText, listText, moneyText, monthText } from '#kernel/format.ts';
import { parseInstant } from '#kernel/instant.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { formatLocalDate } from '#kernel/local-date.ts';
import { localDateAt, timeZone } from '#kernel/time-zone.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import {
  type ExampleEvent,
  type ExampleFault,
  type ExampleOutcome,
  rolesPlayed,
  saleFeatures,
  textOf,
  type WorkedExample,
} from '../core/worked-examples.ts';
import styles from './agreement.module.css';
import type { Side } from './alliance-and-agreement.tsx';
import { PartComments } from './comments.tsx';
import { nameOfParty } from './plain-terms.tsx';
import { termsOnWire } from './terms-on-wire.ts';
import { type AgreementTexts, useTexts } from './texts.ts';

/** Each example as the terms of the same version settle it, here in the browser. */
export function outcomesOf(version: {
  readonly terms: unknown;
  readonly examples: readonly WorkedExample[];
}): readonly ExampleOutcome[] {
  const terms: Json = termsOnWire(version.terms);
  return version.examples.map((example) => ({ example, faults: checkExample(terms, example) }));
}

interface Reader {
  readonly sides: readonly Side[];
  readonly currency: string;
  readonly timeZone?: string;
  readonly texts: AgreementTexts;
  readonly language: Language;
}

export function Examples(props: {
  readonly outcomes: readonly ExampleOutcome[];
  readonly currency: string;
  readonly timeZone: string;
  readonly sides: readonly Side[];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { outcomes, currency, timeZone, sides } = props;
  if (outcomes.length === 0) return null;
  const reader = { sides, currency, timeZone, texts, language };
  return (
    <section className={styles.clause}>
      <h3 className={styles.clauseTitle}>{texts('examples.title')}</h3>
      {outcomes.map(({ example, faults }) => (
        <div key={`${example.name} ${example.period}`} className={styles.difference}>
          <p className={styles.differenceName}>
            {example.name} <Holds faults={faults} />
          </p>
          <ol className={styles.sentences}>
            {example.events.map((event) => (
              <li key={textOf(event, 'id')}>{factSentence(event, reader)}</li>
            ))}
          </ol>
          <p className={styles.quiet}>
            {texts('examples.expectedIn', { month: periodWords(example.period, language) })}
          </p>
          <ul className={styles.sentences}>
            {inOrderOf(sides, example.expected).map(([party, { entitled, closing }]) => (
              <li key={party}>
                {texts(closing.startsWith('-') ? 'examples.expectedPays' : 'examples.expectedReceives', {
                  company: nameOfParty(party, sides),
                  entitled: moneyText(entitled, currency, language),
                  closing: moneyText(closing.replace('-', ''), currency, language),
                })}
              </li>
            ))}
          </ul>
          <ExampleFaults faults={faults} currency={currency} sides={sides} />
        </div>
      ))}
      <PartComments clause="examples" title={texts('examples.title')} />
    </section>
  );
}

/** What is expected, in the order of the sides: the database keeps none among keys. */
function inOrderOf(sides: readonly Side[], expected: WorkedExample['expected']) {
  const place = (party: string) => sides.findIndex((side) => side.party === party);
  return Object.entries(expected).sort(([a], [b]) => place(a) - place(b));
}

export function Holds(props: { readonly faults: readonly ExampleFault[] }): ReactNode {
  const texts = useTexts();
  return props.faults.length === 0 ? (
    <Mark tone="fine" icon="check">
      {texts('examples.holds')}
    </Mark>
  ) : (
    <Mark tone="high">{texts('examples.doesNotHold')}</Mark>
  );
}

/** What differs, one sentence for each figure. */
export function ExampleFaults(props: {
  readonly faults: readonly ExampleFault[];
  readonly currency: string;
  readonly sides: readonly Side[];
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const { faults, currency, sides } = props;
  if (faults.length === 0) return null;
  return (
    <ul className={styles.unsaid}>
      {faults.map((fault) => (
        <li key={JSON.stringify(fault)}>{faultSentence(fault, { sides, currency, texts, language })}</li>
      ))}
    </ul>
  );
}

function faultSentence(fault: ExampleFault, reader: Reader): string {
  const { texts, sides, currency, language } = reader;
  switch (fault.kind) {
    case 'no_statement':
      return texts('examples.noStatement');
    case 'fact':
      return texts('examples.unsettled', { fact: fault.fact, code: fault.code.replaceAll('-', '_') });
    case 'figure':
      return texts(`examples.differs.${fault.figure}`, {
        company: nameOfParty(fault.party, sides),
        expected: moneyText(fault.expected, currency, language),
        found: moneyText(fault.found, currency, language),
      });
    default:
      return unreachable(fault);
  }
}

/** A month, quarter or year in the reader's words. */
export function periodWords(period: string, language: Language): string {
  return /^\d{4}-\d{2}$/.test(period) ? monthText(period, language) : period;
}

/** The day of a fact where the terms are at home. */
function dayOf(at: string, zoneName: string): string {
  const [instant, zone] = [parseInstant(at), timeZone(zoneName)];
  return instant === null || zone === null ? at.slice(0, 10) : formatLocalDate(localDateAt(instant, zone));
}

export function factSentence(event: ExampleEvent, reader: Reader): string {
  const { sides, currency, texts, language } = reader;
  const text = (field: string) => textOf(event, field);
  const money = (field: string) => moneyText(text(field) || '0', currency, language);
  const values = {
    day: dayText(dayOf(text('at'), reader.timeZone ?? 'UTC'), language),
    amount: money('amount'),
    company: nameOfParty(text('collectedBy') || text('paidBy') || text('from'), sides),
  };
  switch (text('kind')) {
    case 'refund':
      return texts('examples.refund', { ...values, fact: text('of').replace('fact-', '') });
    case 'cost':
      return texts('examples.cost', { ...values, category: text('category') });
    case 'payment':
      return texts('examples.payment', { ...values, to: nameOfParty(text('to'), sides) });
    default:
      return [
        texts('examples.sale', values),
        ...(text('tax') === '' ? [] : [texts('examples.ofWhichTax', { tax: money('tax') })]),
        ...(text('costOfGoods') === '' ? [] : [texts('examples.costIs', { cost: money('costOfGoods') })]),
        ...featureSentences(event, reader),
      ].join(' ');
  }
}

/** What a sale was of, where, by which channel, to whom, and who did what for it. */
function featureSentences(event: ExampleEvent, { sides, texts, language }: Reader): readonly string[] {
  const features = saleFeatures.flatMap((feature) => {
    const text = textOf(event, feature);
    return text === '' ? [] : [`${texts(`examples.features.${feature}`)}: ${text}`];
  });
  const roles = Object.entries(rolesPlayed(event)).map(
    ([role, party]) => `${role}: ${nameOfParty(party, sides)}`,
  );
  const all = [...features, ...roles];
  return all.length === 0 ? [] : [`(${listText(all, language)})`];
}
