/** Rankings of made-up candidates under seeds, for a comparison of engines: the same code here and in a browser. */
import { methods } from '../../capabilities/candidates/core/method.ts';
import type { Criterion } from '../../capabilities/candidates/core/model.ts';
import { scoreCandidates } from '../../capabilities/candidates/core/score-candidates.ts';
import { seededRandom } from '../../kernel/random.ts';

/** Every method, without and with a spread, with and without gaps; each answer as JSON, to the last digit. */
export function seededRankings(): readonly string[] {
  const random = seededRandom(2026, 0);
  const criteria = Array.from(
    { length: 6 },
    (_, index): Criterion => ({
      id: `k${index}`,
      weight: 1 + index,
      direction: index % 3 === 1 ? 'min' : 'max',
      scale: { min: 0, max: 10 },
      mustBeAtLeast: null,
      thresholds: index % 2 === 0 ? null : { indifference: 1, preference: 3 },
    }),
  );
  return methods.flatMap((method) =>
    [null, 0.01, 0.3, 2].map((spread) => {
      const holed = method === 'weighted' && spread !== 0.3;
      const candidates = Array.from({ length: 12 }, (_, place) => ({
        candidate: `candidate ${place}`,
        size: null,
        evaluations: [
          {
            evaluator: null,
            evidence: null,
            scores: new Map(
              criteria.flatMap(({ id }) =>
                holed && random() < 0.1 ? [] : [[id, Math.floor(random() * 101) / 10] as const],
              ),
            ),
          },
        ],
      }));
      const model = { criteria, pairwise: null };
      const seed = 7 + candidates.length;
      return JSON.stringify(
        scoreCandidates({ model, candidates, method, pairwise: null, draws: 2_000, seed, spread }),
      );
    }),
  );
}
