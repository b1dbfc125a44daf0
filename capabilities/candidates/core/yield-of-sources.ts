/**
 * What came of the candidates of each source: how many were put on lists, ranked, looked at closely, decided for, and
 * became allies.
 */
import { type Source, sources } from './selection.ts';

export interface SourcedCandidate {
  readonly source: Source | null;
  readonly isRanked: boolean;
  readonly isShortlisted: boolean;
  readonly isChosen: boolean;
  readonly isAllied: boolean;
}

export interface SourceYield {
  /** `null`: nobody said where they were found. */
  readonly source: Source | null;
  readonly came: number;
  readonly ranked: number;
  readonly shortlisted: number;
  readonly chosen: number;
  /** With whom an alliance came about. */
  readonly allied: number;
}

/** Every source in its order, those without candidates among them; the unknown one last, if there is any. */
export function yieldOfSources(candidates: readonly SourcedCandidate[]): readonly SourceYield[] {
  const rows = [...sources, null].map((source): SourceYield => {
    const found = candidates.filter((one) => one.source === source);
    const count = (is: (one: SourcedCandidate) => boolean) => found.filter(is).length;
    return {
      source,
      came: found.length,
      ranked: count(({ isRanked }) => isRanked),
      shortlisted: count(({ isShortlisted }) => isShortlisted),
      chosen: count(({ isChosen }) => isChosen),
      allied: count(({ isAllied }) => isAllied),
    };
  });
  return rows.filter(({ source, came }) => source !== null || came > 0);
}
