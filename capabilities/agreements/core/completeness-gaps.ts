/** What an agreement does not say, or says so that it can be read in two ways. Nobody is forced to mend it. */
import { optionalClauses, type Point, pointsOf, saysOn, vagueWordsIn } from './clause-points.ts';
import { type ClauseName, type ClauseTexts, clauseNames, clauseText } from './clauses.ts';

export type ClauseGap =
  | { readonly kind: 'missing'; readonly clause: ClauseName }
  | {
      readonly kind: 'vague';
      readonly clause: ClauseName;
      /** What the clause should say something on and does not. */
      readonly unsaid: readonly Point[];
      /** Wordings in it that can be read in more than one way. */
      readonly words: readonly string[];
      /** Places still to be filled in, as they stand there: "[30]", "____". */
      readonly open: readonly string[];
    };

/** The gaps of all clauses, in the order of the clauses; none where all is said. */
export function completenessGaps(text: ClauseTexts): readonly ClauseGap[] {
  return clauseNames.flatMap((clause) => clauseGap(clause, clauseText(text, clause)) ?? []);
}

/** What one clause lacks, or `null` where it says all that is asked of it. */
export function clauseGap(clause: ClauseName, typed: string): ClauseGap | null {
  const text = typed.trim();
  if (text === '') return optionalClauses.includes(clause) ? null : { kind: 'missing', clause };
  const plain = plainly(text);
  const unsaid = pointsOf[clause].filter((point) => !saysOn(point, plain));
  const words = vagueWordsIn(plain);
  const open = openPlaces(text);
  if (unsaid.length + words.length + open.length === 0) return null;
  return { kind: 'vague', clause, unsaid, words, open };
}

/** A text as the patterns read it: composed accents, small letters, single spaces, no brackets around what is to be filled in. */
function plainly(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[[\]]/g, '').replace(/\s+/g, ' ');
}

/** Brackets and lines that are left in a text to be filled in, each named once. */
function openPlaces(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\[[^\]\n]{0,80}\]|_{3,}|\.{4,}|…{2,}/g)].map(([found]) => found))];
}
