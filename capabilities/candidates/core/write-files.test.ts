/** What the files of a selection say to the command line is what the browser and the server say. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseModel } from './parse-model.ts';
import { rankByChance } from './rank-by-chance.ts';
import { readCandidates } from './read-candidates.ts';
import { scoreCandidates } from './score-candidates.ts';
import type { SelectionScore } from './selection.ts';
import { writeFiles } from './write-files.ts';

const criteria = [
  { id: '01', template: 'resources', name: null, weight: 3, direction: 'max', mustBeAtLeast: 2 },
  { id: '02', template: null, name: 'Giá', weight: 1, direction: 'min', mustBeAtLeast: null },
  { id: '03', template: null, name: 'resources', weight: 2, direction: 'max', mustBeAtLeast: null },
] as const;
const candidates = [
  { id: 'x', name: 'Kestrel, B.V.', size: 40 },
  { id: 'y', name: '"Lotus"', size: null },
  { id: 'z', name: 'Ô Delta', size: 3 },
] as const;

it('the same seed gives the same shares from the files as from the selection', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 20 }).map((half) => half / 2));
  const table = fc.array(cell, { minLength: 18, maxLength: 18 });
  fc.assert(
    fc.property(table, fc.constantFrom(null, 0.3), fc.nat(), (cells, spread, seed) => {
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
      const ours = rankByChance({ ...whole, ...chance, method: 'weighted' });
      const files = writeFiles(whole);
      const parsed = parseModel(JSON.parse(JSON.stringify(files.model)));
      if (!parsed.ok) throw new Error(parsed.refusal.code);
      const { model } = parsed.value;
      const read = readCandidates(files.rows, model);
      if (!read.ok) throw new Error(read.refusal.code);
      const theirs = scoreCandidates({
        model,
        candidates: read.value.candidates,
        method: 'weighted',
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
