/** The same selection ranked by every method, and whether they agree on who is first. */
import { methods } from './method.ts';
import { rankSelection, type SelectionRanking, type SelectionRequest } from './rank-selection.ts';

/** A score that a method needs and nobody has given. */
export interface MissingScore {
  readonly candidate: string;
  readonly criterion: string;
}

export type MethodRanking = {
  readonly method: (typeof methods)[number];
} & (
  | { readonly ranking: SelectionRanking; readonly firsts: readonly string[] }
  | { readonly ranking: null; readonly missing: readonly MissingScore[] }
);

export interface MethodsCompared {
  readonly byMethod: readonly MethodRanking[];
  /** Those who are first by every method that can be asked; none: they disagree. */
  readonly agreed: readonly string[];
}

export function rankByMethods(request: SelectionRequest): MethodsCompared {
  const byMethod = methods.map((method): MethodRanking => {
    const ranked = rankSelection({ ...request, method });
    if (ranked.ok) {
      const firsts = ranked.value.ranking.filter(({ rank, score }) => rank === 1 && score !== null);
      return { method, ranking: ranked.value, firsts: firsts.map(({ candidate }) => candidate) };
    }
    const faults = ranked.refusal.faults ?? [ranked.refusal];
    const missing = faults.flatMap(({ values }) => ({
      candidate: String(values?.candidate ?? ''),
      criterion: String(values?.criterion ?? ''),
    }));
    return { method, ranking: null, missing };
  });
  const firsts = byMethod.flatMap((one) => (one.ranking === null ? [] : [one.firsts]));
  const [some = []] = firsts;
  return { byMethod, agreed: some.filter((id) => firsts.every((ids) => ids.includes(id))) };
}
