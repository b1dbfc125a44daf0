/** Terms in the reader's own words: one sentence for each, whatever language the other side reads. */
import type { ReactNode } from 'react';
import type { Json } from '#kernel/canonical-json.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { sayingOf } from '#platform/web/texts.ts';
import { explainTerms } from '../core/explain-rules.ts';
import { type Reader, sentenceWords } from '../core/plain-words.ts';
import styles from './agreement.module.css';
import type { Side } from './alliance-and-agreement.tsx';
import { useTexts } from './texts.ts';

export function PlainTerms(props: {
  readonly terms: Json;
  /** What is in force now: sentences that it does not have are marked. */
  readonly before?: Json | undefined;
  readonly sides: readonly Side[];
}): ReactNode {
  const texts = useTexts();
  const reader = useReader(props.sides);
  const say = (terms: Json) =>
    explainTerms(terms)?.map((sentence) => ({
      text: sentenceWords(sentence, reader),
      isStep: sentence.code === 'tier_up_to' || sentence.code === 'tier_above',
    })) ?? null;
  const known = props.before === undefined ? null : say(props.before);
  const now = say(props.terms);
  if (now === null) return <p className={styles.quiet}>{texts('text.termsInFile')}</p>;
  return (
    <ul className={styles.sentences}>
      {now.map(({ text, isStep }, index) => (
        // Two rules can have the same step, and sentences have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index} className={isStep ? styles.step : undefined}>
          {text} {known !== null && !known.some((one) => one.text === text) && <Changed />}
        </li>
      ))}
    </ul>
  );
}

/** The mark beside what another version says differently. */
export function Changed(): ReactNode {
  const texts = useTexts();
  return <Mark tone="watch">{texts('text.changed')}</Mark>;
}

/** Says the texts of agreements to whoever looks at the page. */
export function useReader(sides: readonly Side[]): Reader {
  const language = useLanguage();
  const groups = {
    plain: usePlain(),
    plainSales: usePlainSales(),
    examples: useExamples(),
    features: useFeatures(),
  };
  return {
    language,
    say: (group, code, values = {}) => groups[group](code, values),
    company: (party) => nameOfParty(party, sides),
  };
}

const usePlain = sayingOf('agreements', 'plain');
const usePlainSales = sayingOf('agreements', 'plainSales');
const useExamples = sayingOf('agreements', 'examples');
const useFeatures = sayingOf('agreements', 'features');

export function nameOfParty(party: string, sides: readonly Side[]): string {
  return sides.find((side) => side.party === party)?.organisationName ?? party;
}
