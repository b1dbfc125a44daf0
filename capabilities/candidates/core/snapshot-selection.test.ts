/** A frozen ranking is complete, the same for the same content, and can be ranked again from itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByChance } from './rank-by-chance.ts';
import { rankSelection } from './rank-selection.ts';
import type { SelectionCriterion } from './selection.ts';
import { type SnapshotContent, snapshotSelection } from './snapshot-selection.ts';

const criterion = (id: string, more: Partial<SelectionCriterion> = {}): SelectionCriterion => ({
  id,
  template: null,
  name: id,
  question: null,
  weight: 1,
  direction: 'max',
  mustBeAtLeast: null,
  thresholds: null,
  ...more,
});

const candidate = (id: string) => ({
  id,
  name: `Company ${id}`,
  size: null,
  country: null,
  website: null,
  source: null,
  note: '',
  version: 1,
  shortlisted: false,
});

const score = (who: string, what: string, value: number | null) => ({
  candidate: who,
  criterion: what,
  evaluator: 'e',
  value,
  evidence: '',
  version: 1,
  files: [],
});

const content: SnapshotContent = {
  selection: { id: 's', name: 'A partner', purpose: '', ourSize: 20, criteriaVersion: 1 },
  criteria: [criterion('fit', { weight: 3 }), criterion('means', { template: 'resources', name: null })],
  candidates: [candidate('a'), candidate('b')],
  scores: [score('a', 'fit', 8), score('a', 'means', null), score('b', 'fit', 6), score('b', 'means', 9)],
  judgements: [],
  names: new Map([
    ['e', 'An'],
    ['nobody', 'Binh'],
  ]),
};

const asked = { method: 'weighted', draws: 300, seed: 5, spread: null } as const;

function frozen(of: SnapshotContent) {
  const answer = snapshotSelection(of, asked);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('a snapshot', () => {
  it('names its evaluators, and leaves out what is not of it', () => {
    const more = { ...content, candidates: content.candidates.map((one) => ({ ...one, secret: 1 })) };
    const snapshot = frozen(more);
    expect(snapshot.evaluators).toEqual([{ id: 'e', name: 'An' }]);
    expect(JSON.stringify(snapshot)).not.toContain('secret');
  });

  it('does not depend on the order of candidates and scores', () => {
    const turned = {
      ...content,
      candidates: [...content.candidates].reverse(),
      scores: [...content.scores].reverse(),
    };
    expect(JSON.stringify(frozen(turned))).toBe(JSON.stringify(frozen(content)));
  });

  it('has all that is needed to rank it again', () => {
    const whole = frozen(content);
    const request = { ...whole, ourSize: whole.selection.ourSize };
    expect(rankSelection(request)).toEqual({ ok: true, value: whole.ranking });
    expect(rankByChance({ ...request, ...whole.acceptability })).toEqual({
      ok: true,
      value: whole.acceptability.shares,
    });
  });

  it('names each evidence file by name, size and hash', () => {
    const file = { id: 'f', name: 'accounts.pdf', sizeBytes: 12, sha256: 'ab'.repeat(32) };
    const [first, ...rest] = content.scores;
    if (first === undefined) throw new Error('there are scores');
    const { scores } = frozen({ ...content, scores: [{ ...first, files: [file] }, ...rest] });
    expect(scores.map(({ files }) => files)).toEqual([[file], [], [], []]);
  });

  it('says from which judgements the weights came, and nothing where they did not', () => {
    const judgements = [{ row: 'fit', column: 'means', value: 3 }];
    expect(frozen({ ...content, judgements }).judgements).toMatchObject({
      pairs: judgements,
      weights: { fit: 0.75, means: 0.25 },
      ...{ ci: 0, cr: 0, ri: 'Saaty 1980' },
    });
    expect(frozen(content).judgements).toBeNull();
    expect(
      frozen({ ...content, judgements: [{ row: 'fit', column: 'means', value: 5 }] }).judgements,
    ).toBeNull();
  });

  it('is empty without candidates, and refused where a method lacks a score', () => {
    expect(frozen({ ...content, candidates: [], scores: [] })).toMatchObject({
      ranking: { ranking: [] },
      acceptability: { shares: {} },
    });
    expect(snapshotSelection(content, { ...asked, method: 'topsis' })).toMatchObject({
      refusal: { code: 'method_needs_every_score' },
    });
  });
});

describe('ranks by chance', () => {
  it('hang on names, not on ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 4, maxLength: 4 }), (ids) => {
        const [a = '', b = '', fit = '', means = ''] = ids;
        const named = new Map([
          ['a', a],
          ['b', b],
          ['fit', fit],
          ['means', means],
        ]);
        const of = (id: string) => named.get(id) ?? id;
        const other = {
          ...asked,
          criteria: content.criteria.map((one) => ({ ...one, id: of(one.id) })),
          candidates: content.candidates.map((one) => ({ ...one, id: of(one.id) })),
          scores: content.scores.map((one) => ({
            ...one,
            candidate: of(one.candidate),
            criterion: of(one.criterion),
          })),
        };
        const [theirs, ours] = [rankByChance(other), rankByChance({ ...asked, ...content })];
        expect(theirs.ok && ours.ok && theirs.value[a]).toEqual(ours.ok && ours.value.a);
      }),
      { numRuns: 20 },
    );
  });
});
