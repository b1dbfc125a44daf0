/**
 * A second opinion on rankings: the formulas of the manual once more, written from its page alone and in whole
 * fractions, against what `scoreCandidates` answers. Weighted sums and net flows are exact here; closeness needs roots.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '#capabilities/candidates/core/at.ts';
import type { Method } from '#capabilities/candidates/core/method.ts';
import { parseModel } from '#capabilities/candidates/core/parse-model.ts';
import { readCandidates } from '#capabilities/candidates/core/read-candidates.ts';
import { type Scoring, scoreCandidates } from '#capabilities/candidates/core/score-candidates.ts';
import { addRatios } from '#capabilities/stress/core/check-case.ts';
import type { Ratio } from '#kernel/exact.ts';

interface Criterion {
  readonly id: string;
  readonly weight: number;
  readonly direction: 'max' | 'min';
  readonly scale: { readonly min: number; readonly max: number };
  readonly mustBeAtLeast?: number;
}
/** Cells are whole numbers or unknown; each evaluator of a candidate has a row. */
interface Table {
  readonly criteria: readonly Criterion[];
  readonly thresholds: { readonly indifference: number; readonly preference: number };
  readonly candidates: readonly (readonly (readonly (number | null)[])[])[];
}

const whole = (value: number): Ratio => ({ numerator: BigInt(value), denominator: 1n });
const times = (a: Ratio, b: Ratio): Ratio => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});
const over = (a: Ratio, b: Ratio): Ratio => times(a, { numerator: b.denominator, denominator: b.numerator });
const minus = (a: Ratio, b: Ratio): Ratio => addRatios(a, times(b, whole(-1)));
const sum = (list: readonly Ratio[]): Ratio => list.reduce(addRatios, whole(0));
const show = ({ numerator, denominator }: Ratio): number =>
  Number((numerator * 10n ** 15n) / denominator) / 1e15;

/** Mean of the evaluators who know, `null` where nobody does. */
function means({ criteria, candidates }: Table): readonly (readonly (Ratio | null)[])[] {
  return candidates.map((rows) =>
    criteria.map((_, column) => {
      const known = rows.flatMap((row) => row[column] ?? []);
      return known.length === 0 ? null : over(sum(known.map(whole)), whole(known.length));
    }),
  );
}

interface Expected {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}

function byWeightedSum(table: Table, row: readonly (Ratio | null)[]): Expected {
  const total = sum(table.criteria.map(({ weight }) => whole(weight)));
  const parts = table.criteria.map(({ weight, direction, scale }, column) => {
    const value = row[column] ?? null;
    const share = over(whole(weight), total);
    const gain =
      value === null ? null : direction === 'max' ? value : minus(whole(scale.max + scale.min), value);
    return {
      known: gain === null ? whole(0) : share,
      low: times(share, gain ?? whole(scale.min)),
      high: times(share, gain ?? whole(scale.max)),
      sum: gain === null ? whole(0) : times(share, gain),
    };
  });
  const coverage = sum(parts.map(({ known }) => known));
  return {
    score: coverage.numerator === 0n ? null : show(over(sum(parts.map((part) => part.sum)), coverage)),
    low: show(sum(parts.map(({ low }) => low))),
    high: show(sum(parts.map(({ high }) => high))),
    coverage: show(coverage),
  };
}

/** Net flow of each row: what it is preferred by to the others, less what they are preferred by to it, over n − 1. */
function byNetFlow(table: Table, rows: readonly (readonly Ratio[])[]): readonly number[] {
  const total = sum(table.criteria.map(({ weight }) => whole(weight)));
  const [q, p] = [whole(table.thresholds.indifference), whole(table.thresholds.preference)];
  const preferred = (ahead: Ratio): Ratio => {
    if (minus(ahead, q).numerator <= 0n) return whole(0);
    return minus(ahead, p).numerator >= 0n ? whole(1) : over(minus(ahead, q), minus(p, q));
  };
  return rows.map((own) => {
    const flows = rows.flatMap((other) =>
      table.criteria.map(({ weight, direction }, column) => {
        const ahead = times(minus(at(own, column), at(other, column)), whole(direction === 'max' ? 1 : -1));
        const balance = minus(preferred(ahead), preferred(times(ahead, whole(-1))));
        return times(over(whole(weight), total), balance);
      }),
    );
    return show(over(sum(flows), whole(Math.max(1, rows.length - 1))));
  });
}

/** Closeness to the ideal: each column over its length, weighted, the distances to the best and the worst of each. */
function byCloseness(table: Table, rows: readonly (readonly number[])[]): readonly number[] {
  const total = table.criteria.reduce((all, { weight }) => all + weight, 0);
  const weighted = rows.map((row) =>
    table.criteria.map(({ weight }, column) => {
      const length = Math.hypot(...rows.map((each) => at(each, column)));
      return length === 0 ? 0 : (at(row, column) / length) * (weight / total);
    }),
  );
  const end = (best: boolean) =>
    table.criteria.map(({ direction }, column) => {
      const cells = weighted.map((row) => at(row, column));
      return best === (direction === 'max') ? Math.max(...cells) : Math.min(...cells);
    });
  const distance = (row: readonly number[], to: readonly number[]) =>
    Math.hypot(...row.map((cell, column) => cell - at(to, column)));
  return weighted.map((row) => {
    const [near, far] = [distance(row, end(true)), distance(row, end(false))];
    return near + far === 0 ? 0.5 : far / (near + far);
  });
}

const scale = fc.constantFrom({ min: 0, max: 10 }, { min: 1, max: 5 }, { min: -20, max: 20 });
const shape = fc.record({
  criteria: fc.array(
    fc.record({
      weight: fc.nat(20),
      direction: fc.constantFrom('max', 'min'),
      scale,
      must: fc.option(fc.nat(4)),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  indifference: fc.nat(3),
  further: fc.nat(4),
  evaluators: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
  parts: fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }),
});

/** @param unknown one cell in so many is unknown; 0: none */
function tables(unknown: number): fc.Arbitrary<Table> {
  return shape
    .filter(({ criteria }) => criteria.some(({ weight }) => weight > 0))
    .map(({ criteria, indifference, further, evaluators, parts }) => {
      let next = 0;
      const cell = ({ min, max }: Criterion['scale']) => {
        const part = at(parts, next);
        next += 1;
        return unknown > 0 && part % unknown === 0 ? null : min + (part % (max - min + 1));
      };
      return {
        criteria: criteria.map(({ weight, direction, scale: own, must }, index) => ({
          id: `c${index}`,
          weight,
          direction,
          scale: own,
          ...(must === null ? {} : { mustBeAtLeast: must }),
        })),
        thresholds: { indifference, preference: indifference + further },
        candidates: evaluators.map((count) =>
          Array.from({ length: count }, () => criteria.map((criterion) => cell(criterion.scale))),
        ),
      };
    });
}

function ask({ criteria, thresholds, candidates }: Table, method: Method): Scoring {
  const model = parseModel({
    criteria,
    thresholds: Object.fromEntries(criteria.map(({ id }) => [id, thresholds])),
  });
  if (!model.ok) throw new Error(JSON.stringify(model.refusal));
  const rows = candidates.flatMap((evaluations, index) =>
    evaluations.map((row) => [`N${index}`, ...row.map((cell) => (cell === null ? '' : String(cell)))]),
  );
  const read = readCandidates([['candidate', ...criteria.map(({ id }) => id)], ...rows], model.value.model);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const answer = scoreCandidates({
    model: model.value.model,
    candidates: read.value.candidates,
    method,
    pairwise: null,
    draws: 20,
    seed: 1,
    spread: null,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** Which candidates are out, by what the manual says of must-haves. */
function isOut({ criteria }: Table, row: readonly (Ratio | null)[]): boolean {
  return criteria.some(({ mustBeAtLeast }, column) => {
    const value = row[column] ?? null;
    return mustBeAtLeast !== undefined && value !== null && minus(value, whole(mustBeAtLeast)).numerator < 0n;
  });
}

function isNear(found: number | null, expected: number | null): void {
  if (found === null || expected === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected)).toBeLessThan(1e-9);
}

/** Shared ranks, 1, 2, 2, 4; those without a score stand behind all others. */
function hasRanks(scoring: Scoring): void {
  for (const { rank, score } of scoring.ranking) {
    const better = scoring.ranking.filter(
      (other) => other.score !== null && (score === null || other.score > score + 1e-9),
    );
    expect(rank).toBe(better.length + 1);
  }
}

test('weighted sums with unknown cells, evaluators and must-haves are those of the manual', () => {
  fc.assert(
    fc.property(tables(4), (table) => {
      const scoring = ask(table, 'weighted');
      const rows = means(table);
      const running = rows.flatMap((row, index) => (isOut(table, row) ? [] : [`N${index}`]));
      expect(scoring.ranking.map(({ candidate }) => candidate).toSorted()).toEqual(running.toSorted());
      for (const { candidate, ...found } of scoring.ranking) {
        const expected = byWeightedSum(table, at(rows, Number(candidate.slice(1))));
        isNear(found.score, expected.score);
        isNear(found.low, expected.low);
        isNear(found.high, expected.high);
        isNear(found.coverage, expected.coverage);
      }
      hasRanks(scoring);
    }),
    { numRuns: 400 },
  );
});

test('every flip makes its candidate level with the first, by the manual’s own sum', () => {
  fc.assert(
    fc.property(tables(5), (table) => {
      const { ranking, flips } = ask(table, 'weighted');
      const rows = means(table);
      const total = table.criteria.reduce((all, { weight }) => all + weight, 0);
      const level = (candidate: string, changed: string, to: number) => {
        let [score, known] = [0, 0];
        for (const [column, { id, weight, direction, scale: own }] of table.criteria.entries()) {
          const value = at(rows, Number(candidate.slice(1)))[column] ?? null;
          if (value === null) continue;
          const from = (table.criteria.find((each) => each.id === changed)?.weight ?? 0) / total;
          const now = id === changed ? to : from === 1 ? 0 : ((weight / total) * (1 - to)) / (1 - from);
          score += now * (direction === 'max' ? show(value) : own.max + own.min - show(value));
          known += now;
        }
        return score / known;
      };
      for (const { candidate, criterion, toWeight } of flips) {
        if (criterion === null) continue;
        const first = ranking[0]?.candidate ?? '';
        isNear(level(candidate, criterion, toWeight), level(first, criterion, toWeight));
      }
    }),
    { numRuns: 400 },
  );
});

test('closeness and net flow are those of the manual', () => {
  fc.assert(
    fc.property(tables(0), (table) => {
      const running = means(table).flatMap((row, index) => {
        const known = row.flatMap((value) => value ?? []);
        return isOut(table, row) ? [] : [{ name: `N${index}`, known }];
      });
      const rows = running.map(({ known }) => known);
      const expected = {
        topsis: byCloseness(
          table,
          rows.map((row) => row.map(show)),
        ),
        promethee: byNetFlow(table, rows),
      };
      for (const method of ['topsis', 'promethee'] as const) {
        const scoring = ask(table, method);
        expect(scoring.ranking).toHaveLength(running.length);
        for (const { candidate, score } of scoring.ranking) {
          isNear(
            score,
            at(
              expected[method],
              running.findIndex(({ name }) => name === candidate),
            ),
          );
        }
        hasRanks(scoring);
      }
    }),
    { numRuns: 300 },
  );
});
