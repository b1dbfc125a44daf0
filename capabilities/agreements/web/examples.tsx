/** Worked examples as both sides read them: the facts, what is expected, and whether the terms give it. */
import type { ReactNode } from 'react';
import { checkExample } from '#capabilities/settlement/core/check-example.ts';
import type { Json } from '#kernel/canonical-json.ts';
import { moneyText, monthText } from '#kernel/format.ts';
import { unreachable } from '#kernel/invariant.ts';
import type { Language } from '#kernel/language.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { expectedWords, factWords } from '../core/plain-words.ts';
import {
  type ExampleFault,
  type ExampleOutcome,
  textOf,
  type WorkedExample,
} from '../core/worked-examples.ts';
import styles from './agreement.module.css';
import type { Side } from './alliance-and-agreement.tsx';
import { PartComments } from './comments.tsx';
import { nameOfParty, useReader } from './plain-terms.tsx';
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

interface FaultReader {
  readonly sides: readonly Side[];
  readonly currency: string;
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
  const reader = useReader(sides);
  if (outcomes.length === 0) return null;
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
              <li key={textOf(event, 'id')}>{factWords(event, { currency, timeZone }, reader)}</li>
            ))}
          </ol>
          <p className={styles.quiet}>
            {texts('examples.expectedIn', { month: periodWords(example.period, language) })}
          </p>
          <ul className={styles.sentences}>
            {expectedWords(
              example.expected,
              sides.map(({ party }) => party),
              currency,
              reader,
            ).map(({ party, text }) => (
              <li key={party}>{text}</li>
            ))}
          </ul>
          <ExampleFaults faults={faults} currency={currency} sides={sides} />
        </div>
      ))}
      <PartComments clause="examples" title={texts('examples.title')} />
    </section>
  );
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

function faultSentence(fault: ExampleFault, reader: FaultReader): string {
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
