/** Who is first and how sure that is, in sentences. */
import type { ReactNode } from 'react';
import { countText, listText, percentText } from '#kernel/format.ts';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { SelectionRanking } from '../core/rank-selection.ts';
import { useSayWarning } from './say-warning.ts';
import styles from './selection-page.module.css';
import { criterionName, useTexts } from './texts.ts';

/** What concerns the ranking as a whole; the rest stands beside the candidate it is about. */
const ofTheWhole = [
  'first_place_is_open',
  'methods_disagree',
  'must_have_on_less_is_better',
  'first_by_size',
];

export interface VerdictProps {
  readonly whole: SelectionAnswer;
  readonly ranking: SelectionRanking;
  /** With weights that are tried out only. */
  readonly tried: boolean;
}

export function Verdict({ whole, ranking, tried }: VerdictProps): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const sayWarning = useSayWarning(whole.criteria, whole.candidates);
  const nameOf = new Map(whole.candidates.map(({ id, name }) => [id, name]));
  const firsts = ranking.ranking.filter(({ rank, score }) => rank === 1 && score !== null);
  const [first] = firsts;
  if (first === undefined) return <p>{texts('verdict.noScores')}</p>;
  const names = listText(
    firsts.map(({ candidate }) => nameOf.get(candidate) ?? ''),
    language,
  );
  const values = { names, score: countText(first.score ?? 0, language, 2), count: firsts.length };
  const warnings = ranking.warnings.filter(({ code }) => ofTheWhole.includes(code));
  return (
    <>
      <p className={styles.verdict}>
        {tried ? texts('verdict.wouldLead', values) : texts('verdict.leads', values)}
      </p>
      {firsts.length === 1 && ranking.ranking.length > 1 && <Sure whole={whole} ranking={ranking} />}
      {warnings.length > 0 && (
        <ul className={styles.notes}>
          {warnings.map((warning) => (
            <li key={`${warning.code} ${JSON.stringify(warning.values)}`}>
              <Icon name="watch" size={16} />
              <span>{sayWarning(warning)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The nearest that other weights come to another first. */
function Sure({ whole, ranking }: Omit<VerdictProps, 'tried'>): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const nearest = nearestFlip(ranking);
  if (nearest === null) return <p className={styles.sure}>{texts('verdict.noFlip')}</p>;
  const criterion = whole.criteria.find(({ id }) => id === nearest.criterion);
  return (
    <p className={styles.sure}>
      {texts('verdict.flip', {
        criterion: criterion === undefined ? '' : criterionName(texts, criterion),
        from: percentText(nearest.weight, language, 0),
        to: percentText(nearest.toWeight, language, 0),
        other: whole.candidates.find(({ id }) => id === nearest.candidate)?.name ?? '',
      })}
    </p>
  );
}

/** Of all candidates, the smallest change of one weight that brings one level with the first. */
function nearestFlip({ flips }: SelectionRanking) {
  const possible = flips.flatMap(({ candidate, criterion, weight, toWeight }) =>
    criterion === null || weight === null || toWeight === null
      ? []
      : [{ candidate, criterion, weight, toWeight }],
  );
  const change = (flip: (typeof possible)[number]) => Math.abs(flip.toWeight - flip.weight);
  return possible.reduce<(typeof possible)[number] | null>(
    (nearest, flip) => (nearest === null || change(flip) < change(nearest) ? flip : nearest),
    null,
  );
}
