/** What other methods, and the loss of the last candidate, would say about a ranking. */
import { at } from './at.ts';
import { clip } from './clip.ts';
import { completeRows, type Method, methods, scorerOf, scoresBy } from './method.ts';
import type { Criterion, Matrix } from './model.ts';
import { rankScores } from './rank-scores.ts';
import type { ScoringWarning } from './warnings.ts';

export interface RankedRows {
  readonly names: readonly string[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly criteria: readonly Criterion[];
  readonly weights: readonly number[];
}

/**
 * A warning if no candidate is first by every method that can be asked. TOPSIS and PROMETHEE II need every score and
 * the weighted sum every scale; a method that cannot be asked has no say.
 */
export function methodsDisagree(rows: RankedRows): readonly ScoringWarning[] {
  const values = completeRows(rows.values);
  if (values === null || rows.names.length < 2) return [];
  const firsts = methods.flatMap((method) => {
    const ranks = ranksBy(method, rows, values);
    return ranks === null ? [] : { method, names: rows.names.filter((_, index) => at(ranks, index) === 1) };
  });
  const agreed = rows.names.some((name) => firsts.every(({ names }) => names.includes(name)));
  if (agreed) return [];
  const winners = new Map(
    firsts.map(({ method, names }) => [method, [...names].sort().map(clip).join(', ')]),
  );
  const winner = (method: Method) => winners.get(method) ?? '';
  const [weighted, topsis, promethee] = [winner('weighted'), winner('topsis'), winner('promethee')];
  const asked = winners.has('weighted') ? 'all' : 'two';
  return [{ code: 'methods_disagree', values: { asked, weighted, topsis, promethee } }];
}

/**
 * For TOPSIS and PROMETHEE II, whose scores hang on who else is in the list: the ranks that change when the candidate
 * listed last is left out.
 */
export function ranksThatDependOnLast(method: Method, rows: RankedRows): readonly ScoringWarning[] {
  const values = completeRows(rows.values);
  if (method === 'weighted' || values === null || rows.names.length < 3) return [];
  const before = placesBy(method, rows, values);
  const last = before?.at(-1);
  if (before === null || last === undefined) return [];
  const without = <Member>(list: readonly Member[]) => list.filter((_, index) => index !== last.index);
  const fewer = { ...rows, names: without(rows.names), values: without(rows.values) };
  const after = ranksBy(method, fewer, without(values));
  if (after === null) return [];
  return before.slice(0, -1).flatMap(({ index, rank }) => {
    const to = at(after, index > last.index ? index - 1 : index);
    if (to === rank) return [];
    const [candidate, leftOut] = [clip(at(rows.names, index)), clip(at(rows.names, last.index))];
    return { code: 'rank_depends_on_last' as const, values: { candidate, from: rank, to, leftOut } };
  });
}

function placesBy(method: Method, { names, criteria, weights }: RankedRows, values: Matrix) {
  const scorer = scorerOf(method, criteria);
  if (scorer === null) return null;
  const scores = scoresBy(scorer(values), values.length, weights);
  return rankScores(names.map((candidate, index) => ({ candidate, score: at(scores, index) })));
}

/** In the order of the rows. */
function ranksBy(method: Method, rows: RankedRows, values: Matrix): readonly number[] | null {
  const places = placesBy(method, rows, values);
  return places && [...places].sort((a, b) => a.index - b.index).map(({ rank }) => rank);
}
