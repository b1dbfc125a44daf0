/** What the files of a selection say to the command line is what the browser and the server say. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseModel } from './parse-model.ts';
import { rankByChance } from './rank-by-chance.ts';
import { readCandidates } from './read-candidates.ts';
import { scoreCandidates } from './score-candidates.ts';
import type { SelectionScore } from './selection.ts';
import { writeFiles } from './write-files.ts';

const criterion = { template: null, name: null, direction: 'max', mustBeAtLeast: null } as const;
const thresholds = { indifference: 0.5, preference: 3 };
const criteria = [
  { ...criterion, id: '01', template: 'resources', weight: 3, mustBeAtLeast: 2, thresholds: null },
  { ...criterion, id: '02', name: 'Giá', weight: 1, direction: 'min', thresholds },
  { ...criterion, id: '03', name: 'resources', weight: 2, thresholds: null },
] as const;
const candidates = [
  { id: 'x', name: 'Kestrel, B.V.', size: 40 },
  { id: 'y', name: '"Lotus"', size: null },
  { id: 'z', name: 'Ô Delta', size: 3 },
] as const;

it('thresholds go into the model by the name of their criterion, and none where there are none', () => {
  const whole = { criteria: criteria.map((one) => ({ ...one, question: null })), candidates: [], scores: [] };
  const { model } = writeFiles(whole);
  expect(model.thresholds).toEqual({ Giá: thresholds });
  const parsed = parseModel(JSON.parse(JSON.stringify(model)));
  expect(parsed.ok && parsed.value.model.criteria.map((one) => one.thresholds)).toEqual([
    null,
    thresholds,
    null,
  ]);
  const plain = whole.criteria.map((one) => ({ ...one, thresholds: null }));
  expect(writeFiles({ ...whole, criteria: plain }).model).not.toHaveProperty('thresholds');
});

it('the same seed gives the same shares from the files as from the selection', () => {
  const whole = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);
  const cell = fc.option(whole);
  const ends = { minLength: 18, maxLength: 18 };
  const table = fc.oneof(fc.array(cell, ends), fc.array(whole, ends));
  fc.assert(
    fc.property(table, fc.constantFrom(null, 0.3), fc.nat(), (cells, spread, seed) => {
      const method = cells.some((value) => value === null) ? 'weighted' : 'promethee';
      const scores = cells.map(
        (value, index): SelectionScore => ({
          candidate: candidates[index % 3]?.id ?? '',
          criterion: criteria[Math.floor(index / 3) % 3]?.id ?? '',
          evaluator: index < 9 ? 'b' : 'a',
          value,
        }),
      );
      const whole = { criteria: criteria.map((one) => ({ ...one, question: null })), candidates, scores };
      const chance = { draws: 50, seed, spread };
      const ours = rankByChance({ ...whole, ...chance, method });
      const files = writeFiles(whole);
      const parsed = parseModel(JSON.parse(JSON.stringify(files.model)));
      if (!parsed.ok) throw new Error(parsed.refusal.code);
      const { model } = parsed.value;
      const read = readCandidates(files.rows, model);
      if (!read.ok) throw new Error(read.refusal.code);
      const theirs = scoreCandidates({
        model,
        candidates: read.value.candidates,
        method,
        pairwise: null,
        ...chance,
      });
      if (!theirs.ok || !ours.ok) throw new Error('both rank');
      const { acceptability } = theirs.value;
      for (const { id, name } of candidates) expect(ours.value[id]).toEqual(acceptability[name]);
    }),
    { numRuns: 100 },
  );
});
