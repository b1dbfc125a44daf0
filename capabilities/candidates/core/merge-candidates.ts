/** Two entries of one company become one: what is known of either stays, and nobody's score or evidence is lost. */
import { accept, type Decision } from '#kernel/decision.ts';
import type { CandidateWish } from './decide-candidate.ts';
import { refuseFaults, type SelectionFault, type SelectionRefusal } from './refusals.ts';
import { longest } from './selection.ts';

export interface MergedEntry extends CandidateWish {
  readonly scores: readonly MergedScore[];
}

export interface MergedScore {
  readonly evaluator: string;
  readonly criterion: string;
  readonly value: number | null;
  readonly evidence: string;
  readonly version: number;
  readonly changedAt: Date;
}

/** How what the two say differently is told, in the language of whoever merges. */
export interface MergeWords {
  /** What the other entry was called, and what it had where the kept one has something else. */
  readonly note: (
    other: MergedEntry,
    differing: readonly ('country' | 'website' | 'size' | 'source')[],
  ) => string;
  /** An earlier score of the same person on the same criterion. */
  readonly earlier: (score: MergedScore) => string;
}

export interface Merge {
  readonly candidate: CandidateWish;
  /** Of the kept entry, where they change: with their next version. */
  readonly scores: readonly Omit<MergedScore, 'changedAt'>[];
}

/**
 * Of two scores by one person on one criterion the later one counts, and the earlier one is told in its evidence.
 * Refused where the joined note or evidence would be too long, so that nothing is cut off.
 */
export function mergeCandidates(
  kept: MergedEntry,
  other: MergedEntry,
  words: MergeWords,
): Decision<Merge, SelectionRefusal> {
  const faults: SelectionFault[] = [];
  const differing = (['country', 'website', 'size', 'source'] as const).filter(
    (field) => kept[field] !== null && other[field] !== null && kept[field] !== other[field],
  );
  const note = joined([kept.note, words.note(other, differing), other.note]);
  if (note.length > longest.note) faults.push(tooLong('note', note.length, longest.note));
  const scores = other.scores.flatMap((score): Merge['scores'] => {
    const own = kept.scores.find(
      ({ evaluator, criterion }) => evaluator === score.evaluator && criterion === score.criterion,
    );
    const after =
      own === undefined ? { ...score, version: Math.min(score.version, 1) } : joinScores(own, score, words);
    if (own !== undefined && own.value === after.value && own.evidence === after.evidence) return [];
    if (after.evidence.length > longest.evidence) {
      faults.push(tooLong('evidence', after.evidence.length, longest.evidence));
    }
    const { evaluator, criterion, value, evidence, version } = after;
    return [{ evaluator, criterion, value, evidence, version }];
  });
  const [first, ...rest] = faults;
  if (first !== undefined) return refuseFaults(first, rest);
  return accept({
    candidate: {
      name: kept.name,
      country: kept.country ?? other.country,
      website: kept.website ?? other.website,
      size: kept.size ?? other.size,
      source: kept.source ?? other.source,
      note,
    },
    scores,
  });
}

function joinScores(own: MergedScore, other: MergedScore, words: MergeWords): MergedScore {
  const version = own.version + 1;
  if (own.value === other.value || other.value === null) {
    return { ...own, version, evidence: joined([own.evidence, other.evidence]) };
  }
  if (own.value === null) {
    return { ...own, version, value: other.value, evidence: joined([other.evidence, own.evidence]) };
  }
  const [later, earlier] = other.changedAt > own.changedAt ? [other, own] : [own, other];
  const evidence = joined([later.evidence, words.earlier(earlier), earlier.evidence]);
  return { ...own, version, value: later.value, evidence };
}

/** Texts under each other, each once. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].join('\n');
}

function tooLong(field: 'note' | 'evidence', found: number, most: number): SelectionFault {
  return { code: 'merged_text_is_too_long', path: field, values: { field, found, most } };
}
